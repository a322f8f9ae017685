// 本届: the checklists of its beginning, its way and its end, the archive as one folder, the next term.

import { readdirSync } from "node:fs"

import { expect, test } from "./desk"
import { wordsOf } from "../papers"

interface Term {
  name: string
  stage: string
  past: { name: string; deputies: number }[]
}

interface Reelection {
  lines: { deputy: number; name: string }[]
}

test("a term is checked off, archived as one folder, and the next begins with those elected again", async ({
  desk,
  page,
}) => {
  await desk.open("/appraisals?view=term")
  await expect(page.getByText(/清河镇第十九届人民代表大会，2021-12-01 至 2026-11-30/)).toBeVisible()
  for (const phase of ["届初", "届中", "届末"])
    await expect(page.getByRole("heading", { name: phase })).toBeVisible()

  // What the records say is done is not ticked by hand, what they cannot say is.
  await expect(page.getByRole("checkbox", { name: "编代表小组，推选组长" })).toBeDisabled()
  const byHand = page.getByRole("checkbox", { name: "代表资格审查，公布代表名单" })
  await byHand.press("Space")
  await expect(page.getByText("2026-09-30 登记为已办")).toBeVisible()
  await page.getByRole("button", { name: /撤销/ }).click()
  await expect(byHand).not.toBeChecked()

  await expect(page.getByRole("button", { name: "换届", exact: true })).toBeDisabled()
  desk.choose(desk.folder)
  await page.getByRole("button", { name: "归档成文件夹" }).click()
  await expect(page.getByText(/已归档 5 个文件/)).toBeVisible({ timeout: 120_000 })
  const archive = `${desk.folder}/清河镇第十九届归档2026-09-30`
  const files = readdirSync(archive)
  expect(files).toEqual(expect.arrayContaining(["代表名册.xlsx", "履职档案.pdf", "年度考评.xlsx", "议案建议登记簿.xlsx"]))
  expect(files.filter((name) => name.includes("-备份-")), "a copy of the store").toHaveLength(1)
  expect(wordsOf(`${archive}/履职档案.pdf`)).toContain("赵伟涛")

  const { lines } = await desk.call<Reelection>("appraisals.reelection")
  for (const { deputy } of lines.slice(0, 2))
    await desk.call("appraisals.recommend", { deputy, recommended: true, reason: "" })
  await page.getByRole("button", { name: "换届", exact: true }).click()
  const dialog = page.getByRole("dialog", { name: "换届", exact: true })
  await dialog.getByLabel("届次", { exact: true }).fill("第十九届")
  await dialog.getByLabel("新一届全称").fill("清河镇第二十届人民代表大会")
  await dialog.getByLabel("开始日期").fill("20261201")
  await dialog.getByRole("button", { name: "换届", exact: true }).click()
  await page.getByRole("dialog", { name: /换届到第十九届/ }).getByRole("button", { name: "换届", exact: true }).click()
  await expect(dialog.getByText(/届次还是“第十九届”，没有换届/)).toBeVisible()
  await dialog.getByLabel("届次", { exact: true }).fill("第二十届")
  await dialog.getByRole("button", { name: "换届", exact: true }).click()
  await page.getByRole("dialog", { name: /换届到第二十届/ }).getByRole("button", { name: "换届", exact: true }).click()
  await expect(page.getByText(/清河镇第十九届人民代表大会，2021-12-01 起，68 名代表/)).toBeVisible()
  expect(await desk.call<Term>("terms.view")).toMatchObject({ name: "第二十届", stage: "open" })
  expect(await desk.call<unknown[]>("deputies.list")).toHaveLength(2)
})
