import { expect, it } from "vitest"

import type { CounterPosting, Difference, QuarterLine, QuarterSheet } from "@/backend"

import { itemsOf, mayGo, ofQuarter, unsettled } from "./corrections"

const correction = { id: 1, corrects: "2026Q2", quarter: "2026Q3" } as CounterPosting
const line = (stage: string) => [{ quarter: "2026Q3", stage }] as QuarterLine[]

it("belongs to the quarter it corrects and to the one it counts in", () => {
  expect(ofQuarter([correction], "2026Q2")).toEqual({ made: [correction], counting: [] })
  expect(ofQuarter([correction], "2026Q3")).toEqual({ made: [], counting: [correction] })
  expect(ofQuarter([correction], "2026Q1")).toEqual({ made: [], counting: [] })
})

it("can be taken back while the quarter it counts in is open", () => {
  expect(mayGo(correction, line("circulated"))).toBe(true)
  expect(mayGo(correction, [])).toBe(true)
  expect(mayGo(correction, line("closed"))).toBe(false)
})

it("is about items of a rulebook, and offered only where something is left", () => {
  const columns = ["base", "visit", "correction", "final"].map((rule) => ({ rule, name: rule }))
  expect(itemsOf({ columns } as QuarterSheet).map(({ rule }) => rule)).toEqual(["base", "visit"])
  const found = [{ offers: "0" }, { offers: "-3" }] as Difference[]
  expect(unsettled(found)).toEqual([{ offers: "-3" }])
})
