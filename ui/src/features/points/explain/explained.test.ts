import { expect, it } from "vitest"

import type { ExplainedLine, WhatIf } from "@/backend"

import { grouped, placeOf, possible } from "./explained"

function line(rule: string, points: string): ExplainedLine {
  return { rule, name: rule, clause: "第二条", points, why: "", record: null }
}

it("reads item by item, exact in its sums, and puts apart what scored nothing", () => {
  const { scored, unscored } = grouped([
    line("base", "15"),
    line("visit", "0.1"),
    line("unlisted", "0"),
    line("visit", "0.2"),
    line("meeting", "1"),
    line("meeting", "-1"),
  ])
  expect(scored.map(({ rule, points, lines }) => [rule, points, lines.length])).toEqual([
    ["base", "15", 1],
    ["visit", "0.3", 2],
    ["meeting", "0", 2],
  ])
  expect(unscored.map(({ rule }) => rule)).toEqual(["unlisted"])
})

it("leads from a record to its activity or its suggestion", () => {
  const record = { kind: "visit", title: "走访", date: "2026-08-01" } as const
  expect(placeOf({ ...record, id: 12, activity: 3 })).toEqual({ path: "/activities", query: { open: 3 } })
  expect(placeOf({ ...record, id: "suggestion-7", activity: null })).toEqual({
    path: "/suggestions",
    query: { open: "7" },
  })
  expect(placeOf({ ...record, id: "别处", activity: null })).toBeUndefined()
})

it("tells what still adds from what is spent", () => {
  const further = [
    { rule: "visit", adds: "0.5" },
    { rule: "congress", adds: "0" },
  ] as WhatIf[]
  const { adds, spent } = possible(further)
  expect(adds.map(({ rule }) => rule)).toEqual(["visit"])
  expect(spent.map(({ rule }) => rule)).toEqual(["congress"])
})
