import { describe, expect, it } from "vitest"

import type { QuarterLine } from "@/backend"

import { quarterName } from "../words"
import { lastDayOf, startingQuarter, stateOf } from "./stage"

function line(more: Partial<QuarterLine>): QuarterLine {
  return {
    quarter: "2026Q3",
    stage: "open",
    circulated_on: null,
    objections_until: null,
    closed_on: null,
    published_on: null,
    notice_until: null,
    open_objections: 0,
    ...more,
  }
}

describe("the days of a quarter", () => {
  it("a quarter ends with its third month", () => {
    expect(["2026Q1", "2026Q2", "2026Q3", "2026Q4"].map(lastDayOf)).toEqual([
      "2026-03-31",
      "2026-06-30",
      "2026-09-30",
      "2026-12-31",
    ])
    expect(quarterName("2026Q3")).toBe("2026年第三季度")
  })
})

describe("where a quarter stands", () => {
  it("says when an open one is over", () => {
    expect(stateOf(line({}), "2026-09-30")).toBe("积分随履职记录变动")
    expect(stateOf(line({}), "2026-10-01")).toBe("季度已经结束，还没有征求意见")
  })

  it("says until when objections are taken, and how many wait", () => {
    const out = line({
      stage: "circulated",
      circulated_on: "2026-10-08",
      objections_until: "2026-10-15",
      open_objections: 2,
    })
    expect(stateOf(out, "2026-10-15")).toBe("2026年10月8日发出草稿，2026年10月15日截止，2 条意见没有答复")
    expect(stateOf(out, "2026-10-16")).toContain("截止（已过）")
  })

  it("shows the one whose draft is out first", () => {
    const lines = [line({ quarter: "2026Q4" }), line({ stage: "circulated" }), line({ quarter: "2026Q2" })]
    expect(startingQuarter(lines)).toBe("2026Q3")
    expect(startingQuarter(lines.slice(0, 1))).toBe("2026Q4")
    expect(startingQuarter([])).toBeUndefined()
  })
})
