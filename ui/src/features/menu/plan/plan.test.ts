import { describe, expect, it } from "vitest"

import type { MenuCounts, MenuLine, MenuYear } from "@/backend"

import { EVERY, byQuarter, narrowed, planTable, progressOf, saidOf, summaryOf } from "./plan"

const NOBODY: MenuCounts = {
  audience: 68,
  signed_up: 0,
  waiting: 0,
  done: 0,
  leave: 0,
  missed: 0,
  activities: 0,
}

function line(more: Partial<MenuLine>, counts: Partial<MenuCounts> = {}): MenuLine {
  return {
    id: 1,
    title: "视察冬季供暖",
    part: "optional",
    kind: "inspection",
    first_month: 11,
    last_month: 11,
    seats: 15,
    stage: "published",
    audience: { who: "all" },
    counts: { ...NOBODY, ...counts },
    is_overdue: false,
    ...more,
  } as MenuLine
}

describe("a line of the plan", () => {
  it("says who comes, by how far the item has come", () => {
    expect(saidOf(line({}, { signed_up: 12 }))).toBe("报名 12 / 15")
    expect(saidOf(line({ seats: 0 }, { signed_up: 12 }))).toBe("报名 12")
    expect(saidOf(line({}, { signed_up: 15, waiting: 2 }))).toBe("报名 15 / 15，候补 2")
    expect(saidOf(line({ part: "fixed", seats: 0 }))).toBe("应到 68")
    expect(
      saidOf(line({ part: "fixed", stage: "held" }, { activities: 1, done: 60, leave: 3, missed: 1 })),
    ).toBe("完成 60 / 68，请假 3，未参加 1")
    expect(saidOf(line({ stage: "draft" }))).toBe("")
  })

  it("shows how much of the whole is done", () => {
    expect(progressOf(line({}, { signed_up: 12, done: 3 }))).toEqual({ whole: 15, done: 20, signedUp: 80 })
    expect(progressOf(line({ part: "fixed", seats: 0 }, { done: 34 }))).toMatchObject({ whole: 68, done: 50 })
    expect(progressOf(line({ seats: 0 })).done).toBe(0)
    expect(progressOf(line({}, { done: 20 })).done).toBe(100)
  })
})

describe("the plan", () => {
  const items = [
    line({ id: 1, first_month: 1, last_month: 12, part: "fixed", title: "学习代表法" }),
    line({ id: 2, first_month: 9, last_month: 10 }),
    line({ id: 3, stage: "cancelled" }),
    line({ id: 4, stage: "draft" }),
  ]

  function ids(more: object): number[] {
    return narrowed(items, { ...EVERY, ...more }).map(({ id }) => id)
  }

  it("stands by the quarter in which items begin", () => {
    expect(byQuarter(items).map((part) => part.items.map(({ id }) => id))).toEqual([[1], [], [2], [3, 4]])
  })

  it("is narrowed by words, part and stage", () => {
    expect([ids({ query: "代表法 " }), ids({ part: "fixed" }), ids({ stage: "draft" })]).toEqual([
      [1],
      [1],
      [4],
    ])
  })

  it("says in a line what it holds; what is cancelled is no part of it", () => {
    const year = { items, short_of_choices: 9, minimum: { from_year: 2026, least: 2, basis: null } }
    expect(summaryOf(year as unknown as MenuYear)).toBe("3 项，固定 1，自选 2 · 1 项拟定 · 9 人自选不足 2 项")
    const drafts = { ...year, items: [line({ stage: "draft" })] }
    expect(summaryOf(drafts as unknown as MenuYear)).toBe("1 项，固定 0，自选 1 · 1 项拟定")
  })

  it("goes into a workbook with numbers as numbers", () => {
    const { heads, rows } = planTable([line({}, { signed_up: 12 })])
    expect(rows[0]).toHaveLength(heads.length)
    expect(rows[0]?.[heads.indexOf("报名")]).toBe(12)
  })
})
