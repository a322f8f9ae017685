// 经费: allowances are paid once and say why not, a budget's rest is shown, rates name their source. 宪法宣誓: who has not.

import { expect, test } from "./desk"

interface Allowances {
  due: string
  lines: { name: string; due: string; paid: string }[]
}

const QUARTER = { from: "2026-07-01", to: "2026-09-30" }

test("allowances of a quarter are marked as paid, and taken back", async ({ desk, page }) => {
  await desk.open("/expenses")
  const allowances = () => desk.call<Allowances>("expenses.allowances", QUARTER)
  const before = await allowances()
  expect(Number(before.due)).toBeGreaterThan(0)
  await page.getByRole("button", { name: /^登记发放（\d+ 人）$/ }).click()
  const dialog = page.getByRole("dialog")
  await dialog.getByLabel("发放日期").fill("20261001")
  await dialog.getByRole("button", { name: "登记发放" }).click()
  await expect(dialog.getByText("发放日期在今天之后")).toBeVisible()
  await dialog.getByLabel("发放日期").fill("2026.9.30")
  await dialog.getByLabel("发放日期").press("Enter")
  await expect(dialog).toBeHidden()
  expect((await allowances()).due).toBe("0.00")
  await page.getByText("还没有发的", { exact: true }).click()
  await expect(page.getByText("这个季度的补助都发了。")).toBeVisible()
  await page.getByRole("button", { name: /撤销：登记发放补助/ }).click()
  await expect.poll(async () => (await allowances()).due).toBe(before.due)
})

test("one deputy's allowance is explained, and who gets none hears why", async ({ desk, page }) => {
  await desk.open("/expenses")
  const rows = page.getByRole("table", { name: "误工补助" }).locator("tbody tr")
  await expect(rows.filter({ hasText: "刘浩森" })).toHaveCount(0)
  await page.getByText("全部，连同不发的").click()
  await expect(rows.filter({ hasText: "刘浩森" })).toContainText("《代表法》第四十一条")
  await rows.filter({ hasText: "阎丰" }).click()
  const panel = page.getByRole("complementary", { name: "阎丰的补助" })
  await expect(panel.getByRole("listitem").first()).toContainText(/\d+\.00/)
  await panel.getByRole("button", { name: "登记发放" }).click()
  await page.getByRole("dialog").getByRole("button", { name: "登记发放" }).click()
  await expect(panel.getByText(/已发 \d+\.00/).first()).toBeVisible()
  await panel.getByRole("button", { name: "撤回发放" }).click()
  await page.getByRole("dialog").getByRole("button", { name: "撤回发放" }).click()
  await expect(panel.getByRole("button", { name: "登记发放" })).toBeVisible()
  await page.getByRole("button", { name: "打印发放表" }).click()
  await expect(page.getByRole("heading", { name: "打印" })).toBeVisible()
})

test("an expense is typed in a row, and the rest of the budget follows", async ({ desk, page }) => {
  await desk.open("/expenses?view=costs")
  const rest = async () => (await desk.call<{ rest: string }>("expenses.overview", { year: 2026 })).rest
  const before = Number(await rest())
  await page.getByLabel("支出类别").fill("资料费")
  await page.keyboard.press("Escape")
  await page.getByLabel("用途").fill("印发接待日公告")
  await page.getByLabel("金额").fill("五百")
  await page.getByLabel("金额").press("Enter")
  await expect(page.getByRole("alert")).toContainText("“五百”不是金额")
  await page.getByLabel("金额").fill("500")
  await page.getByLabel("金额").press("Enter")
  const rows = page.getByRole("table", { name: "代表活动经费支出" }).locator("tbody tr")
  await expect(rows.filter({ hasText: "印发接待日公告" })).toContainText("500.00")
  expect(Number(await rest())).toBe(before - 500)
  const budget = page.getByLabel("预算", { exact: true })
  await budget.fill("20000")
  await budget.press("Enter")
  await expect(page.getByText(/已经超支/)).toBeVisible()
})

test("a rate names its source, and nobody with a salary", async ({ desk, page }) => {
  await desk.open("/expenses?view=rates")
  await page.getByRole("button", { name: "登记新标准" }).click()
  await page.getByLabel("施行日期").fill("2027.1.1")
  await page.getByLabel("每半天多少元").fill("60")
  await page.getByLabel("依据", { exact: true }).fill("")
  await page.getByRole("button", { name: "保存标准" }).click()
  await expect(page.getByText("没有写明标准的依据。")).toBeVisible()
  await page.getByLabel("依据", { exact: true }).fill("清河镇办法第九条")
  await page.getByRole("button", { name: "保存标准" }).click()
  await expect(page.getByRole("list", { name: "补助标准" })).toContainText("2027年1月1日起，每半天 60.00 元")
  await expect(page.getByRole("list", { name: "单独确定的代表" })).toContainText("郝颖淑")
})

test("who has not taken the oath is named, and does", async ({ desk, page }) => {
  await desk.open("/oaths")
  const rows = page.getByRole("table", { name: "宪法宣誓名单" }).locator("tbody tr")
  await expect(page.getByText("《关于实行宪法宣誓制度的决定》第一条")).toBeVisible()
  await page.getByText("还没有宣誓", { exact: true }).first().click()
  await expect(rows).toHaveCount(1)
  await expect(rows).toContainText("董雪")
  await page.getByRole("button", { name: "登记宣誓" }).click()
  const dialog = page.getByRole("dialog")
  await dialog.getByLabel("宣誓日期").fill("20260801")
  await dialog.getByRole("button", { name: "保存" }).click()
  await expect(dialog.getByText("宣誓日期早于董雪当选或者就职的日期")).toBeVisible()
  await dialog.getByLabel("宣誓日期").fill("20260821")
  await dialog.getByLabel("领誓人").fill("吕平国")
  await dialog.getByRole("button", { name: "保存" }).click()
  await expect(rows).toHaveCount(0)
  expect((await desk.call<{ sworn: number }>("oaths.list")).sworn).toBe(72)
  await page.getByRole("button", { name: /撤销：登记宣誓/ }).click()
  await expect(rows).toHaveCount(1)
})
