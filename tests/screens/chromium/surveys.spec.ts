// 问卷: drafted, given out, counted by keyboard with a running check, summed up.

import { expect, test } from "./desk"

test("a questionnaire is drafted, given out, counted and summed up", async ({ desk, page }) => {
  await desk.open("/evaluations?view=surveys")
  await page.getByRole("button", { name: "起草问卷" }).click()
  const panel = page.getByLabel("问卷", { exact: true }).and(page.locator("aside"))
  await panel.getByLabel("问卷名称").fill("南庄村群众问卷")
  await panel.getByLabel("第 1 题", { exact: true }).fill("您对代表履职是否满意？")
  await panel.getByRole("button", { name: "保存" }).click()
  await expect(panel.getByRole("heading", { name: "南庄村群众问卷" })).toBeVisible()
  await panel.getByRole("button", { name: "登记发放" }).click()
  await panel.getByLabel("发出份数").focus()
  for (const number of ["60", "50", "30", "12", "5", "4"]) {
    await page.keyboard.type(number)
    await page.keyboard.press("Enter")
  }
  await expect(panel.getByText("合计 51 / 50")).toBeVisible()
  await panel.getByRole("button", { name: "汇总", exact: true }).last().click()
  await expect(panel.getByText(/第 1 题是单选，各项合计 51 人，比收回的 50 份还多 1/)).toBeVisible()
  await panel.getByLabel("第 1 题：不了解").fill("3")
  await panel.getByRole("button", { name: "汇总", exact: true }).last().click()
  await expect(panel.getByText("30 人　60%")).toBeVisible()
  await expect(panel.getByText("已汇总", { exact: true })).toBeVisible()
})
