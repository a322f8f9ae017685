import { describe, expect, it } from "vitest"

import type { Claim, QuarterLine, QuarterSheet, SheetRow, SuggestionLine } from "@/backend"

import { gapsOfSheet, waitingItems, waitingQuarters, waitingReviews } from "./duty"

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
    expect(waitingQuarters(lines, "2027-01-16").map(({ words, presses }) => [words, presses])).toEqual([
      ["2026年第四季度征求意见已经截止，还没有结算", "overdue"],
      ["2026年第四季度有 2 条意见没有答复", "waiting"],
      ["2026年第三季度已经结算，还没有公示", "waiting"],
    ])
    expect(waitingQuarters(lines, "2027-01-15")[0]).toMatchObject({
      words: "2026年第四季度正在征求意见",
      presses: "waiting",
    })
  })
})

function row(duty_days: number, status = "in_office"): SheetRow {
  return { duty_days, status } as SheetRow
}

it("in the running quarter some did nothing yet", () => {
  const sheet = { quarter: "2026Q3", rows: [row(2), row(0), row(0, "suspended")] } as QuarterSheet
  expect(gapsOfSheet(sheet, "2026-08-01").map(({ words, amount }) => [words, amount])).toEqual([
    ["第三季度还没有履职记录的代表", "1 人"],
  ])
  expect(gapsOfSheet({ ...sheet, rows: [row(1)] } as QuarterSheet, "2026-08-01")).toEqual([])
})

it("claims and suggestions wait for the office, each where it is reviewed", () => {
  const claims = [{ review: "claimed" }, { review: "returned" }] as Claim[]
  const suggestions = [
    { review: "claimed" },
    { review: "claimed" },
    { review: "approved" },
  ] as SuggestionLine[]
  expect(waitingReviews(claims, suggestions).map(({ to, amount }) => [to.path, amount])).toEqual([
    ["/activities", "1 条"],
    ["/suggestions", "2 件"],
  ])
  expect(waitingReviews([], [])).toEqual([])
})

function gap(id: number, year: number) {
  return { id, title: `第 ${id} 项`, year, last_month: 8 }
}

it("planned items that nobody held are named while they are few", () => {
  expect(waitingItems([gap(1, 2025), gap(2, 2026)], "2026-09-30")).toEqual([
    {
      part: "履职菜单",
      words: "“第 1 项”计划 2025 年 8 月完成，还没有开展",
      to: { path: "/menu", query: { year: "2025", open: "1" } },
      presses: "overdue",
    },
    {
      part: "履职菜单",
      words: "“第 2 项”计划 8 月完成，还没有开展",
      to: { path: "/menu", query: { year: "2026", open: "2" } },
      presses: "overdue",
    },
  ])
  const many = waitingItems(
    [1, 2, 3, 4].map((id) => gap(id, 2026)),
    "2026-09-30",
  )
  expect(many.map(({ words }) => words)).toEqual(["4 项过了计划时间还没有开展"])
  expect(waitingItems([], "2026-09-30")).toEqual([])
})
