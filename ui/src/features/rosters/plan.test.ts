import { expect, test } from "vitest"

import type { Ambiguous, Inspection } from "@/backend"

import { freshFile, withChoice } from "./draft"
import { askedAgain, byPerson, didDo, doesSomething, tally, willDo } from "./plan"

const DOUBTFUL: Ambiguous = {
  sheet: null,
  row: 5,
  name: "王秀兰",
  candidates: [{ id: 7, name: "王秀兰", about: "东河村 · 1963-03" }],
  why: "只有姓名相同。",
}
const INSPECTION: Inspection = {
  outcome: "import",
  reject: null,
  sheets: [],
  others: [],
  rows: [
    { sheet: null, row: 3, fields: {}, issues: [], photo: true },
    { sheet: null, row: 4, fields: {}, issues: [], photo: false },
  ],
  plan: {
    added: [{ sheet: null, row: 3, name: "李建国" }],
    updated: [
      {
        name: "赵伟涛",
        id_number: "139921196303170150",
        field: "phone",
        old: "13900001000",
        new: "13900001009",
      },
      {
        name: "赵伟涛",
        id_number: "139921196303170150",
        field: "position",
        old: null,
        new: "东河村党支部书记",
      },
      { name: "赵伟涛", id_number: null, field: "note", old: "甲", new: "乙" },
    ],
    unchanged: 60,
    removed: [{ id: 9, name: "孙丽", about: "西河村" }],
    ambiguous: [DOUBTFUL],
  },
  counts: { rows: 2, errors: 0, warnings: 0 },
  notes: [],
}
const FILE = freshFile("/名册.xlsx")

test("changes stand by person, namesakes apart, numbers masked", () => {
  const people = byPerson(INSPECTION.plan.updated)
  expect(people.map(({ name, changes }) => [name, changes.length])).toEqual([
    ["赵伟涛", 2],
    ["赵伟涛", 1],
  ])
  expect(people[0]?.changes[0]).toMatchObject({ label: "手机号码", old: "139****1000", new: "139****1009" })
  expect(people[0]?.changes[1]?.old).toBe("")
})

test("the sentence before an import has every number", () => {
  const counts = tally(INSPECTION, [DOUBTFUL], FILE)
  expect(counts).toMatchObject({ undecided: 1, skipped: 0, missing: 1 })
  expect(willDo(counts)).toBe("将新增 1 人，更改 2 人的 3 处内容，带入表中照片 1 张，60 人不变。")
})

test("nothing to do is said, and is nothing to do", () => {
  const plan = { added: [], updated: [], unchanged: 68, removed: [], ambiguous: [] }
  const counts = tally({ ...INSPECTION, rows: [], plan }, [], FILE)
  expect(doesSomething(counts)).toBe(false)
  expect(willDo(counts)).toBe("没有变动：68 人都与现有资料一致。")
})

test("an answered row stays in the list though the core asks no more", () => {
  const answered = withChoice(FILE, DOUBTFUL, { who: "skip" })
  const settled = { ...INSPECTION, plan: { ...INSPECTION.plan, ambiguous: [] } }
  const asked = askedAgain([DOUBTFUL], settled, answered)
  expect(asked).toEqual([DOUBTFUL])
  expect(tally(settled, asked, answered)).toMatchObject({ skipped: 1, undecided: 0 })
  expect(askedAgain([DOUBTFUL], settled, FILE)).toEqual([])
})

test("the report never says success when nothing came in", () => {
  const nothing = {
    operation: 1,
    added: 0,
    updated: 0,
    unchanged: 68,
    left_out: [],
    cells_left_out: 0,
    photos: 0,
    new_places: [],
    missing: [],
  }
  expect(didDo(nothing)).toBe("没有导入任何新内容：68 人与现有资料一致。")
  expect(didDo({ ...nothing, added: 2, unchanged: 0 })).toBe("已导入：新增 2 人。")
})
