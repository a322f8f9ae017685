import { describe, expect, it } from "vitest"

import type { SuggestionLine } from "@/backend"

import { EVERY, lineOf, selected, used, years } from "./selection"

const line = (number: number, more: Partial<SuggestionLine>): SuggestionLine => ({
  id: number,
  revision: 1,
  number,
  kind: "proposal",
  date: "2026-01-20",
  occasion: "session",
  title: "关于道路的建议",
  text: null,
  category: "交通道路",
  lead: 1,
  lead_name: "王芳",
  co_signers: [],
  co_signer_names: [],
  unit: "交通运输所",
  tier: "ordinary",
  may_be_published: true,
  review: "approved",
  ...more,
})

const lines = [
  line(1, { date: "2025-10-14", title: "关于路灯的建议" }),
  line(2, { kind: "bill", lead: 7, review: "claimed" }),
  line(12, { category: "教育", unit: null, review: "returned" }),
]
const numbers = (more: Partial<typeof EVERY>) =>
  selected(lines, { ...EVERY, ...more }).map(({ number }) => number)

describe("the register", () => {
  it("shows everything unless it is narrowed", () => {
    expect(numbers({})).toEqual([1, 2, 12])
    expect(numbers({ year: "2025" })).toEqual([1])
    expect(numbers({ lead: 7, kind: "bill" })).toEqual([2])
    expect(numbers({ category: "教育" })).toEqual([12])
    expect(numbers({ unit: "交通运输所", review: "claimed" })).toEqual([2])
  })

  it("is searched by words of the title, or by a whole number", () => {
    expect(numbers({ query: " 路灯 " })).toEqual([1])
    expect(numbers({ query: "2" })).toEqual([2])
  })

  it("offers the years and words that are in it", () => {
    expect(years(lines)).toEqual(["2026", "2025"])
    expect(used(lines, "category")).toEqual(["交通道路", "教育"])
    expect(used(lines, "unit")).toEqual(["交通运输所"])
  })

  it("says in one line what it holds", () => {
    expect(lineOf(lines, 3)).toBe("本届 3 件 · 1 件待审核 · 1 件已退回")
    expect(lineOf(lines, 1)).toContain("显示 1 件")
  })
})
