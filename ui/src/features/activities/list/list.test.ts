import { expect, it } from "vitest"

import { isNarrowed, ofYear, yearsOf } from "./filters"
import { COLUMNS, daysOf, lineOf } from "./listColumns"

const counts = {
  all: 5,
  present: 2,
  leave: 1,
  absent: 2,
  late: 0,
  left_early: 0,
  observers: 0,
  spoke: 0,
  claimed: 0,
  returned: 0,
}
const line = { title: "视察", counts } as never

it("the years of the term, the newest first; a term not known yet is this year", () => {
  expect(yearsOf("2024-12-01", "2026-04-23")).toEqual([2026, 2025, 2024])
  expect(yearsOf(null, "2026-04-23")).toEqual([2026])
  expect(yearsOf("2027-01-01", "2026-04-23")).toEqual([2026])
})

it("the year alone is no narrowing", () => {
  expect(isNarrowed(ofYear("2026-04-23"))).toBe(false)
  expect(isNarrowed({ ...ofYear("2026-04-23"), deputy: 3 })).toBe(true)
})

it("says days shortly", () => {
  expect(daysOf({ starts_on: "2026-03-10", ends_on: "2026-03-10" })).toBe("3月10日")
  expect(daysOf({ starts_on: "2026-03-10", ends_on: "2026-03-11" })).toBe("3月10日—11日")
  expect(daysOf({ starts_on: "2026-12-31", ends_on: "2027-01-01" })).toBe("12月31日—1月1日")
})

it("sums leave and absence apart", () => {
  const sums = COLUMNS.map(({ key, sum }) => `${key} ${sum?.([line, line]) ?? ""}`)
  expect(sums).toContain("leave 2")
  expect(sums).toContain("absent 4")
  expect(lineOf([line, line])).toBe("2 次活动，10 人次：出席 4，请假 2，缺席 4")
})
