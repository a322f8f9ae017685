// The first start: an empty office says what to do; the fictional town says that it is one.

import { expect, test } from "./desk"

test("an empty office leads to its first steps", async ({ desk, page }) => {
  await desk.open("/", "empty")
  await expect(page.getByLabel("主导航")).toBeVisible()
  await expect(page.getByText("演示数据")).toHaveCount(0)
  await expect(page.locator("main")).toContainText("导入")
})

test("every place of the navigation opens, and none says that something broke", async ({ desk, page }) => {
  await desk.open("/")
  await expect(page.getByText("演示数据")).toBeVisible()
  const places = page.getByLabel("主导航").getByRole("link")
  await expect(places.first()).toBeVisible()
  for (const place of await places.all()) {
    await place.click()
    await expect(page.locator("main h1")).toBeVisible()
    await expect(page.getByText("程序内部出错")).toHaveCount(0)
  }
})
