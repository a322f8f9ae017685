// 承诺: from a deputy's row to the board on the wall; judged for good, and a mistake corrected in the open.

import type { Page } from "@playwright/test"

import { expect, test } from "./desk"
import { savedWords } from "./printing"

interface Item {
  id: number
  source: string
  text: string
  target: number
  measure: { kinds: string[]; contact_visits: boolean }
  outcome: string | null
}

interface Line {
  deputy: number
  name: string
  pledge: { id: number; revision: number; stage: string; items: Item[]; result: string | null } | null
}

interface List {
  lines: Line[]
  waiting: Record<string, number>
}

async function today(desk: { call<T>(name: string): Promise<T> }): Promise<string> {
  return (await desk.call<{ today: string }>("settings.office")).today
}

function table(page: Page) {
  return page.getByRole("table", { name: "承诺和进度" })
}

test("a pledge goes from its row to the board", async ({ desk, page }) => {
  await desk.open("/pledges?view=entry&year=2026")
  const rows = page.getByRole("table", { name: "逐人填写" })
  await expect(rows).toBeVisible()
  const before = await desk.call<List>("pledges.list", { year: 2026 })
  const [one, two] = before.lines.filter(({ pledge }) => pledge === null)

  await page.getByLabel(`${one.name}的自选编号`).fill("99")
  await page.getByRole("button", { name: "保存 1 人" }).click()
  await expect(page.getByLabel(`${one.name}的自选编号`)).toBeFocused()
  expect(await desk.call<List>("pledges.list", { year: 2026 }), "nothing wrong is kept").toEqual(before)

  await page.getByLabel(`${one.name}的自选编号`).fill("1 4")
  await page.getByLabel(`${one.name}的自定事项`, { exact: true }).fill("修好石桥村口的小桥")
  await page.getByLabel(`${one.name}的自定事项`, { exact: true }).press("Enter")
  await expect(page.getByLabel(`${one.name}的自定事项`, { exact: true })).not.toBeFocused()
  await page.getByLabel(`${one.name}的自定事项怎么计数`).selectOption("good_deed")
  await page.getByLabel(`${two.name}的自选编号`).fill("2")
  await page.getByRole("tab", { name: "图表" }).click()
  await page.getByRole("dialog").getByRole("button", { name: "继续填写" }).click()
  await page.getByRole("button", { name: "保存 2 人" }).click()
  await expect(page.getByRole("button", { name: /撤销：保存承诺/ })).toBeVisible()
  const kept = await desk.call<List>("pledges.list", { year: 2026 })
  const own = kept.lines.find(({ deputy }) => deputy === one.deputy)
  expect(own?.pledge?.items.map(({ source }) => source)).toEqual(["fixed", "fixed", "fixed", "chosen", "chosen", "own"])
  expect(own?.pledge?.items.at(-1)?.measure.kinds, "the own item counts good deeds").toEqual(["good_deed"])

  await page.getByRole("tab", { name: "承诺和进度" }).click()
  await page.getByLabel("在承诺中查找").fill("石桥村口的小桥")
  await expect(table(page).locator("tbody tr")).toHaveCount(1)
  for (const [step, stage] of [
    ["审核通过", "待公示"],
    ["公示", "践诺中"],
  ]) {
    await table(page).locator("tbody tr").getByRole("checkbox").press("Space")
    await page.getByRole("button", { name: `1 份${step}` }).click()
    await page.getByRole("dialog").getByRole("button", { name: step, exact: true }).click()
    await expect(table(page).getByText(stage, { exact: true })).toBeVisible()
  }

  await page.getByRole("link", { name: "打印承诺公示" }).click()
  await expect(page.getByRole("heading", { name: "打印" })).toBeVisible()
  const made = await desk.call<{ pages: number; file_name: string }>("documents.preview", {
    document: "pledge-board",
    options: { year: "2026", only: one.name },
  })
  expect(made.file_name).toBe("清河镇履职承诺公示.pdf")
  const words = await savedWords(desk, page)
  for (const said of [one.name, "修好石桥村口的小桥"]) expect(words).toContain(said)
})

test("what is pledged above the list is lowered again, and an own item is told what counts", async ({ desk, page }) => {
  const ours = async () => {
    const { lines } = await desk.call<List>("pledges.list", { year: 2026 })
    return lines.find(({ name, pledge }) => name === one.name && pledge)?.pledge?.items ?? []
  }
  await desk.open("/pledges?view=entry&year=2026")
  await expect(page.getByRole("table", { name: "逐人填写" })).toBeVisible()
  const [one] = (await desk.call<List>("pledges.list", { year: 2026 })).lines.filter(({ pledge }) => pledge === null)
  await page.getByLabel(`${one.name}的自定事项`, { exact: true }).fill("看望村里的独居老人")
  await page.getByRole("button", { name: "保存 1 人" }).click()
  await expect(page.getByRole("button", { name: /撤销：保存承诺/ })).toBeVisible()
  await page.getByRole("tab", { name: "承诺和进度" }).click()
  await page.getByLabel("在承诺中查找").fill("独居老人")
  await table(page).getByText(one.name, { exact: true }).click()
  const panel = page.getByLabel("承诺书", { exact: true })
  const dialog = page.getByRole("dialog", { name: "修改承诺事项" })

  const fixed = "到联络站接待选民、走访选民不少于2次"
  for (const target of ["6", "2"]) {
    await panel.getByRole("button", { name: `修改：${fixed}` }).click()
    await dialog.getByLabel("目标").fill(target)
    await dialog.getByRole("button", { name: "保存" }).click()
    await expect(dialog).toHaveCount(0)
    expect((await ours()).find(({ text }) => text === fixed)?.target).toBe(Number(target))
  }
  await panel.getByRole("button", { name: `修改：${fixed}` }).click()
  await dialog.getByLabel("目标").fill("1")
  await dialog.getByRole("button", { name: "保存" }).click()
  await expect(dialog.getByText(/的目标不少于 2/)).toBeVisible()
  await dialog.getByRole("button", { name: "返回" }).click()
  await page.getByRole("button", { name: "放弃", exact: true }).click()

  await panel.getByRole("button", { name: "修改：看望村里的独居老人" }).click()
  await dialog.getByText("计入联系对象走访").click()
  await dialog.getByRole("button", { name: "保存" }).click()
  await expect(dialog).toHaveCount(0)
  expect((await ours()).find(({ source }) => source === "own")?.measure.contact_visits).toBe(true)
})

test("registered pledges are judged for good, and a mistake is corrected in the open", async ({ desk, page }) => {
  await desk.open("/pledges?view=judge&year=2026")
  const { lines } = await desk.call<List>("pledges.list", { year: 2026 })
  const [one] = lines.filter(({ pledge }) => pledge?.stage === "registered")
  const judged = page.getByRole("region", { name: `${one.name}的评诺` })
  for (const { text } of one.pledge?.items ?? [])
    await judged.getByRole("radiogroup", { name: text, exact: true }).getByText("未兑现", { exact: true }).click()
  await judged.getByLabel(`选择${one.name}`).press("Space")
  await page.getByRole("button", { name: "评定所选" }).click()
  await page.getByRole("dialog").getByRole("button", { name: "评定", exact: true }).click()
  await expect(judged).toHaveCount(0)
  const after = await desk.call<List>("pledges.list", { year: 2026 })
  expect(after.lines.find(({ deputy }) => deputy === one.deputy)?.pledge).toMatchObject({ result: "not_kept" })

  await page.getByRole("tab", { name: "承诺和进度" }).click()
  await page.getByLabel("在承诺中查找").fill(one.name)
  await table(page).getByText(one.name, { exact: true }).click()
  const panel = page.getByLabel("承诺书", { exact: true })
  await panel.getByRole("listitem").first().getByRole("button", { name: "更正" }).click()
  const dialog = page.getByRole("dialog")
  await dialog.getByText("部分兑现", { exact: true }).click()
  await dialog.getByRole("button", { name: "作这次更正" }).click()
  await expect(dialog.getByText(/更正要写明原因/)).toBeVisible()
  await dialog.getByLabel("更正原因").fill("漏计一次培训")
  await dialog.getByRole("button", { name: "作这次更正" }).click()
  await expect(panel.getByText(/未兑现 → 部分兑现。漏计一次培训/)).toBeVisible()
})

test("the list of items is mended, charts are drawn, and 首页 says what waits", async ({ desk, page }) => {
  await desk.open("/pledges?view=catalogue&year=2026")
  await page.getByRole("button", { name: "新增事项" }).click()
  const dialog = page.getByRole("dialog")
  await dialog.getByLabel("承诺事项", { exact: true }).fill("教会老人使用手机办事不少于2次")
  await dialog.getByLabel("目标").fill("很多")
  await dialog.getByRole("button", { name: "保存" }).click()
  await expect(dialog.getByText(/目标数要在 1 和 999 之间/)).toBeVisible()
  await dialog.getByLabel("目标").fill("2")
  await dialog.getByRole("button", { name: "保存" }).click()
  await expect(page.getByRole("cell", { name: "教会老人使用手机办事不少于2次" })).toBeVisible()
  await page.getByRole("button", { name: /撤销：保存承诺事项/ }).click()
  await expect(page.getByRole("cell", { name: "教会老人使用手机办事不少于2次" })).toHaveCount(0)

  await page.getByRole("tab", { name: "图表" }).click()
  await expect(page.getByRole("img", { name: /五个方面/ }).getByText("联系群众")).toBeVisible()

  const { waiting } = await desk.call<List>("pledges.list", { year: Number((await today(desk)).slice(0, 4)) })
  await page.getByRole("link", { name: "首页" }).click()
  const home = page.getByRole("link", { name: /还没有承诺的代表/ })
  await expect(home).toContainText(`${waiting.without} 人`)
  await home.click()
  await expect(page.getByRole("table", { name: "逐人填写" })).toBeVisible()
})
