import { beforeEach, describe, expect, it } from "vitest"
import { type Ref, ref, shallowRef } from "vue"

import type { AttendanceFacts, DeputyLine } from "@/backend"

import { invited } from "./entries"
import { pressOf } from "./keys"
import { foundBy, invitations, peopleOf } from "./people"
import { type Sheet, useSheet } from "./sheet"

function line(id: number, name: string, more: Partial<DeputyLine> = {}): DeputyLine {
  const facts = { id, name, stroke_rank: id, status: "in_office", group: null, constituency: null }
  return { ...facts, stations: [], offices: [], ...more } as unknown as DeputyLine
}

const LINES = [
  line(1, "丁一"),
  line(2, "王建国"),
  line(3, "王建国", { constituency_name: "第二选区" }),
  line(4, "冯丽"),
  line(5, "赵伟涛", { group: 9, stations: [3] }),
  line(6, "单秀兰", { group: 9, status: "suspended" }),
]

let entries: Ref<readonly AttendanceFacts[]>
let sheet: Sheet
beforeEach(() => {
  entries = shallowRef([1, 2, 3, 5].map(invited))
  sheet = useSheet(entries, ref(peopleOf(LINES)), ref(2), () => 3)
})

/** Types on the sheet, key by key. */
function type(...keys: string[]): void {
  for (const key of keys) {
    const press = pressOf({ key, ctrlKey: key.startsWith("^"), altKey: false, metaKey: false })
    if (press) sheet.press(press)
  }
}

function stand(): string {
  return entries.value.map(({ deputy, attendance }) => `${deputy} ${attendance}`).join(", ")
}

describe("typing on the sheet", () => {
  it("jumps by initials and sets by a digit", () => {
    type("z", "2")
    expect(sheet.current.value).toMatchObject({ deputy: 5, attendance: "leave", leave_half_days: 2 })
    expect(sheet.query.value).toBe("")
    type("w", "j", "3")
    expect(stand()).toBe("1 present, 2 absent, 3 present, 5 leave")
  })

  it("same names are walked by arrows while searching", () => {
    type("w", "j", "g", "ArrowDown", "3")
    expect(stand()).toBe("1 present, 2 present, 3 absent, 5 present")
    type("w", "ArrowDown", "ArrowDown", "2")
    expect(stand()).toBe("1 present, 2 leave, 3 absent, 5 present")
  })

  it("a letter is always a name: 冯 is found by F", () => {
    type("f")
    expect(sheet.found.value).toEqual([])
    expect(sheet.others.value).toEqual([4])
    type("Enter", "2")
    expect(stand()).toBe("1 present, 2 present, 3 present, 4 leave, 5 present")
  })

  it("a name that is not on the sheet changes nobody", () => {
    type("d", "y", "x", "3", " ", "+")
    expect(stand()).toBe("1 present, 2 present, 3 present, 5 present")
    expect(sheet.query.value).toBe("dyx")
  })

  it("arrows walk as the people stand, and stop at the edge", () => {
    type("ArrowDown")
    expect(sheet.at.value).toBe(3)
    type("ArrowDown", "ArrowLeft")
    expect(sheet.at.value).toBe(2)
    type("Home", "ArrowLeft")
    expect(sheet.at.value).toBe(0)
    type("End")
    expect(sheet.at.value).toBe(3)
  })

  it("steps are taken back one by one", () => {
    type("3", "Delete", "z", "2")
    expect(stand()).toBe("2 present, 3 present, 5 leave")
    sheet.press({ does: "undo" })
    sheet.press({ does: "undo" })
    expect(stand()).toBe("1 absent, 2 present, 3 present, 5 present")
    sheet.press({ does: "undo" })
    sheet.press({ does: "undo" })
    expect(stand()).toBe("1 present, 2 present, 3 present, 5 present")
  })

  it("half-days go down to attendance for the rest", () => {
    type("2", "-")
    expect(sheet.current.value).toMatchObject({ attendance: "present", leave_half_days: 1 })
    type("+")
    expect(sheet.current.value).toMatchObject({ attendance: "leave", leave_half_days: 2 })
  })

  it("leaves Enter and Escape to others when nothing is being typed", () => {
    expect(sheet.press({ does: "open" })).toBe(false)
    expect(sheet.press({ does: "clear" })).toBe(false)
    type("q")
    expect(sheet.press({ does: "clear" })).toBe(true)
    expect(sheet.query.value).toBe("")
  })
})

it("inviting adds nobody twice and changes nobody", () => {
  type("3")
  sheet.invite([1, 4])
  sheet.invite([4])
  expect(stand()).toBe("1 absent, 2 present, 3 present, 4 present, 5 present")
})

it("only who is in office is invited with the others", () => {
  const places = {
    constituencies: [],
    villages: [],
    groups: [{ id: 9, name: "第一代表小组" }],
    stations: [{ id: 3, name: "东河站" }],
  } as never
  const found = invitations(LINES, places).map(({ label, deputies }) => `${label} ${deputies.join()}`)
  expect(found).toEqual(["全体代表 1,2,3,4,5", "第一代表小组 5", "东河站 5"])
})

it("an empty query finds nobody, a whole name before all others", () => {
  const people = peopleOf(LINES)
  expect(foundBy("", [1, 2], people)).toEqual([])
  expect(foundBy("冯丽", [1, 2, 4], people)).toEqual([4])
})

it("keys with Ctrl or Alt are not the sheet's, but for Ctrl+Z", () => {
  const none = { ctrlKey: false, altKey: false, metaKey: false }
  expect(pressOf({ ...none, key: "2", ctrlKey: true })).toBeNull()
  expect(pressOf({ ...none, key: "Enter", ctrlKey: true })).toBeNull()
  expect(pressOf({ ...none, key: "z", ctrlKey: true })).toEqual({ does: "undo" })
  expect(pressOf({ ...none, key: "7" })).toBeNull()
})
