import { describe, expect, it } from "vitest"

import type { GroupPlan, PlanItem } from "@/backend"

import { blank, columnsOf, freeFor, yearsOf } from "./plans"

const item = (id: number, month: number, activity: number | null): PlanItem => ({
  id,
  group: 1,
  year: 2026,
  month,
  content: "视察",
  department: null,
  owner: null,
  activity,
  stage: activity === null ? "ahead" : "done",
})
const plan: GroupPlan = {
  group: 1,
  name: "第一代表小组",
  head: null,
  head_name: null,
  department: null,
  deputies: 9,
  held: [
    { id: 5, title: "视察水渠", starts_on: "2026-03-01" },
    { id: 6, title: "调研养老", starts_on: "2026-06-01" },
  ],
  items: [item(1, 3, 5), item(2, 11, null)],
  notes: [],
}

describe("a group's plan", () => {
  it("goes on in the month after the last", () => {
    expect(blank(plan, 2026).month).toBe(12)
    expect(blank({ group: 1, items: [] }, 2026).month).toBe(1)
    expect(blank({ group: 1, items: [item(1, 12, null)] }, 2026).month).toBe(12)
  })

  it("lets one activity fulfil one item", () => {
    expect(freeFor(plan, plan.items[1]).map(({ id }) => id)).toEqual([6])
    expect(freeFor(plan, plan.items[0]).map(({ id }) => id)).toEqual([5, 6])
  })

  it("is counted in its columns, and may be made for the next year", () => {
    const texts = columnsOf(4).map(({ text }) => text?.(plan))
    expect(texts).toEqual(["第一代表小组", "2", "", "", "2", "1", ""])
    expect(yearsOf("2024-12-01", "2026-09-30")).toEqual([2027, 2026, 2025, 2024])
  })
})
