import { describe, expect, it } from "vitest"

import type { QuarterSheet, SheetRow } from "@/backend"

import { coverage, distribution, idle, meansOf, trendOf } from "./figures"

function row(deputy: number, total: string, items: string[] = []): SheetRow {
  return { deputy, total, items, duty_days: Number(total) === 0 ? 0 : 1, status: "in_office" } as SheetRow
}

function sheet(quarter: string, rows: SheetRow[]): QuarterSheet {
  const columns = [
    { rule: "base", name: "基础分" },
    { rule: "visit", name: "走访选民" },
    { rule: "aid", name: "扶弱济困" },
  ]
  return { quarter, columns, rows } as QuarterSheet
}

const sheets = [
  sheet("2026Q1", [row(1, "0"), row(2, "0")]),
  sheet("2026Q2", [row(1, "3"), row(2, "0.5")]),
  sheet("2026Q3", [row(1, "-1")]),
]

describe("trends", () => {
  it("of one deputy leave out quarters without the mandate or without any record", () => {
    expect(trendOf(sheets, 2)).toEqual([{ quarter: "2026Q2", points: 0.5 }])
    expect(trendOf(sheets, 1).map(({ points }) => points)).toEqual([3, -1])
  })

  it("of all are means, without quarters nobody recorded in", () => {
    expect(meansOf(sheets, () => true)).toEqual([
      { quarter: "2026Q2", points: 1.8 },
      { quarter: "2026Q3", points: -1 },
    ])
    expect(meansOf(sheets, ({ deputy }) => deputy === 9)).toEqual([])
  })
})

describe("the distribution", () => {
  it("counts everybody once, in bands of a round width", () => {
    const rows = ["-2", "0", "3.5", "8", "8", "23"].map((total, at) => row(at, total))
    const bands = distribution(rows)
    expect(bands[0]).toEqual({ from: -5, to: 0, people: 1 })
    expect(bands.reduce((sum, { people }) => sum + people, 0)).toBe(6)
    expect(bands.at(-1)).toEqual({ from: 20, to: 25, people: 1 })
  })

  it("is one band where all are equal, none where nobody is", () => {
    expect(distribution([row(1, "7"), row(2, "7")])).toEqual([{ from: 7, to: 8, people: 2 }])
    expect(distribution([])).toEqual([])
  })
})

it("covers by items of the rulebook only, the widest first", () => {
  const rows = [row(1, "3", ["15", "1", "2"]), row(2, "3", ["15", "0", "2"]), row(3, "0", ["15", "0", "-1"])]
  expect(coverage(sheet("2026Q3", rows))).toEqual([
    { name: "扶弱济困", people: 2 },
    { name: "走访选民", people: 1 },
  ])
  expect(idle(rows).map(({ deputy }) => deputy)).toEqual([3])
})
