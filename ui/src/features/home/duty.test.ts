import { describe, expect, it } from "vitest"

import type { QuarterLine, QuarterSheet, SheetRow } from "@/backend"

import { gapsOfSheet, waitingItems, waitingQuarters } from "./duty"

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

function gap(id: number, year: number) {
  return { id, title: `第 ${id} 项`, year, last_month: 8 }
}

it("planned items that nobody held are named while they are few", () => {
  expect(waitingItems([gap(1, 2025), gap(2, 2026)], "2026-09-30")).toEqual([
    {
      words: "“第 1 项”计划 2025 年 8 月完成，还没有开展",
      to: { path: "/menu", query: { year: "2025", open: "1" } },
      overdue: true,
    },
    {
      words: "“第 2 项”计划 8 月完成，还没有开展",
      to: { path: "/menu", query: { year: "2026", open: "2" } },
      overdue: true,
    },
  ])
  const many = waitingItems(
    [1, 2, 3, 4].map((id) => gap(id, 2026)),
    "2026-09-30",
  )
  expect(many.map(({ words }) => words)).toEqual(["履职菜单有 4 项过了计划时间还没有开展"])
  expect(waitingItems([], "2026-09-30")).toEqual([])
})
