import { describe, expect, it } from "vitest"

import type { ExpenseLine } from "@/backend"

import { COLUMNS, blank, factsOf, yearsOf } from "./costs"

const line: ExpenseLine = {
  ...blank("2026-09-01"),
  id: 3,
  kind: "资料费",
  purpose: "印发读本",
  amount: "860.50",
  activity_title: null,
}

describe("expenses", () => {
  it("are kept by their facts alone", () => {
    expect(Object.keys(factsOf(line))).toEqual(Object.keys(blank("2026-09-01")))
  })

  it("are summed under their column, and belong to a year", () => {
    expect(COLUMNS.find(({ key }) => key === "amount")?.sum?.([line, line])).toBe("1,721.00")
    expect(yearsOf("2026-09-30").slice(0, 2)).toEqual([2027, 2026])
  })
})
