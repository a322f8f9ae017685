import { describe, expect, it } from "vitest"

import type { DeputyLine } from "@/backend"

import { inSum, monthOf, quarterOf, rowsOf, stateOf, yearOf } from "./month"

const line = (deputy: number, contacts: number, visits: number) => ({
  deputy,
  deputy_name: `代表${deputy}`,
  contacts,
  contacts_visited: Math.min(contacts, visits),
  visits,
})

describe("the days of a contact month", () => {
  it("are whole months, quarters and years", () => {
    expect(monthOf("2026-09-30")).toEqual({ from: "2026-09-01", to: "2026-09-30" })
    expect(monthOf("2026-01-05", 1)).toEqual({ from: "2025-12-01", to: "2025-12-31" })
    expect(monthOf("2028-02-29")).toEqual({ from: "2028-02-01", to: "2028-02-29" })
    expect(quarterOf("2026-12-31")).toEqual({ from: "2026-10-01", to: "2026-12-31" })
    expect(yearOf("2026-09-30")).toEqual({ from: "2026-01-01", to: "2026-12-31" })
  })
})

describe("who visited", () => {
  it("is told from who did not, and from who has nobody to visit", () => {
    expect([line(1, 5, 2), line(2, 5, 0), line(3, 0, 0)].map(stateOf)).toEqual([
      "已走访",
      "还没有走访",
      "没有联系对象",
    ])
  })

  it("adds up, with who has nobody to visit apart", () => {
    const lines = [line(1, 5, 2), line(2, 5, 0), line(3, 0, 0)]
    const sum = "3 名代表，1 名已走访，1 名还没有走访，1 名没有联系对象"
    expect(inSum({ deputies: 3, visited: 1, lines })).toBe(sum)
  })

  it("may be left out, and everybody stands with the group", () => {
    const deputies = [{ id: 2, group_name: "第二代表小组" }] as DeputyLine[]
    const coverage = { deputies: 2, visited: 1, lines: [line(1, 5, 2), line(2, 5, 0)] }
    expect(rowsOf(coverage, deputies, true).map(({ deputy, group }) => [deputy, group])).toEqual([
      [2, "第二代表小组"],
    ])
    expect(rowsOf(coverage, deputies, false)).toHaveLength(2)
  })
})
