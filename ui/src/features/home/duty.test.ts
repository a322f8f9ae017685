import { describe, expect, it } from "vitest"

import type { QuarterLine, QuarterSheet, SheetRow } from "@/backend"

import { gapsOfSheet, waitingQuarters } from "./duty"

function line(quarter: string, more: Partial<QuarterLine> = {}): QuarterLine {
  return {
    quarter,
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

describe("quarters that wait", () => {
  it("the running one never does, the one that ended does", () => {
    const lines = [line("2026Q4"), line("2026Q3"), line("2026Q2")]
    expect(waitingQuarters(lines, "2026-10-20").map(({ words }) => words)).toEqual([
      "第三季度已经结束，还没有征求意见",
    ])
    expect(waitingQuarters([line("2026Q4")], "2026-10-20")).toEqual([])
  })

  it("each says what it waits for", () => {
    const lines = [
      line("2027Q1"),
      line("2026Q4", { stage: "circulated", objections_until: "2027-01-15", open_objections: 2 }),
      line("2026Q3", { stage: "closed" }),
      line("2026Q2", { stage: "published" }),
      line("2026Q1"),
    ]
    expect(waitingQuarters(lines, "2027-01-16").map(({ words, overdue }) => [words, overdue])).toEqual([
      ["2026年第四季度征求意见已经截止，还没有结算", true],
      ["2026年第四季度有 2 条意见没有答复", false],
      ["2026年第三季度已经结算，还没有公示", false],
    ])
    expect(waitingQuarters(lines, "2027-01-15")[0]).toMatchObject({
      words: "2026年第四季度正在征求意见",
      overdue: false,
    })
  })
})

function row(duty_days: number, unreviewed: number, status = "in_office"): SheetRow {
  return { duty_days, unreviewed, status } as SheetRow
}

it("in the running quarter claims wait and some did nothing yet", () => {
  const sheet = { quarter: "2026Q3", rows: [row(2, 1), row(0, 2), row(0, 0, "suspended")] } as QuarterSheet
  expect(gapsOfSheet(sheet, "2026-08-01").map(({ words, count }) => [words, count])).toEqual([
    ["第三季度有申报没有审核，暂不计分", 3],
    ["第三季度还没有履职记录的代表", 1],
  ])
  expect(gapsOfSheet({ ...sheet, rows: [row(1, 0)] } as QuarterSheet, "2026-08-01")).toEqual([])
})
