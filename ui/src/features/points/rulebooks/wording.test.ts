import { describe, expect, it } from "vitest"

import type { RuleItem } from "@/backend"

import { BLANK_ITEM } from "./draft"
import { awardOf, capOf, deductionsOf, frameOf, groupAwardOf, scopeOf } from "./wording"

function item(more: Partial<RuleItem>): RuleItem {
  return { ...BLANK_ITEM, ...more }
}

describe("an item in words", () => {
  it.each<[Partial<RuleItem>, string]>([
    [{ first: "8" }, "每次 8 分"],
    [{ first: "8", further: "8", basis: "per_piece" }, "每件 8 分"],
    [{ first: "15", further: "0" }, "全年只计一次，15 分"],
    [{ first: "6", further: "1" }, "首次 6 分，以后每次 1 分"],
    [{ first: "6", further: "1", counted_over: "quarter" }, "首次 6 分，以后每次 1 分（首次按季度算）"],
    [{ first: "2", spoke: "0.5" }, "每次 2 分，发言另加 0.5 分"],
    [
      {
        first: "3",
        tiers: [
          { tier: "ordinary", points: "3" },
          { tier: "excellent", points: "6" },
        ],
      },
      "每次按等次：一般 3 分、优秀 6 分",
    ],
    [{ first: "3", further: "0", tiers: [{ tier: "good", points: "4" }] }, "全年只计一次：良好 4 分"],
  ])("%o", (more, words) => expect(awardOf(item(more))).toBe(words))

  it("says caps, deductions and for whom only where they are", () => {
    expect(capOf(item({}))).toBe("")
    expect(capOf(item({ up_to: { quarter: "3", year: "10" } }))).toBe("每季度 3 分，全年 10 分")
    expect(deductionsOf(item({}))).toBe("")
    const deductions = { leave_half_day: "1", absent: "3", late: "0", left_early: "0" }
    expect(deductionsOf(item({ deductions }))).toBe("请假每半天扣 1 分，缺席每次扣 3 分")
    expect(scopeOf(item({ kinds: ["visit", "reception"] }))).toBe("走访选民、接待选民")
    expect(scopeOf(item({ kinds: ["suggestion"], roles: ["lead"], categories: ["农民"] }))).toBe(
      "议案建议（限领衔，限农民类代表）",
    )
  })
})

it("says what holds beside the items", () => {
  const book = { id: "x", name: "细则", dated: "2026-01-01", note: "", items: [] }
  expect(frameOf({ ...book, categories: [], base: null, ceiling: null, multipliers: [] })).toEqual([
    "总分不封顶。",
  ])
  const said = frameOf({
    ...book,
    categories: ["企业"],
    base: { clause: "第二条", points: "60", given: "in_fourths" },
    ceiling: { clause: "第三条", quarter: null, year: "100" },
    multipliers: [{ category: "企业", percent: 120 }],
  })
  expect(said).toEqual([
    "只用于企业类代表。",
    "基础分 60 分，按季度平分（第二条）。",
    "总分最多全年 100 分（第三条）。",
    "企业类代表的得分按 120% 计。",
  ])
})

it("says what a group's item gives", () => {
  const own = {
    rule: "x",
    name: "x",
    clause: "x",
    fact: "suggestions",
    each_more: "5",
    each_less: "5",
  } as const
  expect(groupAwardOf({ ...own, scale: "at_least", wanted: 3, points: "10" })).toBe(
    "达到 3 计 10 分，每多 1 加 5 分，每少 1 扣 5 分",
  )
  const none = { ...own, each_more: "0", each_less: null }
  expect(groupAwardOf({ ...none, scale: "at_most", wanted: 0, points: "10" })).toBe("没有的计 10 分")
})
