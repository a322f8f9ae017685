// 述职评议: from the plan to the notice: planned, held, counted by keyboard, decided, put right, made known.

import type { Page } from "@playwright/test"

import { expect, test } from "./desk"

interface SessionLine {
  id: number
  title: string
  stage: string
}

/** Types a row of counted ballots: each number, then Enter. */
async function type(page: Page, first: string, numbers: readonly string[]): Promise<void> {
  await page.getByLabel(first, { exact: true }).focus()
  for (const number of numbers) {
    await page.keyboard.type(number)
    await page.keyboard.press("Enter")
  }
}

test("a session goes from the plan to its notice", async ({ desk, page }) => {
  await desk.open("/evaluations?view=plan")
  const plan = page.getByRole("table", { name: "述职计划" })
  await expect(plan.locator("tbody tr").first()).toBeVisible()
  for (const name of ["范宇永", "梁敏"]) await plan.getByRole("row").filter({ hasText: name }).click()
  await page.getByRole("button", { name: "安排 2 名述职" }).click()

  await page.getByLabel("会议名称", { exact: true }).fill("2026年石桥村代表述职评议会")
  await page.getByLabel("日期", { exact: true }).fill("20260930")
  await page.getByLabel("地点", { exact: true }).fill("石桥村文化大院")
  await page.getByRole("button", { name: "保存", exact: true }).click()
  await expect(page.getByRole("heading", { name: "2026年石桥村代表述职评议会" })).toBeVisible()
  await page.getByRole("button", { name: "登记已召开" }).click()

  // Counted by keyboard: the second row takes over the papers of the first.
  await type(page, "范宇永：发出", ["42", "41", "1", "20", "14", "4"])
  await expect(page.getByText("38 / 40，差 2")).toBeVisible()
  await page.keyboard.type("2")
  await page.keyboard.press("Enter")
  await expect(page.getByText("40 / 40 ✓ 已存")).toBeVisible()
  await expect(page.getByLabel("梁敏：发出", { exact: true })).toHaveValue("42")
  await type(page, "梁敏：优秀", ["5", "6", "9"])
  await page.keyboard.type("21")
  await expect(page.getByText("41 / 40，多 1")).toBeVisible()
  await page.keyboard.press("Enter")
  await expect(page.getByText(/各项票数合计 41 张，有效票是 40 张，多了 1 张/)).toBeVisible()
  await page.getByLabel("梁敏：不称职", { exact: true }).fill("20")
  await page.keyboard.press("Enter")
  await expect(page.getByText("40 / 40 ✓ 已存")).toHaveCount(2)

  await page.getByRole("button", { name: "评定", exact: true }).click()
  await page.getByRole("dialog").getByRole("button", { name: "评定", exact: true }).click()
  await expect(page.getByText("梁敏应当整改，还没有列出整改事项")).toBeVisible()
  await page.getByRole("button", { name: "登记通报" }).click()
  const notice = page.getByRole("dialog", { name: "通报述职评议情况" })
  await notice.getByRole("button", { name: "已通报" }).click()
  await expect(notice.getByText(/梁敏应当整改，还没有列出整改事项，不能通报/)).toBeVisible()
  await notice.getByRole("button", { name: "返回" }).click()

  await page.getByRole("button", { name: "列一项整改" }).click()
  const item = page.getByRole("dialog", { name: "整改事项" })
  await item.getByLabel("整改什么").fill("每季度走访联系户一次")
  await item.getByLabel("责任人").fill("小组长")
  await item.getByRole("button", { name: "保存" }).click()
  await expect(page.getByText("每季度走访联系户一次")).toBeVisible()
  await page.getByRole("button", { name: "登记通报" }).click()
  await notice.getByRole("button", { name: "已通报" }).click()
  await expect(page.getByText(/已通报（2026年9月30日/)).toBeVisible()

  const lines = await desk.call<SessionLine[]>("evaluations.sessions")
  expect(lines.find(({ title }) => title.includes("石桥村"))?.stage).toBe("notified")
})

test("rectification is reported and checked, and a decided result is only corrected", async ({
  desk,
  page,
}) => {
  await desk.open("/evaluations")
  await page.getByRole("cell", { name: "2026年南庄村代表述职评议会" }).click()
  await expect(page.getByText("逾期")).toBeVisible()
  await page.getByRole("button", { name: "报告结果" }).click()
  const report = page.getByRole("dialog")
  await report.getByLabel("情况").fill("已到会说明用水整改")
  await report.getByLabel("经办人").fill("唐永健")
  await report.getByRole("button", { name: "登记" }).click()
  await page.getByRole("button", { name: "复查通过" }).click()
  const check = page.getByRole("dialog")
  await check.getByRole("button", { name: "登记" }).click()
  await expect(check.getByText(/情况是空的/)).toBeVisible()
  await check.getByLabel("情况").fill("看过会议记录")
  await check.getByLabel("经办人").fill("吕平国")
  await check.getByRole("button", { name: "登记" }).click()
  await expect(page.getByText("整改到位")).toBeVisible()

  await page.getByRole("tab", { name: "计票和结果" }).click()
  const results = page.getByRole("list", { name: "测评结果" })
  await results
    .getByRole("listitem")
    .filter({ hasText: "周强生" })
    .getByRole("button", { name: "更正" })
    .click()
  const correct = page.getByRole("dialog")
  await correct.getByText("通过", { exact: true }).click()
  await correct.getByRole("button", { name: "更正", exact: true }).click()
  await expect(correct.getByText(/更正的理由是空的/)).toBeVisible()
  await correct.getByLabel("理由").fill("复核原票，三张计错")
  await correct.getByLabel("重新计票的比例").fill("61%")
  await correct.getByLabel("决定机关").fill("镇人大主席团第十二次会议")
  await correct.getByRole("button", { name: "更正", exact: true }).click()
  await expect(correct.getByText(/按更正后的 61% 评定为“限期整改”，不是“通过”/)).toBeVisible()
  await correct.getByLabel("重新计票的比例").fill("47.83")
  await correct.getByRole("button", { name: "更正", exact: true }).click()
  await expect(results.getByText(/镇人大主席团第十二次会议更正为通过（47.83%）/)).toBeVisible()
})

test("the home page says what waits, and leads there", async ({ desk, page }) => {
  await desk.open("/")
  await page
    .getByRole("link", {
      name: /2026年北庄村代表述职评议会：还有 2 名代表没有计票/,
    })
    .click()
  await expect(page.getByRole("table", { name: "选民代表计票" })).toBeVisible()
})
