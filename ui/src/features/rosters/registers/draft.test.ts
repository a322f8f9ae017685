import { expect, test } from "vitest"

import type { PlannedActivity, RegisterInspection, RegisterPlan } from "@/backend"

import { seenAgain } from "../problems"
import {
  freshRegister,
  marksAsked,
  problemsIn,
  typedFor,
  withActivity,
  withCell,
  withMark,
  withPerson,
  withTaken,
  wordOf,
} from "./draft"
import { didDo, doesSomething, tallyOf, willDo } from "./tally"

const FILE = freshRegister("/台账.xlsx", "attendance")
const D5 = { sheet: null, cell: "D5" }
const VISIT: PlannedActivity = {
  key: "2026-03-05|视察|",
  cell: "C2",
  title: "视察",
  starts_on: "2026-03-05",
  ends_on: "2026-03-05",
  half_days: 1,
  kind: "inspection",
  kind_guessed: true,
  stands: "new",
  candidates: [],
  came: 2,
  leave: 1,
  absent: 0,
  added: 3,
  unchanged: 0,
}
const PLAN: RegisterPlan = { people: [], marks: [], activities: [VISIT], households: [], different: [] }

function inspected(plan: Partial<RegisterPlan>, ...cells: string[]): RegisterInspection {
  return {
    kind: "attendance",
    outcome: "import",
    reject: null,
    sheets: [],
    others: [],
    problems: cells.map((cell) => ({
      sheet: null,
      row: 5,
      name: "王桂兰",
      issue: {
        cell,
        field: "attendance",
        level: "error",
        code: "mark_unknown",
        message: "不知道。",
        raw: "○",
      },
    })),
    plan: { ...PLAN, ...plan },
    counts: { rows: 3, errors: cells.length, warnings: 0 },
    notes: [],
  }
}

test("what was said last of a cell, a name, a mark and an activity holds", () => {
  const typed = withCell(withCell(FILE, D5, "请假"), D5, " 缺席 ")
  expect(typedFor(typed, D5)).toBe("缺席")
  expect(withCell(typed, D5, undefined).corrections).toEqual([])
  expect(withPerson(withPerson(FILE, "王芳", 7), "王芳", null).people).toEqual([
    { key: "王芳", deputy: null },
  ])
  expect(withMark(withMark(FILE, "○", "leave"), "○", "absent").marks).toHaveLength(1)
  const kind = withActivity(FILE, VISIT.key, { kind: "research" })
  const both = withActivity(kind, VISIT.key, { is: { what: "new" } })
  expect(both.activities).toEqual([
    { key: VISIT.key, kind: "research", half_days: null, is: { what: "new" } },
  ])
  expect(withTaken(withTaken(FILE, "a", true), "a", false).taken).toEqual([])
})

test("an explained mark stays in the list, so that its meaning can be changed", () => {
  const open = inspected({ marks: [{ mark: "×", cells: 2, cell: "D5" }] })
  expect(marksAsked(open, withMark(FILE, "○", "leave")).map(({ mark }) => mark)).toEqual(["○", "×"])
})

test("a corrected cell stays where it was and counts no more", () => {
  const before = seenAgain([], problemsIn(inspected({}, "D5", "D6"), FILE), () => undefined)
  const file = withCell(FILE, D5, "请假")
  const after = seenAgain(before, problemsIn(inspected({}, "D6"), file), (problem) => typedFor(file, problem))
  expect(after.map(({ cell, state, typed }) => [cell, state, typed])).toEqual([
    ["D5", "fixed", "请假"],
    ["D6", "open", undefined],
  ])
})

test("an activity is what was said, else what was recognised", () => {
  const known = { id: 4, kind: "inspection", title: "视察", starts_on: "2026-03-05" } as const
  expect(wordOf(VISIT, FILE)).toBe("new")
  expect(wordOf({ ...VISIT, stands: "known", candidates: [known] }, FILE)).toBe("4")
  expect(wordOf({ ...VISIT, stands: "asked", candidates: [known] }, FILE)).toBeUndefined()
  expect(wordOf(VISIT, withActivity(FILE, VISIT.key, { is: { what: "known", activity: 9 } }))).toBe("9")
})

test("the sentences have every number and never say more than what comes in", () => {
  const tally = tallyOf(inspected({}), FILE)
  expect(willDo(tally)).toBe("将新登记 1 次活动、3 人次的出席情况。")
  const there = tallyOf(
    inspected({ activities: [{ ...VISIT, stands: "known", added: 0, unchanged: 3 }] }),
    FILE,
  )
  expect(willDo(there)).toBe("没有变动：3 处都已登记过。")
  expect(doesSomething(there)).toBe(false)
  const homes = tallyOf(
    inspected({
      activities: [],
      households: [{ cell: "C3", deputy_name: "王桂兰", masked: "欧**", stands: "new" }],
    }),
    FILE,
  )
  expect(willDo(homes)).toBe("将新增联系户 1 户。")
  const done = {
    operation: 1,
    activities: 0,
    attendances: 2,
    households: 0,
    changed: 1,
    unchanged: 5,
    left_out: [],
  }
  expect(didDo(done)).toBe("已导入：2 人次的出席情况、更改 1 处，5 处不变。")
})
