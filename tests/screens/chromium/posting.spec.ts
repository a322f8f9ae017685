// The heart of the quarter: from recording an activity, over its points, to the sheet that is posted.

import type { Page } from "@playwright/test"

import { type Desk, expect, test } from "./desk"
import { savedWords } from "./printing"

const QUARTER = "2026Q3"
const DONE = "走访养老院"
/** Who went, each with the initials typed for it. */
const WHO = [
  ["石涛", "st"],
  ["卢霞", "lx"],
] as const

interface Row {
  name: string
  total: string
}

async function totals(desk: Desk): Promise<Map<string, string>> {
  const { rows } = await desk.call<{ rows: Row[] }>("points.preview", { quarter: QUARTER })
  return new Map(rows.map(({ name, total }) => [name, total]))
}

async function record(page: Page) {
  await page.getByRole("button", { name: "登记活动" }).click()
  await page.getByRole("combobox", { name: "类别" }).press("ArrowDown")
  await page.getByRole("option", { name: "走访选民" }).click()
  await page.getByLabel("活动名称").fill(DONE)
  await page.getByLabel("开始日期").fill("20260926")
  const sheet = page.getByRole("listbox", { name: "参加人员" })
  await page.keyboard.press("Control+ArrowDown")
  await expect(sheet).toBeFocused()
  for (const [, initials] of WHO) {
    for (const letter of initials) await page.keyboard.press(letter)
    await expect(page.getByText(/名单外：.*回车加入/)).toBeVisible()
    await page.keyboard.press("Enter")
  }
  await expect(sheet.getByRole("option")).toHaveText(WHO.map(([name]) => new RegExp(name)))
  await page.getByRole("button", { name: "保存", exact: true }).click()
  await expect(page.getByRole("button", { name: /撤销：保存履职活动/ })).toBeVisible()
}

async function atQuarterOf(page: Page) {
  await page.getByRole("link", { name: "积分", exact: true }).click()
  await expect(page.getByRole("table", { name: "积分表" })).toBeVisible()
}

test("what was done this morning hangs on the wall when the quarter is closed", async ({ desk, page }) => {
  await desk.open("/activities")
  const today = (await desk.call<{ today: string }>("settings.office")).today
  for (const quarter of ["2026Q1", "2026Q2"]) {
    const lines = await desk.call<{ quarter: string; stage: string }[]>("points.quarters")
    if (lines.find((line) => line.quarter === quarter)?.stage !== "open") continue
    await desk.call("points.circulate", { quarter, objections_until: today })
    await desk.call("points.close_quarter", { quarter, accept_objections: true, accept_claims: true })
  }
  const before = await totals(desk)
  await record(page)
  const after = await totals(desk)
  for (const [name] of WHO) expect(Number(after.get(name)), name).toBeGreaterThan(Number(before.get(name)))

  await atQuarterOf(page)
  const matrix = page.getByRole("table", { name: "积分表" })
  for (const [name] of WHO)
    await expect(matrix.getByRole("row", { name: new RegExp(name) })).toContainText(
      after.get(name) ?? "nobody",
    )
  const dialog = page.getByRole("dialog")
  await page.getByRole("button", { name: "发出草稿征求意见" }).click()
  await dialog.getByRole("button", { name: "发出草稿" }).click()
  await page.getByRole("button", { name: "结算本季度" }).click()
  for (const accept of await dialog.getByText(/^(带着这|就这样结算)/).all()) await accept.click()
  await dialog.getByRole("button", { name: "结算", exact: true }).click()
  await page.getByRole("button", { name: "公示", exact: true }).click()
  await expect(dialog.getByLabel(/公示期的最后一天/)).not.toHaveValue("")
  await dialog.getByRole("button", { name: "开始公示" }).click()
  await page.getByRole("button", { name: "打印公示表" }).click()

  const posted = await savedWords(desk, page)
  expect(posted).toContain("履职积分公示表")
  expect(posted).not.toContain("征求意见稿")
  for (const [name, total] of await totals(desk)) {
    expect(posted, `${name} is not posted`).toContain(name.replace(/\s/g, ""))
    expect(posted).toContain(total)
  }
})
