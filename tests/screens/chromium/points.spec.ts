// 积分: from a quarter's matrix to an explanation, an objection, the close and a correction; scores typed down a column; a rulebook copied and mended.

import type { Page } from "@playwright/test"

import { type Desk, expect, test } from "./desk"

interface Line {
  quarter: string
  stage: string
}

interface Row {
  deputy: number
  name: string
  items: string[]
  total: string
  computed: string
}

interface Sheet {
  quarter: string
  columns: { rule: string; name: string }[]
  rows: Row[]
}

async function today(desk: Desk): Promise<string> {
  return (await desk.call<{ today: string }>("settings.office")).today
}

/** Opens the running quarter after the earlier ones of its year were closed. */
async function atRunningQuarter(desk: Desk, page: Page): Promise<Sheet> {
  await desk.open("/settings")
  const lines = await desk.call<Line[]>("points.quarters")
  const running = lines[0].quarter
  const before = lines.filter(
    ({ quarter, stage }) => quarter.slice(0, 4) === running.slice(0, 4) && stage === "open",
  )
  for (const { quarter } of before.slice(1).reverse()) {
    await desk.call("points.circulate", { quarter, objections_until: await today(desk) })
    await desk.call("points.close_quarter", { quarter, accept_objections: true, accept_claims: true })
  }
  await page.getByRole("link", { name: "积分" }).click()
  await expect(page.getByRole("table", { name: "积分表" })).toBeVisible()
  return desk.call<Sheet>("points.preview", { quarter: running })
}

test("a quarter goes from its matrix to an explanation, an objection, its close and a correction", async ({
  desk,
  page,
}) => {
  const sheet = await atRunningQuarter(desk, page)
  const matrix = page.getByRole("table", { name: "积分表" })
  await expect(matrix.locator("tbody tr")).toHaveCount(sheet.rows.length)
  const sum = sheet.rows.reduce((all, { total }) => all + Math.round(Number(total) * 100), 0) / 100
  await expect(matrix.locator("tfoot .sum")).toHaveText(String(sum))

  const at = sheet.columns.findIndex(
    ({ rule }, place) => rule !== "base" && Number(sheet.rows[0].items[place]) > 0,
  )
  const first = sheet.rows[0]
  await matrix
    .locator("tbody tr")
    .first()
    .locator("[data-cell]")
    .nth(at + 1)
    .click()
  const panel = page.getByLabel("积分说明")
  await expect(panel.getByRole("heading", { name: first.name })).toBeVisible()
  await expect(panel.getByText(`只看${sheet.columns[at].name}`)).toBeVisible()
  await panel.getByRole("button", { name: "看全部项目" }).click()
  const explained = await desk.call<{
    lines: { clause: string; why: string; record: { title: string } | null }[]
  }>("points.explain", { quarter: sheet.quarter, deputy: first.deputy })
  for (const { why } of explained.lines)
    await expect(panel.getByText(why, { exact: true }).first()).toBeVisible()
  await expect(panel.getByText("再做一件能加多少分")).toBeVisible()

  await panel.getByRole("button", { name: "登记意见" }).click()
  const dialog = page.getByRole("dialog")
  await dialog.getByLabel("意见内容").fill("八月的接待选民没有记上")
  await dialog.getByRole("button", { name: "登记", exact: true }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole("tab", { name: /意见/ })).toContainText("1 条没有答复")

  await page.getByRole("button", { name: "发出草稿征求意见" }).click()
  await dialog.getByRole("button", { name: "发出草稿" }).click()
  await expect(page.getByLabel("季度的进展").locator("[aria-current]")).toHaveText("征求意见")

  await page.getByRole("button", { name: "结算本季度" }).click()
  await expect(dialog.getByText("八月的接待选民没有记上")).toBeVisible()
  await expect(dialog.getByRole("button", { name: "结算", exact: true })).toBeDisabled()
  for (const accept of await dialog.getByText(/^(带着这|就这样结算)/).all()) await accept.click()
  await dialog.getByRole("button", { name: "结算", exact: true }).click()
  await expect(page.getByLabel("季度的进展").locator("[aria-current]")).toHaveText("已结算")

  await panel.getByRole("button", { name: "作一笔更正" }).click()
  await dialog.getByLabel("加减多少分").fill("－１．５")
  await dialog.getByLabel("理由").fill("重复登记，核对后减去")
  await dialog.getByRole("button", { name: "作这笔更正" }).click()
  await expect(dialog).toHaveCount(0)
  await page.getByRole("tab", { name: "更正" }).click()
  await expect(page.getByRole("row", { name: /重复登记，核对后减去/ })).toContainText("−1.5")
  const [correction] = await desk.call<{ corrects: string; points: string }[]>("points.corrections")
  expect(correction).toMatchObject({ corrects: sheet.quarter, points: "-1.5" })

  await page.getByRole("button", { name: "公示", exact: true }).click()
  await dialog.getByRole("button", { name: "开始公示" }).click()
  await expect(page.getByLabel("季度的进展").locator("[aria-current]")).toHaveText("已公示")
})

test("scores are typed down the column, and a final one that differs wants its reason", async ({
  desk,
  page,
}) => {
  const sheet = await atRunningQuarter(desk, page)
  await page.getByRole("tab", { name: "三方评分" }).click()
  const [one, two] = sheet.rows
  await page.getByLabel(`${one.name}的人大审定`).fill(one.computed)
  await page.getByLabel(`${one.name}的人大审定`).press("Enter")
  await expect(page.getByLabel(`${two.name}的人大审定`)).toBeFocused()
  await page.getByLabel(`${two.name}的人大审定`).fill("99.5")
  await page.getByRole("button", { name: "保存评分" }).click()
  await expect(page.getByLabel(`${two.name}的审定理由`)).toBeFocused()
  expect(
    (
      await desk.call<{ rows: { final_score: string | null }[] }>("points.preview", {
        quarter: sheet.quarter,
      })
    ).rows.filter(({ final_score }) => final_score !== null),
  ).toHaveLength(0)
  await page.getByRole("tab", { name: "图表" }).click()
  await page.getByRole("dialog").getByRole("button", { name: "继续填写" }).click()
  await expect(page.getByLabel(`${two.name}的人大审定`), "nothing typed is lost").toHaveValue("99.5")
  await page.getByLabel(`${two.name}的审定理由`).fill("主席团会议评定")
  await page.getByRole("button", { name: "保存评分" }).click()
  await expect(page.getByRole("button", { name: /撤销：.*评分/ })).toBeVisible()
  const now = await desk.call<{ rows: { deputy: number; total: string }[] }>("points.preview", {
    quarter: sheet.quarter,
  })
  expect(now.rows.find(({ deputy }) => deputy === two.deputy)?.total).toBe("99.5")
})

test("a rulebook is copied to a new version; what is wrong with it stands at its place", async ({
  desk,
  page,
}) => {
  await desk.open("/points?view=rulebooks")
  await page.getByRole("button", { name: /百分制/ }).click()
  await page.getByRole("button", { name: "复制成新版本" }).click()
  await page.getByLabel("细则名称").fill("代表履职积分细则（新）")
  await page.getByRole("button", { name: /^开展调研/ }).click()
  const points = page.getByLabel("首次多少分")
  await points.fill("七分半")
  await page.getByRole("button", { name: "保存细则" }).click()
  await expect(page.getByRole("alert").filter({ hasText: "七分半" })).toBeVisible()
  await points.fill("5.5")
  await page.getByRole("button", { name: "保存细则" }).click()
  const listed = page.getByRole("button", { name: /^代表履职积分细则（新）/ })
  await expect(listed).toBeVisible()
  await expect(page.getByRole("cell", { name: "首次 5.5 分，以后每次 1 分" })).toBeVisible()
  await page.getByRole("button", { name: /撤销：/ }).click()
  await expect(listed).toHaveCount(0)
})

test("the charts are drawn, and a bar leads to its explanation", async ({ desk, page }) => {
  const sheet = await atRunningQuarter(desk, page)
  await page.getByRole("tab", { name: "图表" }).click()
  const ranking = page.getByRole("img", { name: /积分排名/ })
  await expect(ranking.getByText(sheet.rows[0].name)).toBeVisible()
  await expect(page.getByRole("img", { name: /人，|全镇平均/ }).last()).toBeVisible()
  await ranking.click({ position: { x: 200, y: 12 } })
  await expect(page.getByLabel("积分说明").getByRole("heading", { name: sheet.rows[0].name })).toBeVisible()
})
