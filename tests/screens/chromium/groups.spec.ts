// 小组活动计划 and 学习培训: gaps are named with where they come from, and closed where they stand.

import { expect, test } from "./desk"

interface Plan {
  name: string
  items: { month: number; content: string; activity: number | null }[]
}

test("a group's plan is written by keyboard, fulfilled by its activity, and taken back", async ({
  desk,
  page,
}) => {
  const planOf = async (group: string) =>
    (await desk.call<{ groups: Plan[] }>("group_plans.list", { year: 2026 })).groups.find(
      ({ name }) => name === group,
    )
  await desk.open("/places?kind=plans")
  const rows = page.getByRole("table", { name: "代表小组活动计划" }).locator("tbody tr")
  await expect(rows.filter({ hasText: "第五代表小组" })).toContainText("还差 2 次")
  await rows.filter({ hasText: "第一代表小组" }).click()
  const panel = page.getByRole("complementary", { name: "第一代表小组的活动计划" })
  const content = panel.getByLabel("活动内容")
  await content.press("Enter")
  await expect(panel.getByRole("alert")).toContainText("没有写明活动内容")
  await content.fill("视察敬老院冬季取暖")
  await content.press("Enter")
  await expect(panel.getByRole("listitem").filter({ hasText: "视察敬老院冬季取暖" })).toContainText("12 月")
  expect((await planOf("第一代表小组"))?.items.at(-1)).toMatchObject({ month: 12, activity: null })

  const item = panel.getByRole("listitem").filter({ hasText: "交流春耕生产" }).first()
  await expect(item).toContainText("已开展")
  await page.getByRole("button", { name: /撤销：保存小组计划/ }).click()
  await expect(panel.getByText("视察敬老院冬季取暖")).toHaveCount(0)
})

test("what the office asks of its groups is its own number", async ({ desk, page }) => {
  await desk.open("/places?kind=plans")
  const least = page.getByLabel("小组活动每年不少于几次")
  await expect(least).toHaveValue("4")
  await expect(page.getByText("《代表法》没有规定次数")).toBeVisible()
  await least.fill("2")
  await least.press("Enter")
  const rows = page.getByRole("table", { name: "代表小组活动计划" }).locator("tbody tr")
  await expect(rows.filter({ hasText: "第五代表小组" })).not.toContainText("还差")
  expect(await desk.call("activities.standards")).toEqual({ least_group_activities: 2 })
})

test("who was not trained is named, in the term and in a year", async ({ desk, page }) => {
  await desk.open("/activities?training")
  const rows = page.getByRole("table", { name: "学习培训情况" }).locator("tbody tr")
  await expect(rows).toHaveCount(68)
  await expect(page.getByText("《代表法》第四十七条第三款")).toBeVisible()
  const coverage = await desk.call<{ deputies: number; trained_in_year: number }>(
    "activities.training_coverage",
    { year: 2026 },
  )
  await page.getByText("当年还没有", { exact: true }).first().click()
  await expect(rows).toHaveCount(coverage.deputies - coverage.trained_in_year)
})
