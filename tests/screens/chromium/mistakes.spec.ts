// What is typed wrongly is refused in a sentence at its field and stays as it was typed; what is half typed is never
// lost without a question.

import type { Page } from "@playwright/test"

import { expect, test } from "./desk"

const question = (page: Page) => page.getByRole("dialog", { name: "有没保存的内容" })

async function goOnWriting(page: Page): Promise<void> {
  await question(page).getByRole("button", { name: "继续填写" }).click()
  await expect(question(page)).toHaveCount(0)
}

test("a number that is none is refused as it was typed, never taken for another", async ({ desk, page }) => {
  await desk.open("/menu")
  const before = await desk.call("menu.minimums")
  await page.getByRole("button", { name: "自选要求" }).click()
  const dialog = page.getByRole("dialog", { name: "自选要求" })
  const least = dialog.getByLabel("至少自选几项")
  for (const typed of ["-3", "两", "1.5"]) {
    await least.fill(typed)
    await dialog.getByRole("button", { name: "保存" }).click()
    await expect(dialog.getByText(`“${typed}”不是这里可以填写的整数。`)).toBeVisible()
    await expect(least).toHaveValue(typed)
  }
  expect(await desk.call("menu.minimums")).toEqual(before)

  await page.keyboard.press("Escape")
  await goOnWriting(page)
  await expect(least).toHaveValue("1.5")
  await dialog.getByRole("button", { name: "返回" }).click()
  await question(page).getByRole("button", { name: "放弃" }).click()
  await expect(dialog).toHaveCount(0)
})

test("seats in words do not become seats without limit", async ({ desk, page }) => {
  await desk.open("/menu?open=new")
  const panel = page.getByRole("complementary", { name: "项目" })
  await panel.getByLabel("项目名称").fill("看夜间路灯")
  await panel.getByLabel("名额").fill("十")
  await panel.getByRole("button", { name: "保存", exact: true }).click()
  await expect(panel.getByText("“十”不是这里可以填写的整数。")).toBeVisible()
  await expect(panel.getByLabel("名额")).toHaveValue("十")
})

test("a row that is half typed is not left without a question", async ({ desk, page }) => {
  await desk.open("/places?kind=plans")
  await page.getByRole("table", { name: "代表小组活动计划" }).locator("tbody tr").first().click()
  const plan = page.getByRole("complementary", { name: /的活动计划$/ })
  const content = plan.getByLabel("活动内容")
  await content.fill("看望困难")
  await plan.getByRole("button", { name: "关闭" }).click()
  await goOnWriting(page)
  await page.getByRole("link", { name: "首页" }).click()
  await goOnWriting(page)
  await expect(content).toHaveValue("看望困难")
  await plan.getByRole("button", { name: "关闭" }).click()
  await question(page).getByRole("button", { name: "放弃" }).click()
  await expect(plan).toHaveCount(0)
})

test("a budget and the least of group activities say at their fields what is wrong", async ({
  desk,
  page,
}) => {
  await desk.open("/expenses?view=costs")
  const budget = page.getByLabel("预算", { exact: true })
  await budget.fill("六万")
  await budget.blur()
  await expect(page.getByText(/“六万”不是金额/)).toBeVisible()
  await expect(budget).toHaveValue("六万")

  await page.getByRole("link", { name: "选区·小组·联络站" }).click()
  await page.getByRole("tab", { name: "小组活动计划" }).click()
  const least = page.getByLabel("小组活动每年不少于几次")
  await expect(least).toHaveValue(/\d/)
  await least.fill("四次")
  await least.blur()
  await expect(page.getByText("“四次”不是这里可以填写的整数。")).toBeVisible()
  await expect(least).toHaveValue("四次")
})

test("a day that is none is said where it was typed, and a pasted list is not lost by Escape", async ({
  desk,
  page,
}) => {
  await desk.open("/activities?open=new")
  await page.getByLabel("活动名称").fill("看夜间路灯")
  await page.getByLabel("开始日期").fill("9.31")
  await page.getByRole("button", { name: "保存", exact: true }).click()
  const start = page.locator(".field", { has: page.getByLabel("开始日期") })
  await expect(start.getByText("“9.31”不是一个日期。")).toBeVisible()
  await expect(page.getByLabel("开始日期")).toHaveValue("9.31")

  await page.getByRole("button", { name: "粘贴名单" }).click()
  const dialog = page.getByRole("dialog", { name: "粘贴名单" })
  await dialog.getByLabel("粘贴的内容").fill("张伟请假")
  await page.keyboard.press("Escape")
  await expect(question(page).getByText("粘贴的名单还没有保存，离开后将丢失。")).toBeVisible()
  await goOnWriting(page)
  await expect(dialog.getByLabel("粘贴的内容")).toHaveValue("张伟请假")
})
