import { expect, test } from "vitest"

import { askedGrades, departs, type DecisionLine } from "./deciding"

const LINE: DecisionLine = {
  deputy: 1,
  name: "王桂兰",
  score: "81.1",
  proposed: "qualified",
  tied: true,
  grade: "qualified",
  reason: "",
  honoured: false,
}

test("a grade that is not the proposed one needs a reason", () => {
  expect(departs(LINE)).toBe(false)
  expect(departs({ ...LINE, grade: "excellent" })).toBe(true)
  expect(departs({ ...LINE, grade: null })).toBe(false)
})

test("those without a grade are left out of the decision", () => {
  const lines = [LINE, { ...LINE, deputy: 2, grade: null }, { ...LINE, deputy: 3, reason: " 同分优先 " }]
  expect(askedGrades(lines)).toEqual([
    { deputy: 1, grade: "qualified", reason: null, honoured: false },
    { deputy: 3, grade: "qualified", reason: "同分优先", honoured: false },
  ])
})
