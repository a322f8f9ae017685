// 履职活动: recorded by keyboard alone, refused at the field, taken back; claims approved and returned.

import { writeFileSync } from "node:fs"
import { join } from "node:path"

import type { Page } from "@playwright/test"

import { type Desk, TOP, expect, test } from "./desk"

interface Attendance {
  name: string
  attendance: string
  observer: boolean
  leave_half_days: number
  spoke: boolean
}

interface Activity {
  id: number
  title: string
}

const TITLE = "清河镇第十九届人民代表大会第九次会议"

/** A paper of one blank page. */
const PAPER = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Root 1 0 R>>
`

/** Who did not simply come: the initials typed, the key that says so, and what is kept. */
const OTHERS = [
  ["石涛", "st", "2", { attendance: "leave", leave_half_days: 2 }],
  ["苏建浩", "sj", "2", { attendance: "leave", leave_half_days: 2 }],
  ["范宇永", "fy", "2", { attendance: "leave", leave_half_days: 2 }],
  ["陈娟敏", "jm", "3", { attendance: "absent", leave_half_days: 0 }],
  ["钟珍", "zz", "3", { attendance: "absent", leave_half_days: 0 }],
  ["卢霞", "lx", "4", { attendance: "late" }],
  ["欧阳海燕", "oy", "5", { attendance: "left_early" }],
  ["段伟超", "dw", "6", { attendance: "present", observer: true }],
  ["贺鹏", "hp", "Space", { attendance: "present", spoke: true }],
] as const

/** A keyboard that counts what is pressed on it. */
function keyboardOf(page: Page) {
  let presses = 0
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      presses += 1
      await page.keyboard.press(key)
    }
  }
  return {
    press,
    type: (text: string) => press(...text),
    presses: () => presses,
  }
}

async function named(desk: Desk, title: string): Promise<Activity[]> {
  const all = await desk.call<Activity[]>("activities.list", {})
  return all.filter((activity) => activity.title === title)
}

/** Opens a new activity, with its kind chosen by initials and its title written. */
async function begin(page: Page, press: (...keys: string[]) => Promise<void>, kind: string, word: string) {
  await expect(page.getByRole("table", { name: "履职活动" })).toBeVisible()
  await press("Alt+n")
  await expect(page.getByRole("combobox", { name: "类别" })).toBeFocused()
  await press(...kind)
  await expect(page.getByRole("option", { name: word })).toHaveCount(1)
  await press("Enter", "Tab")
  await expect(page.getByLabel("活动名称")).toBeFocused()
}

test("a session with everybody's attendance is recorded without the mouse, three keys a person at most", async ({
  desk,
  page,
}) => {
  await desk.open("/activities")
  const { press, type, presses } = keyboardOf(page)
  await begin(page, press, "rdh", "人代会")
  // The title is pasted or written with an input method: how many keys that takes is not the form's doing.
  await page.keyboard.insertText(TITLE)
  await press("Tab")
  await type("20260720")
  await press("Tab", "Tab")
  await press("ControlOrMeta+a", "2", "Tab")
  const sheet = page.getByRole("listbox", { name: "参加人员" })
  await press("Control+ArrowDown")
  await expect(sheet).toBeFocused()
  await press("Enter")
  await expect(page.getByRole("combobox", { name: "邀请" })).toBeFocused()
  await type("qt")
  await expect(page.getByRole("option", { name: "全体代表" })).toHaveCount(1)
  await press("Enter")
  await expect(sheet).toBeFocused()
  await expect(sheet.getByRole("option")).toHaveCount(68)
  for (const [name, initials, key] of OTHERS) {
    const before = presses()
    await press(...initials, key)
    await expect(sheet.getByRole("option", { selected: true })).toHaveAccessibleName(new RegExp(`^${name}`))
    expect(presses() - before, `${name} by ${initials} and ${key}`).toBeLessThanOrEqual(3)
  }
  await press("Control+Enter")
  await expect(page.getByRole("button", { name: /撤销：保存履职活动/ })).toBeVisible()
  expect(presses(), "under two minutes at one key a second").toBeLessThan(100)

  const [activity] = await named(desk, TITLE)
  const { facts, attendances } = await desk.call<{
    facts: Record<string, unknown>
    attendances: Attendance[]
  }>("activities.read", { id: activity?.id })
  expect(facts).toMatchObject({
    kind: "congress_session",
    starts_on: "2026-07-20",
    ends_on: "2026-07-20",
    half_days: 2,
  })
  expect(attendances).toHaveLength(68)
  for (const [name, , , kept] of OTHERS)
    expect(
      attendances.find((one) => one.name === name),
      name,
    ).toMatchObject(kept)
  const came = attendances.filter(({ attendance }) => attendance === "present")
  expect(came).toHaveLength(68 - 7)
  await expect(page.getByText("68 人：出席 61，请假 3，缺席 2，迟到 1，早退 1").first()).toBeVisible()
})

test("what cannot be is refused at its field, what stands in doubt is said, and undo takes it back", async ({
  desk,
  page,
}) => {
  await desk.open("/activities")
  const { press, type } = keyboardOf(page)
  await begin(page, press, "sc", "视察")
  await press("Tab")
  await type("2026.7.20")
  await press("Control+Enter")
  await expect(page.getByRole("alert")).toContainText("活动名称不能为空")
  await page.getByLabel("活动名称").fill("视察学校食堂")
  await page.getByLabel("几个半天").fill("3")
  await press("Control+Enter")
  await expect(page.getByRole("alert")).toContainText("不会有 3 个半天")
  expect(await named(desk, "视察学校食堂")).toEqual([])
  await page.getByLabel("几个半天").fill("1")
  await press("Control+ArrowDown")
  const sheet = page.getByRole("listbox", { name: "参加人员" })
  await expect(sheet).toBeFocused()
  for (const initials of ["st", "lx"]) {
    await press(...initials)
    await expect(page.getByText(/名单外：.*回车加入/)).toBeVisible()
    await press("Enter")
  }
  await expect(sheet.getByRole("option")).toHaveText([/石涛/, /卢霞/])
  await press("3", "Control+z", "2", "Control+Enter")
  const undo = page.getByRole("button", { name: /撤销：保存履职活动/ })
  await expect(undo).toBeVisible()
  await expect(page.getByText("2 人：出席 1，请假 1，缺席 0").first()).toBeVisible()
  await page.getByRole("button", { name: "返回" }).click()
  const line = page.getByRole("row", { name: /视察学校食堂/ })
  await expect(line).toBeVisible()
  await undo.click()
  await expect(line).toHaveCount(0)
})

test("what is not saved is not lost without a question", async ({ desk, page }) => {
  await desk.open("/activities")
  const { press } = keyboardOf(page)
  await begin(page, press, "sc", "视察")
  await page.keyboard.insertText("没写完的活动")
  await page.getByLabel("主导航").getByRole("link", { name: "代表名册" }).click()
  const question = page.getByRole("dialog", { name: "有没保存的内容" })
  await question.getByRole("button", { name: "继续填写" }).click()
  await expect(question).toHaveCount(0)
  await expect(page.getByLabel("活动名称")).toHaveValue("没写完的活动")
  await page.getByLabel("主导航").getByRole("link", { name: "代表名册" }).click()
  await question.getByRole("button", { name: "放弃", exact: true }).click()
  await expect(page.locator("main h1")).toHaveText("代表名册")
})

test("last year's activity is the pattern of this year's", async ({ desk, page }) => {
  await desk.open("/activities")
  const [old] = await desk.call<Activity[]>("activities.list", {
    kind: "training",
  })
  await page
    .getByRole("row", { name: new RegExp(old?.title ?? "") })
    .first()
    .click()
  await page.getByRole("button", { name: "照此再登记" }).click()
  await expect(page.getByRole("heading", { name: "登记活动" })).toBeVisible()
  await expect(page.getByLabel("活动名称")).toHaveValue(old?.title ?? "")
  const sheet = page.getByRole("listbox", { name: "参加人员" })
  await expect(sheet.getByRole("option").first()).toHaveAccessibleName(/出席$/)
  await page.getByLabel("活动名称").fill("照此再登记的培训")
  await page.keyboard.press("Control+Enter")
  await expect(page.getByRole("button", { name: /撤销：保存履职活动/ })).toBeVisible()
  expect(await named(desk, "照此再登记的培训")).toHaveLength(1)
})

test("claims are returned with a reason and approved together", async ({ desk, page }) => {
  await desk.open("/activities?claims")
  const table = page.getByRole("table", { name: "待审核" })
  await expect(table).toBeVisible()
  const all = await desk.call<{ id: number; name: string; review: string }[]>("activities.claims")
  const waiting = all.filter(({ review }) => review === "claimed")
  expect(waiting.length).toBeGreaterThan(2)
  await table
    .getByRole("row", { name: new RegExp(waiting[0]?.name ?? "") })
    .first()
    .click()
  await page.getByRole("button", { name: "退回…" }).click()
  const dialog = page.getByRole("dialog")
  await dialog.getByRole("button", { name: "退回", exact: true }).click()
  await expect(dialog.getByRole("alert"), "a reason is needed").toContainText("没有写明退回的原因")
  await dialog.getByLabel("退回原因").fill("请补充现场照片。")
  await dialog.getByRole("button", { name: "退回", exact: true }).click()
  await expect(table.getByRole("row", { name: /请补充现场照片。/ })).toBeVisible()
  await page.getByText("全选").click()
  await page.getByRole("button", { name: "审核通过" }).click()
  await expect(page.getByText("全选")).toHaveCount(0)
  const left = await desk.call<{ review: string }[]>("activities.claims")
  expect(left.filter(({ review }) => review === "claimed")).toEqual([])
})

test("pasted words fill the sheet; same and unknown names are asked about, never guessed", async ({
  desk,
  page,
}) => {
  await desk.open("/activities")
  const { press } = keyboardOf(page)
  await begin(page, press, "sc", "视察")
  await page.keyboard.insertText("视察粘贴名单")
  await press("Tab")
  await page.keyboard.insertText("20260720")
  await press("Control+ArrowDown")
  const sheet = page.getByRole("listbox", { name: "参加人员" })
  await expect(sheet).toBeFocused()
  await press("Enter", ..."qt")
  await expect(page.getByRole("option", { name: "全体代表" })).toHaveCount(1)
  await press("Enter")
  await expect(sheet.getByRole("option")).toHaveCount(68)
  await page.getByRole("button", { name: "粘贴名单" }).click()
  const dialog = page.getByRole("dialog", { name: "粘贴名单" })
  await dialog.getByLabel("粘贴的内容").fill("石涛、苏建浩请假，陈娟敏缺席，张伟迟到，卢虾请假，其余出席")
  await expect(dialog.getByText("请假 2")).toBeVisible()
  await expect(dialog.getByText("缺席 1")).toBeVisible()
  const namesakes = dialog.getByRole("group", { name: "张伟" })
  await expect(namesakes.getByRole("radio")).toHaveCount(3)
  await expect(namesakes.getByRole("radio", { checked: true })).toHaveCount(0)
  await expect(dialog.getByText("未答的 2 处不会填入。")).toBeVisible()
  await namesakes.getByText("张伟", { exact: false }).last().click()
  await dialog.getByRole("group", { name: "卢虾" }).getByText("卢霞").click()
  await expect(dialog.getByText(/未答的/)).toHaveCount(0)
  await dialog.getByRole("button", { name: /填入名单/ }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByText("68 人：出席 63，请假 3，缺席 1，迟到 1").first()).toBeVisible()
  await expect(sheet).toBeFocused()
  await press("Control+z")
  await expect(page.getByText("68 人：出席 68，请假 0，缺席 0").first()).toBeVisible()
})

test("photos and papers prove an activity, are looked at, and taken away", async ({ desk, page }) => {
  await desk.open("/activities")
  await page.getByRole("row", { name: /第八次会议/ }).click()
  const evidence = page.getByRole("region", { name: "附件" })
  const paper = join(desk.folder, "签到表.pdf")
  writeFileSync(paper, PAPER)
  desk.choose(join(TOP, "assets/manual/board.jpg"), paper, paper)
  for (const name of ["board.jpg", "签到表.pdf"]) {
    await evidence.getByRole("button", { name: "添加附件" }).click()
    await expect(evidence.getByRole("button", { name })).toBeVisible()
  }
  await evidence.getByRole("button", { name: "添加附件" }).click()
  await expect(evidence.getByRole("alert"), "the same file again").toContainText("已经在这次活动的附件里了")
  await evidence.getByRole("button", { name: "签到表.pdf" }).click()
  const large = page.getByRole("dialog", { name: "签到表.pdf" })
  await expect(large.getByRole("img", { name: "第 1 页" })).toBeVisible()
  await large.getByRole("button", { name: "关闭", exact: true }).click()
  await evidence.getByRole("button", { name: "board.jpg" }).click()
  await page.getByRole("dialog", { name: "board.jpg" }).getByRole("button", { name: "删除附件" }).click()
  await expect(evidence.getByRole("button", { name: "board.jpg" })).toHaveCount(0)
  await page.getByRole("button", { name: /撤销：删除附件/ }).click()
  await expect(evidence.getByRole("button", { name: "board.jpg" })).toBeVisible()
})

test("what recurs is begun from a template", async ({ desk, page }) => {
  await desk.open("/activities")
  const [old] = await desk.call<Activity[]>("activities.list", {
    kind: "reception",
  })
  const row = page.getByRole("row", { name: new RegExp(old?.title ?? "") }).first()
  await row.click()
  await page.getByRole("button", { name: "存为模板" }).click()
  const naming = page.getByRole("dialog", { name: "存为模板" })
  await naming.getByLabel("模板名称").fill("")
  await naming.getByRole("button", { name: "存为模板" }).click()
  await expect(naming.getByRole("alert")).toContainText("名称不能为空")
  await naming.getByLabel("模板名称").fill("每月接待日")
  await naming.getByRole("button", { name: "存为模板" }).click()
  await expect(naming).toHaveCount(0)
  await page.getByRole("button", { name: "返回" }).click()
  await page.getByRole("button", { name: "登记活动" }).click()
  await page.getByRole("button", { name: "按模板…" }).click()
  await page
    .getByRole("dialog", { name: "按模板登记" })
    .getByRole("row", { name: /每月接待日/ })
    .click()
  await expect(page.getByLabel("活动名称")).toHaveValue(old?.title ?? "")
  await expect(page.getByRole("listbox", { name: "参加人员" }).getByRole("option").first()).toBeVisible()
})
