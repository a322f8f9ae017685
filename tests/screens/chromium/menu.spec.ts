// 履职菜单: from writing the plan to the activity made of it, by keyboard where it is often done.

import type { Locator, Page } from "@playwright/test"

import { expect, test } from "./desk"

interface Line {
  id: number
  title: string
  stage: string
  counts: {
    signed_up: number
    waiting: number
    done: number
    activities: number
  }
}

/** Types into a field that finds by words or initials, and takes the first. */
async function choose(page: Page, field: Locator, typed: string): Promise<void> {
  await field.focus()
  await field.pressSequentially(typed)
  await expect(page.locator(".el-select-dropdown__item:visible").first()).toBeVisible()
  await field.press("Enter")
}

test("an item is written, made known, signed up for and turned into an activity", async ({ desk, page }) => {
  await desk.open("/menu?year=2026")
  await page.getByRole("button", { name: "新增项目" }).click()
  const panel = page.getByRole("complementary", { name: "项目" })
  await panel.getByLabel("项目名称").fill("视察冬季供暖")
  await choose(page, panel.getByRole("combobox", { name: "类别" }), "shic")
  await choose(page, panel.getByRole("combobox", { name: "计划时间" }), "11 月")
  await panel.getByLabel("名额").fill("2")
  await panel.getByLabel("地点").fill("清泉社区")
  await panel.getByRole("button", { name: "保存", exact: true }).click()
  await expect(panel.getByRole("heading", { name: "视察冬季供暖" })).toBeVisible()
  await expect(panel.getByText("2026 年 · 11 月 · 自选")).toBeVisible()
  await panel.getByRole("button", { name: "公布" }).click()
  await expect(panel.getByText("已公布", { exact: true })).toBeVisible()

  const field = panel.getByRole("combobox", { name: "登记报名" })
  await choose(page, field, "fyy")
  await expect(panel.getByText("1 / 2 人")).toBeVisible()
  await expect(field).toBeFocused()
  await choose(page, field, "赵堃")
  await expect(panel.getByText("2 / 2 人")).toBeVisible()
  await choose(page, field, "liangm")
  await expect(panel.getByText(/名额已满，梁敏没有报上/)).toBeVisible()
  await panel.getByRole("button", { name: "列为候补" }).click()
  await expect(panel.getByText("候补 1", { exact: true })).toBeVisible()

  const names = panel.getByRole("region", { name: "报名" }).getByRole("listitem")
  await expect(names).toHaveCount(3)
  await names.first().hover()
  await names.first().getByRole("button", { name: "范宇永退出" }).click()
  await page.getByRole("dialog").getByLabel("原因").fill("外出")
  await page.keyboard.press("Enter")
  await expect(names).toHaveCount(2)
  await expect(panel.getByText("候补 1", { exact: true })).toHaveCount(0)
  await expect(panel.getByText(/范宇永于 .* 退出：外出/)).toBeVisible()

  await panel.getByRole("button", { name: "登记活动" }).click()
  const dialog = page.getByRole("dialog")
  await dialog.getByLabel("开始日期").fill("2026.11.12")
  await expect(dialog.getByText(/应到的 2 名代表/)).toBeVisible()
  await dialog.getByRole("button", { name: "登记，去核对出席" }).click()
  await expect(page.getByLabel("活动名称")).toHaveValue("视察冬季供暖")
  const sheet = page.getByRole("listbox", { name: "参加人员" })
  await expect(sheet.getByRole("option")).toHaveCount(2)
  await expect(page.getByRole("button", { name: /撤销：按履职菜单登记活动/ })).toBeVisible()
  const { items } = await desk.call<{ items: Line[] }>("menu.year", {
    year: 2026,
  })
  expect(items.find(({ title }) => title === "视察冬季供暖")).toMatchObject({
    stage: "held",
    counts: { signed_up: 2, waiting: 0, done: 0, activities: 1 },
  })
})

test("what waits for review in an item is approved at once, and only then is the item closed", async ({
  desk,
  page,
}) => {
  await desk.open("/menu")
  await page.getByText("乡村客运线路视察", { exact: true }).click()
  const panel = page.getByRole("complementary", { name: "项目" })
  await panel.getByRole("button", { name: "登记活动" }).click()
  const dialog = page.getByRole("dialog")
  await dialog.getByLabel("开始日期").fill("2026.9.20")
  await dialog.getByRole("button", { name: "登记，去核对出席" }).click()
  await expect(page.getByLabel("活动名称")).toHaveValue("乡村客运线路视察")
  await page.getByRole("link", { name: "履职菜单" }).click()
  await page.getByText("乡村客运线路视察", { exact: true }).click()
  await panel.getByRole("button", { name: "办结" }).click()
  await expect(panel.getByText(/条出席记录没有审核，不能办结/)).toBeVisible()
  await panel.getByRole("button", { name: /全部审核通过/ }).click()
  await page.getByRole("button", { name: "全部通过", exact: true }).click()
  await expect(page.getByText(/已审核通过 \d+ 条/)).toBeVisible()
  await expect(panel.getByRole("button", { name: /全部审核通过/ })).toHaveCount(0)
  await panel.getByRole("button", { name: "办结" }).click()
  await expect(panel.getByText("已办结")).toBeVisible()
})

test("the plan is walked by keyboard, a gap says so, and what was held anyway is linked", async ({
  desk,
  page,
}) => {
  await desk.open("/")
  await page.getByText("“乡村客运线路视察”计划 8 月完成，还没有开展").click()
  const panel = page.getByRole("complementary", { name: "项目" })
  await expect(panel.getByText("逾期", { exact: true })).toBeVisible()
  await panel.getByRole("button", { name: "关联已有活动" }).click()
  const dialog = page.getByRole("dialog")
  await choose(page, dialog.getByRole("combobox", { name: "活动" }), "民生实事推进会")
  await dialog.getByRole("button", { name: "关联", exact: true }).click()
  await expect(panel.getByText("已开展", { exact: true })).toBeVisible()
  await expect(panel.getByRole("region", { name: "完成情况" })).toBeVisible()
  expect(await desk.call<unknown[]>("menu.gaps", {})).toEqual([])

  await panel.getByRole("button", { name: "关闭" }).click()
  const lines = page.getByRole("region", { name: "第一季度" }).getByRole("button")
  await lines.first().focus()
  await page.keyboard.press("ArrowDown")
  await expect(lines.nth(1)).toBeFocused()
  await page.keyboard.press("Enter")
  await expect(panel.getByRole("heading", { level: 2 })).toBeVisible()
})

test("a form that came back is ticked and kept as one step", async ({ desk, page }) => {
  await desk.open("/menu?year=2026&view=matrix")
  const matrix = page.getByRole("table", { name: "完成情况" })
  await expect(matrix.locator("tbody tr")).toHaveCount(68)
  await page.getByLabel("按姓名查找").fill("fyy")
  await expect(matrix.locator("tbody tr")).toHaveCount(1)
  await matrix.locator("tbody tr").focus()
  await page.keyboard.press("Enter")
  const panel = page.getByRole("complementary", { name: "代表的选择" })
  const before = await desk.call<{ items: Line[] }>("menu.year", {
    year: 2026,
  })
  const visit = before.items.find(({ title }) => title === "困难家庭冬季走访")
  const tick = panel.getByText("困难家庭冬季走访")
  await tick.click()
  await panel.getByRole("button", { name: "保存选择" }).click()
  await expect(page.getByRole("button", { name: /撤销：登记自选项目/ })).toBeVisible()
  const after = await desk.call<{ items: Line[] }>("menu.year", { year: 2026 })
  const now = after.items.find(({ id }) => id === visit?.id)
  expect(Math.abs((now?.counts.signed_up ?? 0) - (visit?.counts.signed_up ?? 0))).toBe(1)
})

test("next year begins with this year's menu, made known together", async ({ desk, page }) => {
  await desk.open("/menu?year=2027")
  await page.getByRole("button", { name: "沿用往年的菜单" }).click()
  await page.getByRole("dialog").getByRole("button", { name: "沿用", exact: true }).click()
  await expect(page.getByRole("region", { name: "第四季度" }).getByRole("button").first()).toBeVisible()
  await page.getByRole("button", { name: /公布拟定的/ }).click()
  await page.getByRole("dialog").getByRole("button", { name: "公布", exact: true }).click()
  await expect(page.getByRole("button", { name: /公布拟定的/ })).toHaveCount(0)
  const { items } = await desk.call<{ items: Line[] }>("menu.year", {
    year: 2027,
  })
  expect(new Set(items.map(({ stage }) => stage))).toEqual(new Set(["published"]))
})
