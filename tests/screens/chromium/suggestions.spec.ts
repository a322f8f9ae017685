// 议案建议: registered by keyboard, refused by its article, corrected, reviewed, and taken back by its name.

import type { Page } from "@playwright/test"

import { expect, test } from "./desk"

interface Register {
  next_number: number
  lines: {
    number: number
    title: string
    lead_name: string
    co_signer_names: string[]
    review: string
  }[]
}

/** Types into a field that finds people, and takes the first. */
async function choose(page: Page, label: string, typed: string): Promise<void> {
  const field = page.getByLabel("议案建议", { exact: true }).getByRole("combobox", { name: label })
  await field.focus()
  await field.pressSequentially(typed)
  await expect(page.locator(".el-select-dropdown__item:visible").first()).toBeVisible()
  await field.press("Enter")
}

test("one is registered by keyboard, corrected, and taken back", async ({ desk, page }) => {
  await desk.open("/suggestions")
  await page.getByRole("button", { name: "登记", exact: true }).click()
  const panel = page.getByLabel("议案建议", { exact: true })
  await panel.getByLabel("标题").fill("关于修补石桥村口桥栏的建议")
  await choose(page, "领衔代表", "fyy")
  await choose(page, "附议代表", "liangm")
  await choose(page, "附议代表", "赵堃")
  await page.keyboard.press("Escape")
  await expect(panel.getByText("连领衔共 3 名")).toBeVisible()
  await panel.getByRole("button", { name: "保存", exact: true }).click()
  await expect(panel.getByRole("heading", { name: "关于修补石桥村口桥栏的建议" })).toBeVisible()
  const { lines } = await desk.call<Register>("suggestions.list")
  const kept = lines.find((line) => line.title === "关于修补石桥村口桥栏的建议")
  expect(kept).toMatchObject({
    lead_name: "范宇永",
    co_signer_names: ["梁敏", "赵堃"],
    review: "claimed",
  })

  await panel.getByRole("button", { name: "编辑" }).click()
  await panel.getByLabel("标题").fill("关于修补石桥村口桥栏和路面的建议")
  await panel.getByRole("button", { name: "保存", exact: true }).click()
  await expect(panel.getByRole("heading", { name: "和路面的建议" })).toBeVisible()
  await panel.getByRole("button", { name: "审核通过" }).click()
  await expect(panel.getByText("已审核", { exact: true })).toBeVisible()

  await page.getByRole("button", { name: /撤销：审核议案建议/ }).click()
  await expect(panel.getByText("待审核", { exact: true })).toBeVisible()
  await page.getByRole("button", { name: /撤销：修改议案建议/ }).click()
  await expect(panel.getByRole("heading", { name: "关于修补石桥村口桥栏的建议" })).toBeVisible()
  await page.getByRole("button", { name: /撤销：登记议案建议/ }).click()
  await expect(page.getByRole("cell", { name: "关于修补石桥村口桥栏的建议" })).toHaveCount(0)
})

test("a bill of four is refused by its article, and nothing typed is lost", async ({ desk, page }) => {
  await desk.open("/suggestions?open=new")
  const before = await desk.call<Register>("suggestions.list")
  const panel = page.getByLabel("议案建议", { exact: true })
  await panel.getByText("议案", { exact: true }).click()
  await panel.getByText("会议期间").click()
  await panel.getByLabel("标题").fill("关于加强饮用水源保护的议案")
  await choose(page, "领衔代表", "雷洁慧")
  for (const co_signer of ["孙喆", "王䶮㛃", "xdw"]) await choose(page, "附议代表", co_signer)
  await page.keyboard.press("Escape")
  await panel.getByRole("button", { name: "保存", exact: true }).click()
  await expect(panel.getByText(/须有 5 名以上代表联名（地方组织法第二十二条）/)).toBeVisible()
  await expect(panel.getByLabel("标题")).toHaveValue("关于加强饮用水源保护的议案")
  expect(await desk.call<Register>("suggestions.list")).toEqual(before)
})

test("one is returned with its reason, and the list is narrowed", async ({ desk, page }) => {
  await desk.open("/suggestions")
  await page.getByRole("combobox", { name: "审核情况" }).click({ force: true })
  await page.getByRole("option", { name: "待审核" }).click()
  const rows = page.getByRole("table", { name: "议案建议登记簿" }).locator("tbody tr")
  await expect(rows).toHaveCount(3)
  await rows.first().click()
  const panel = page.getByLabel("议案建议", { exact: true })
  await panel.getByRole("button", { name: "退回" }).click()
  const dialog = page.getByRole("dialog")
  await dialog.getByRole("button", { name: "退回", exact: true }).click()
  await expect(dialog.getByText(/退回要写明原因/)).toBeVisible()
  await dialog.getByRole("button", { name: "没有实际内容" }).click()
  await dialog.getByRole("button", { name: "退回", exact: true }).click()
  await expect(panel.getByText("退回原因：没有实际内容。")).toBeVisible()
  await expect(rows).toHaveCount(2)
})
