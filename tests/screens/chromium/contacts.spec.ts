// 联系群众: contacts are registered and masked, visits are typed down by keyboard, a contact month says who went.

import type { Page } from "@playwright/test"

import { type Desk, expect, test } from "./desk"

interface Line {
  id: number
  deputy: number
  deputy_name: string
  kind: string
  visits: number
  last_visit: string | null
  masked: { name: string; phone: string | null }
}

async function linesOf(desk: Desk, deputy: string): Promise<Line[]> {
  const { lines } = await desk.call<{ lines: Line[] }>("contacts.list")
  return lines.filter(({ deputy_name }) => deputy_name === deputy)
}

/** Types into a field that finds people, and takes the first. */
async function choose(page: Page, label: string, typed: string): Promise<void> {
  const field = page.getByLabel("联系对象", { exact: true }).getByRole("combobox", { name: label })
  await field.focus()
  await field.pressSequentially(typed)
  await expect(page.getByRole("listbox", { name: label }).getByRole("option").first()).toBeVisible()
  await field.press("Enter")
}

test("a household is registered, stands masked, is shown when asked for, and is taken back", async ({
  desk,
  page,
}) => {
  await desk.open("/contacts?open=new")
  const panel = page.getByRole("complementary", { name: "联系对象" })
  await choose(page, "代表", "yihuafen")
  await choose(page, "所在村（社区）", "qingquan")
  await panel.getByLabel("户主姓名").fill("穆小满")
  await panel.getByLabel("电话").fill("139")
  await panel.getByLabel("开始联系").fill("2026.9.1")
  await panel.getByRole("button", { name: "保存", exact: true }).click()
  await expect(panel.getByRole("alert")).toContainText("电话")
  await panel.getByLabel("电话").fill("13900009994")
  await panel.getByRole("button", { name: "保存", exact: true }).click()
  await expect(panel.getByRole("heading", { name: "联系户　穆**" })).toBeVisible()
  const [kept] = await linesOf(desk, "易花芬")
  expect(kept).toMatchObject({
    kind: "household",
    masked: { name: "穆**", phone: "139****9994" },
  })

  await page.reload()
  await expect(panel.getByRole("heading", { name: "联系户　穆**" })).toBeVisible()
  await expect(page.getByText("穆小满")).toHaveCount(0)
  await panel.getByRole("button", { name: "显示" }).click()
  await expect(panel.getByText("13900009994")).toBeVisible()
  await page.getByRole("button", { name: /撤销：保存联系对象（易花芬：联系户）/ }).click()
  await expect.poll(() => linesOf(desk, "易花芬")).toEqual([])
})

test("a deputy's visits are typed down without the mouse, and one that cannot be is refused", async ({
  desk,
  page,
}) => {
  await desk.open("/contacts?view=deputies")
  const before = await linesOf(desk, "郝颖淑")
  await page
    .getByRole("table", { name: "代表联系情况" })
    .getByRole("row", { name: /郝颖淑/ })
    .focus()
  await page.keyboard.press("Enter")
  const panel = page.getByRole("complementary", { name: "郝颖淑的联系对象" })
  const days = panel.getByLabel("走访日期")
  await expect(days.first()).toBeFocused()
  await page.keyboard.type("20261001")
  await page.keyboard.press("Enter")
  await expect(panel.getByRole("alert")).toContainText("走访日期在今天之后")
  await days.first().fill("2026.9.28")
  await page.keyboard.press("Tab")
  await page.keyboard.type("秋收顺利。")
  await page.keyboard.press("Enter")
  await expect(days.nth(1)).toBeFocused()
  await expect(days.nth(1)).toHaveValue("2026-09-28")
  await page.keyboard.press("Enter")
  await expect(days.nth(2)).toBeFocused()
  const after = await linesOf(desk, "郝颖淑")
  expect(after.map(({ visits }, place) => visits - (before[place]?.visits ?? 0)).slice(0, 3)).toEqual([
    1, 1, 0,
  ])
  expect(after.slice(0, 2).map(({ last_visit }) => last_visit)).toEqual(["2026-09-28", "2026-09-28"])

  await panel.getByRole("button", { name: "显示姓名" }).click()
  await expect(panel.getByRole("button", { name: "显示姓名" })).toHaveCount(0)
  await expect(panel.getByText("**")).toHaveCount(0)
})

test("a visit is changed and removed where it stands", async ({ desk, page }) => {
  await desk.open("/contacts")
  const { lines } = await desk.call<{ lines: Line[] }>("contacts.list")
  const rows = page.getByRole("table", { name: "联系对象" }).locator("tbody tr")
  await rows.nth(lines.findIndex(({ visits }) => visits === 1)).click()
  const panel = page.getByRole("complementary", { name: "联系对象" })
  const visits = panel.getByRole("list", { name: "走访记录" }).getByRole("listitem")
  await expect(visits).toHaveCount(1)
  await visits.getByRole("button", { name: "修改" }).click()
  await visits.getByLabel("群众诉求").fill("想修一段路")
  await page.keyboard.press("Enter")
  await expect(visits.getByText("诉求：想修一段路")).toBeVisible()
  await visits.getByRole("button", { name: "删除" }).click()
  await page.getByRole("dialog").getByRole("button", { name: "删除" }).click()
  await expect(visits).toHaveCount(0)
})

test("首页 says who has not visited anybody this month, and leads there", async ({ desk, page }) => {
  await desk.open("/")
  await page.getByRole("link", { name: /9月还没有走访联系对象的代表/ }).click()
  const rows = page.getByRole("table", { name: "走访情况" }).locator("tbody tr")
  await expect(rows.first()).toContainText(/还没有走访|没有联系对象/)
  const coverage = await desk.call<{ deputies: number; visited: number }>("contacts.coverage", {
    from: "2026-09-01",
    to: "2026-09-30",
  })
  await expect(rows).toHaveCount(coverage.deputies - coverage.visited)
  await page.getByText("只看还没有走访的").click()
  await expect(rows).toHaveCount(coverage.deputies)
  await page.getByLabel("从").fill("20261001")
  await page.getByLabel("从").press("Enter")
  await expect(page.getByText("结束日期早于开始日期。")).toBeVisible()
  await page.getByRole("button", { name: "本年" }).click()
  await rows.filter({ hasText: "赵伟涛" }).click()
  await expect(page.getByRole("complementary", { name: "赵伟涛的联系对象" })).toBeVisible()
})
