import { describe, expect, it } from "vitest"

import type { DeputyLine, TrainingCoverage } from "@/backend"

import { columnsOf, rowsOf, stateOf } from "./training"

const line = (deputy: number, times: number, times_in_year: number) => ({
  deputy,
  name: `代表${deputy}`,
  times,
  times_in_year,
  last_on: times > 0 ? "2026-05-01" : null,
})
const coverage: TrainingCoverage = {
  year: 2026,
  deputies: 3,
  trained: 2,
  trained_in_year: 1,
  source: "",
  lines: [line(1, 2, 1), line(2, 1, 0), line(3, 0, 0)],
}
const ids = (looked: Parameters<typeof rowsOf>[2]) =>
  rowsOf(coverage, [{ id: 3, group_name: "第一代表小组" } as DeputyLine], looked).map(({ deputy }) => deputy)

describe("training", () => {
  it("is looked at for everybody, or for who is missing", () => {
    expect(ids("all")).toEqual([1, 2, 3])
    expect(ids("year")).toEqual([2, 3])
    expect(ids("term")).toEqual([3])
  })

  it("tells the term from the year", () => {
    expect(coverage.lines.map(stateOf)).toEqual(["已参加", "当年还没有", "本届还没有"])
    expect(columnsOf(2025).map(({ label }) => label)).toContain("2025 年次数")
  })
})
