// Tables of the window go into workbooks as they are shown.

import { existsSync, statSync } from "node:fs"
import { join } from "node:path"

import { expect, test } from "./desk"

for (const [place, file, words] of [
  ["/activities", "活动.xlsx", /已导出 \d+ 次活动/],
  ["/suggestions", "建议.xlsx", "已导出 26 件"],
  ["/contacts", "联系对象.xlsx", /已导出 \d+ 行/],
  ["/contacts?view=deputies", "按代表.xlsx", "已导出 68 行"],
  ["/contacts?view=month", "联系月.xlsx", "已导出 68 行"],
  ["/expenses", "补助.xlsx", /已导出 \d+ 名代表的补助/],
  ["/expenses?view=costs", "支出.xlsx", "已导出 9 笔支出"],
  ["/oaths", "宣誓.xlsx", "已导出 72 人"],
  ["/pledges?year=2026", "承诺.xlsx", "已导出 68 行"],
  ["/pledges?view=catalogue&year=2026", "事项库.xlsx", "已导出 14 行"],
  ["/points?quarter=2026Q3", "积分.xlsx", "已导出 68 名代表的积分"],
  ["/places?kind=group", "小组.xlsx", /已导出 \d+ 行/],
] as const)
  test(`${place} is written as a workbook`, async ({ desk, page }) => {
    await desk.open(place)
    const out = join(desk.folder, file)
    desk.choose(out)
    await page.getByRole("button", { name: "导出 Excel" }).click()
    await expect(page.getByRole("status").filter({ hasText: words })).toBeVisible()
    expect(existsSync(out) && statSync(out).size > 4000).toBe(true)
  })

for (const [place, button, file] of [
  ["/activities", "导出出席情况", "出席情况.xlsx"],
  ["/activities?claims", "导出 Excel", "待审核.xlsx"],
  ["/points?quarter=2026Q3&view=scores", "导出 Excel", "评分.xlsx"],
  ["/points?quarter=2026Q3&view=groups", "导出 Excel", "小组.xlsx"],
] as const)
  test(`${place} has a whole table of the store`, async ({ desk, page }) => {
    await desk.open(place)
    const out = join(desk.folder, file)
    desk.choose(out)
    await page.getByRole("button", { name: button }).click()
    await expect(page.locator(".el-message")).toContainText(/已导出 \d+ 行/)
    expect(existsSync(out) && statSync(out).size > 4000).toBe(true)
  })

test("a folder that is not there is refused in a sentence", async ({ desk, page }) => {
  await desk.open("/suggestions")
  desk.choose(join(desk.folder, "没有这个文件夹", "建议.xlsx"))
  await page.getByRole("button", { name: "导出 Excel" }).click()
  await expect(page.locator(".el-message")).toContainText("。")
})
