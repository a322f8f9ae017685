import { expect, test } from "vitest"

import type { Inspection, Issue, Row } from "@/backend"

import { freshFile, withCorrection } from "./draft"
import { kindName, whatToDo } from "./kinds"
import { kindsIn, lookedAgain, narrowed, openErrors, openWarnings } from "./problems"

function issue(
  cell: string,
  level: Issue["level"],
  code: string,
  field: Issue["field"] = "id_number",
): Issue {
  return { cell, field, level, code, message: `${cell} 有问题。`, raw: "原值" }
}

function row(number: number, ...issues: Issue[]): Row {
  return { sheet: null, row: number, fields: { name: `第${number}人` }, issues, photo: false }
}

function inspected(...rows: Row[]): Inspection {
  return {
    outcome: "import_with_problems",
    reject: null,
    sheets: [],
    others: [],
    rows,
    plan: { added: [], updated: [], unchanged: 0, removed: [], ambiguous: [] },
    counts: { rows: rows.length, errors: 0, warnings: 0 },
    notes: [],
  }
}

const WARNING_THEN_ERROR = inspected(
  row(3, issue("E3", "warning", "birth_year_only", "birth")),
  row(4, issue("K4", "error", "id_checksum"), issue("K4", "warning", "id_birth_mismatch")),
)
const FILE = freshFile("/名册.xlsx")
const K4 = { sheet: null, row: 4, field: "id_number" } as const

test("errors come first, and a cell with two issues is one line with the worse level", () => {
  const problems = lookedAgain([], WARNING_THEN_ERROR, FILE)
  expect(problems.map(({ cell, level }) => [cell, level])).toEqual([
    ["K4", "error"],
    ["E3", "warning"],
  ])
  expect(problems[0]?.issues).toHaveLength(2)
  expect([openErrors(problems), openWarnings(problems)]).toEqual([1, 1])
})

test("a corrected cell stays where it was and counts no more", () => {
  const before = lookedAgain([], WARNING_THEN_ERROR, FILE)
  const typed = withCorrection(FILE, K4, "139921196303170150")
  const after = lookedAgain(before, inspected(WARNING_THEN_ERROR.rows[0] as Row, row(4)), typed)
  expect(after.map(({ cell, state }) => [cell, state])).toEqual([
    ["K4", "fixed"],
    ["E3", "open"],
  ])
  expect(after[0]).toMatchObject({ typed: "139921196303170150", raw: "原值" })
  expect(openErrors(after)).toBe(0)
})

test("a wrong correction stays open, with the file's own words and the new issue", () => {
  const before = lookedAgain([], WARNING_THEN_ERROR, FILE)
  const again = inspected(row(4, { ...issue("K4", "error", "id_length"), raw: "123" }))
  const after = lookedAgain(before, again, withCorrection(FILE, K4, "123"))
  expect(after[0]).toMatchObject({
    state: "open",
    raw: "原值",
    typed: "123",
    issues: [{ code: "id_length" }],
  })
})

test("a problem that another cell's correction settled says so; a new one comes last", () => {
  const before = lookedAgain([], inspected(row(3, issue("K3", "error", "id_duplicate"))), FILE)
  const after = lookedAgain(before, inspected(row(3), row(9, issue("K9", "error", "id_length"))), FILE)
  expect(after.map(({ cell, state }) => [cell, state])).toEqual([
    ["K3", "settled"],
    ["K9", "open"],
  ])
})

test("the list can be narrowed to a kind and to what is open", () => {
  const before = lookedAgain([], WARNING_THEN_ERROR, FILE)
  const after = lookedAgain(
    before,
    inspected(WARNING_THEN_ERROR.rows[0] as Row, row(4)),
    withCorrection(FILE, K4, "1"),
  )
  expect(narrowed(after, { code: "id_checksum", openOnly: false }).map(({ cell }) => cell)).toEqual(["K4"])
  expect(narrowed(after, { code: null, openOnly: true }).map(({ cell }) => cell)).toEqual(["E3"])
  expect(kindsIn(after)).toEqual([
    { code: "id_checksum", level: "error", cells: 0 },
    { code: "id_birth_mismatch", level: "warning", cells: 0 },
    { code: "birth_year_only", level: "warning", cells: 1 },
  ])
})

test("every kind has words, and every refused file something to do", () => {
  expect(kindName("id_checksum")).toBe("身份证号校验不符")
  expect(kindName("not_known_yet")).toBe("其他")
  expect(whatToDo("transposed", "")).toContain("转置")
  expect(whatToDo("transposed", "请这样做。")).toBe("请这样做。")
})
