// 导入名册: from the file to deputies, with what is wrong said by cell, mended, imported and undone; then printed.

import { existsSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"

import type { Page } from "@playwright/test"

import { TOP, expect, test } from "./desk"
import { savedWords } from "./printing"

const ROSTER = join(TOP, "assets/demo/roster.xlsx")

async function nextStep(page: Page, times = 1) {
  for (let step = 0; step < times; step++) await page.getByRole("button", { name: "下一步" }).click()
}

test("a roster with mistakes is mended, imported into an empty office, printed, and undone", async ({
  desk,
  page,
}) => {
  await desk.open("/import", "empty")
  desk.choose(ROSTER)
  await page.getByRole("button", { name: "选择表格文件" }).click()
  await expect(page.getByText("请核对每一列是什么")).toBeVisible()
  await nextStep(page)
  await expect(page.locator("main")).toContainText("139921") // the ID number whose check digit is wrong
  await nextStep(page, 2)
  await expect(page.getByRole("button", { name: "确认导入", exact: true })).toBeDisabled()
  await page.getByText(/仍然导入/).click()
  await page.getByRole("button", { name: "确认导入", exact: true }).click()
  await expect(page.getByRole("button", { name: "撤销这次导入" })).toBeVisible()
  const list = await desk.call<{ name: string }[]>("deputies.list")
  expect(list.length).toBe(68)
  expect(list.map((deputy) => deputy.name)).toContain("苏映禾")

  await page.getByRole("link", { name: "打印" }).click()
  await page.getByRole("button", { name: /联系卡/ }).click()
  const said = await savedWords(desk, page)
  for (const { name } of list) expect(said, `the cards lack ${name}`).toContain(name.replace(/\s/g, ""))

  await page.getByRole("button", { name: /撤销：导入名册/ }).click()
  await expect.poll(async () => (await desk.call<unknown[]>("deputies.list")).length).toBe(0)
})

test("a file that is no roster is refused in a sentence, and nothing happened", async ({ desk, page }) => {
  await desk.open("/import")
  const before = await desk.call<unknown[]>("deputies.list")
  desk.choose(join(TOP, "assets/icons/512.png"))
  await page.getByRole("button", { name: "选择表格文件" }).click()
  await expect(page.getByRole("alert").first()).toContainText("。")
  expect(await desk.call("deputies.list")).toEqual(before)
})

test("the template and our own export come back in without a change", async ({ desk, page }) => {
  await desk.open("/deputies")
  const book = join(desk.folder, "名册.xlsx")
  desk.choose(book)
  await page.getByRole("button", { name: "导出 Excel" }).click()
  await expect.poll(() => existsSync(book) && statSync(book).size > 0).toBe(true)
  const look = { path: book, mapping: [], corrections: [], choices: [], accept_problems: false }
  const { plan } = await desk.call<{ plan: Record<string, unknown[] | number> }>("rosters.inspect", look)
  for (const heap of ["added", "updated", "removed", "ambiguous"])
    if (heap in plan) expect(plan[heap], heap).toHaveLength(0)
})

test("heads that were not found are pointed at, and what cannot be is refused and unsaid", async ({
  desk,
  page,
}) => {
  await desk.open("/import", "empty")
  const roster = join(desk.folder, "名单.csv")
  writeFileSync(roster, "清河镇名单\n谁,号\n甲一,13900001000\n甲二,13900001001\n")
  desk.choose(roster)
  await page.getByRole("button", { name: "选择表格文件" }).click()
  await page.getByRole("button", { name: "自己指出表头在哪几行" }).click()
  await expect(page.getByRole("button", { name: "第 3 行是表头" })).toContainText("139****1000")
  await page.getByRole("button", { name: "第 4 行是表头" }).click()
  await expect(page.getByText("第 4 行下面没有内容了，不能是表头。")).toBeVisible()
  await page.getByRole("button", { name: "第 2 行是表头" }).click()
  for (const [letter, field] of [
    ["A", "姓名"],
    ["B", "手机号码"],
  ]) {
    const column = page.getByRole("combobox", { name: `${letter} 列是什么` })
    // By keyboard: the page moves when the refusal above goes, and a pointer would come down beside.
    await column.press("ArrowDown")
    const choices = page.getByRole("listbox", { name: `${letter} 列是什么` })
    await choices.getByRole("option", { name: field, exact: true }).click()
    // The file is read again with what was said.
    await expect(page.getByRole("row").filter({ has: column })).toContainText(field)
  }
  await expect(page.getByText("表头在第 2 行")).toBeVisible()
  await nextStep(page, 3)
  await page.getByRole("button", { name: "确认导入", exact: true }).click()
  await expect(page.getByRole("button", { name: "撤销这次导入" })).toBeVisible()
  expect((await desk.call<{ name: string }[]>("deputies.list")).map(({ name }) => name)).toEqual([
    "甲一",
    "甲二",
  ])
})
