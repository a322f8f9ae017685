// Registers from Excel: attendance a row each or with activities across, and linked households; asked about, imported, undone.

import { existsSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"

import type { Page } from "@playwright/test"

import { type Desk, expect, test } from "./desk"

interface Line {
  name: string
  title: string
}

async function nextStep(page: Page, times = 1) {
  for (let step = 0; step < times; step++) await page.getByRole("button", { name: "下一步" }).click()
}

/** Chooses in a select by keyboard; the page may move under a pointer. */
async function pick(page: Page, label: string, option: string) {
  await page.getByRole("combobox", { name: label }).press("ArrowDown")
  await page.getByRole("listbox", { name: label }).getByRole("option", { name: option, exact: true }).click()
}

/** Names of the town that nobody shares. */
async function names(desk: Desk): Promise<string[]> {
  const all = (await desk.call<Line[]>("deputies.list")).map(({ name }) => name)
  return all.filter((name) => all.indexOf(name) === all.lastIndexOf(name))
}

async function take(desk: Desk, page: Page, name: string, text: string) {
  const path = join(desk.folder, name)
  writeFileSync(path, text)
  desk.choose(path)
  await page.getByRole("button", { name: "选择表格文件" }).click()
  await expect(page.getByText("请核对每一列是什么")).toBeVisible()
}

async function importNow(page: Page) {
  await page.getByRole("button", { name: "确认导入", exact: true }).click()
  await expect(page.getByRole("button", { name: "撤销这次导入" })).toBeVisible()
}

const activitiesOf = async (desk: Desk, title: string) =>
  (await desk.call<Line[]>("activities.list", {})).filter((line) => line.title === title)

test("a row a deputy and activity: a mark is explained, a kind chosen, a stranger named, and all of it undone", async ({
  desk,
  page,
}) => {
  await desk.open("/import")
  const [one, two, three] = await names(desk)
  const rows = [
    `${one},新村广场落成,2026-08-20,√`,
    `${two},新村广场落成,2026-08-20,○`,
    `査无此人,新村广场落成,2026-08-20,√`,
  ]
  await take(desk, page, "台账.csv", `姓名,活动名称,日期,出席情况\n${rows.join("\n")}\n`)
  await expect(page.getByRole("radio", { name: "活动和出席情况" })).toBeChecked()
  await nextStep(page)
  const list = join(desk.folder, "台账（问题清单）.xlsx")
  desk.choose(list)
  await page.getByRole("button", { name: "另存问题清单" }).click()
  await expect.poll(() => existsSync(list) && statSync(list).size > 0).toBe(true)
  await pick(page, "记号“○”表示什么", "请假")
  await expect(page.getByText("问题都已改正。")).toBeVisible()
  await nextStep(page)
  await page.getByRole("combobox", { name: "另选“査无此人”是谁" }).fill(three as string)
  await page.getByRole("option", { name: new RegExp(three as string) }).click()
  await page.getByRole("tab", { name: /^活动/ }).click()
  await pick(page, "新村广场落成的类别", "公益活动")
  await expect(page.getByRole("row", { name: /新村广场落成/ })).toContainText("3")
  await nextStep(page)
  await expect(page.getByRole("heading", { name: "将新登记 1 次活动、3 人次的出席情况。" })).toBeVisible()
  await importNow(page)
  expect(await activitiesOf(desk, "新村广场落成")).toMatchObject([
    { kind: "charity", counts: { all: 3, present: 2, leave: 1, absent: 0 } },
  ])
  await page.getByRole("button", { name: "撤销这次导入" }).click()
  await expect(page.getByText("这次导入已撤销")).toBeVisible()
  expect(await activitiesOf(desk, "新村广场落成")).toEqual([])
})

test("a blank template of each kind is there to start from", async ({ desk, page }) => {
  await desk.open("/import")
  for (const [name, kind] of [
    ["代表名册", "roster"],
    ["活动和出席情况", "attendance"],
    ["联系户", "households"],
  ] as const) {
    const path = join(desk.folder, `${kind}.xlsx`)
    desk.choose(path)
    await page.getByRole("button", { name, exact: true }).click()
    await expect.poll(() => existsSync(path) && statSync(path).size > 0, { message: name }).toBe(true)
  }
})

test("activities across with a legend come in, and the same file again changes nothing", async ({
  desk,
  page,
}) => {
  await desk.open("/import")
  const [one, two] = await names(desk)
  const sheet = `2026年代表履职情况统计表,,,\n姓名,8月3日视察河堤,8月9日代表培训,合计\n${one},√,○,1\n${two},×,√,1\n注：√出席 ○请假 ×缺席,,,\n`
  await take(desk, page, "统计.csv", sheet)
  await nextStep(page, 3)
  await importNow(page)
  expect(await activitiesOf(desk, "视察河堤")).toMatchObject([{ counts: { all: 2, present: 1, absent: 1 } }])
  expect(await activitiesOf(desk, "代表培训")).toMatchObject([{ counts: { all: 2, present: 1, leave: 1 } }])
  await page.getByRole("button", { name: "再导入一份" }).click()
  await take(desk, page, "统计.csv", sheet)
  await nextStep(page, 3)
  await expect(page.getByRole("heading", { name: "没有变动：4 处都已登记过。" })).toBeVisible()
  await expect(page.getByRole("button", { name: "确认导入", exact: true })).toBeDisabled()
})

test("linked households come in under their deputy, and what the file is can be said by hand", async ({
  desk,
  page,
}) => {
  await desk.open("/import")
  const [one] = await names(desk)
  const sheet = `代表姓名,户主,住址,联系电话\n${one},欧桂兰,东河村 3 组,13900009991\n${one},温大山,东河村 4 组,\n`
  await take(desk, page, "联系户.csv", sheet)
  await expect(page.getByRole("radio", { name: "联系户" })).toBeChecked()
  await page.getByText("代表名册", { exact: true }).last().click()
  await expect(page.getByRole("radio", { name: "代表名册" })).toBeChecked()
  await page.getByText("联系户", { exact: true }).last().click()
  await expect(page.getByRole("radio", { name: "联系户" })).toBeChecked()
  await nextStep(page, 2)
  await expect(page.getByRole("table", { name: "表里的联系户" })).toContainText("欧**")
  await expect(page.getByText("桂兰")).toHaveCount(0)
  await nextStep(page)
  await importNow(page)
  const { lines } = await desk.call<{ lines: { deputy_name: string; masked: { name: string } }[] }>(
    "contacts.list",
  )
  expect(
    lines.filter(({ masked }) => masked.name === "欧**").map(({ deputy_name }) => deputy_name),
  ).toContain(one)
})
