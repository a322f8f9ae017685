// 选区·小组·联络站: edited in place.

import { expect, test } from "./desk"

test("a village is added in the table and taken back by undo", async ({ desk, page }) => {
  await desk.open("/places")
  await page.getByRole("tab", { name: /村/ }).click()
  await page.getByRole("button", { name: /^添加/ }).click()
  const name = page.locator("tbody tr").last().getByRole("textbox").last()
  await name.fill("柳林新村")
  await name.press("Enter")
  await expect(page.getByRole("button", { name: /撤销：保存村/ })).toBeVisible()
  const places = await desk.call<{ villages: { name: string }[] }>("places.list")
  expect(places.villages.map((village) => village.name)).toContain("柳林新村")
  await page.getByRole("button", { name: /撤销：保存村/ }).click()
  await expect(page.locator("input[title='柳林新村']")).toHaveCount(0)
})
