// 备份 and 照片: what was backed up comes back; a folder of photos finds its people.

import { join } from "node:path"

import { TOP, expect, test } from "./desk"

test("a backup brings back what was deleted after it", async ({ desk, page }) => {
  await desk.open("/settings")
  await page.getByRole("button", { name: "立即备份" }).click()
  await expect(page.getByRole("button", { name: "恢复到这份" }).first()).toBeVisible()
  const listed = () => desk.call<{ id: number }[]>("activities.list")
  const before = await listed()
  await desk.call("activities.remove", { id: before[0].id })
  expect(await listed()).toHaveLength(before.length - 1)
  await page.getByRole("button", { name: "恢复到这份" }).first().click()
  const sure = page.getByRole("dialog").getByRole("button", { name: /恢复/ })
  if (await sure.isVisible().catch(() => false)) await sure.click()
  await expect.poll(async () => (await listed()).length).toBe(before.length)
  await page.getByRole("button", { name: "检查数据" }).click()
  await expect(page.getByText("数据完好。")).toBeVisible()
})

test("a folder of photos is matched first and taken in after", async ({ desk, page }) => {
  await desk.open("/import", "empty")
  const roster = join(TOP, "assets/demo/roster.xlsx")
  await desk.call("rosters.import", {
    path: roster,
    mapping: [],
    corrections: [],
    choices: [],
    accept_problems: true,
  })
  await page.getByRole("link", { name: "代表" }).first().click()
  await page.getByRole("button", { name: "导入照片" }).click()
  desk.choose(join(TOP, "assets/demo/photos"))
  const dialog = page.getByRole("dialog")
  await dialog.getByRole("button", { name: "选择文件夹" }).click()
  await dialog.getByRole("button", { name: /导入 \d+ 张照片/ }).click()
  await expect(dialog.getByRole("button", { name: "完成" })).toBeVisible({ timeout: 30_000 })
  const list = await desk.call<{ has_photo: boolean }[]>("deputies.list")
  expect(list.filter((deputy) => deputy.has_photo).length).toBeGreaterThan(0)
})
