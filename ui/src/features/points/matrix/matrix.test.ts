import { describe, expect, it } from "vitest"

import type { SheetRow } from "@/backend"
import { findable } from "@/shared/names/matching"

import {
  EVERYBODY,
  categoriesOf,
  columnsOf,
  inOrderOf,
  matrixTable,
  moved,
  narrowed,
  placesOf,
  rankBy,
  sumsOf,
} from "./matrix"

function place(number: number) {
  return { number, name: `第${number}`, id: number * 10 }
}

function row(name: string, group: number | null, category: string | null, items: string[]): SheetRow {
  return {
    name,
    group: group === null ? null : place(group),
    constituency: place(1),
    category,
    items,
    total: items.at(0) ?? "0",
    duty_days: 2,
    rank: 1,
    rank_in_group: group,
    rank_in_category: null,
  } as SheetRow
}

const rows = [
  row("王一", 2, "农民", ["8", "0"]),
  row("文二", 1, null, ["0.5", "0"]),
  row("毛三", null, "农民", ["-2", "0"]),
]
const people = rows.map((one) => ({ row: one, name: findable(one.name) }))
const columns = [
  { rule: "congress", name: "出席人代会" },
  { rule: "aid", name: "扶弱济困" },
]

function names(more: object): string[] {
  return narrowed(people, { ...EVERYBODY, ...more }).map(({ name }) => name)
}

describe("the matrix", () => {
  it("narrows by group, category and name", () => {
    expect(names({})).toEqual(["王一", "文二", "毛三"])
    expect(names({ group: 20 })).toEqual(["王一"])
    expect(names({ category: "农民" })).toEqual(["王一", "毛三"])
    expect(names({ query: "w" })).toEqual(["王一", "文二"])
    expect(names({ query: "wang", category: "农民", group: 10 })).toEqual([])
  })

  it("ranks within the one group or category that is shown", () => {
    expect(rankBy(EVERYBODY)).toBe("rank")
    expect(rankBy({ ...EVERYBODY, group: 10 })).toBe("rank_in_group")
    expect(rankBy({ ...EVERYBODY, category: "农民" })).toBe("rank_in_category")
    expect(rankBy({ ...EVERYBODY, group: 10, category: "农民" })).toBe("rank")
    expect(inOrderOf(rows, "rank_in_group").map(({ name }) => name)).toEqual(["文二", "王一", "毛三"])
  })

  it("offers the places and categories its deputies have", () => {
    expect(placesOf(rows, "group").map(({ id }) => id)).toEqual([10, 20])
    expect(categoriesOf(rows)).toEqual(["农民"])
  })

  it("sums at its edge, and leaves columns nobody scored in away on wish", () => {
    const all = columnsOf(columns, rows, false)
    expect(all.map(({ rule }) => rule)).toEqual(["congress", "aid"])
    expect(columnsOf(columns, rows, true).map(({ rule }) => rule)).toEqual(["congress"])
    expect(sumsOf(rows, all)).toEqual({ items: ["6.5", "0"], total: "6.5", days: 6 })
  })

  it("goes into a workbook as it is shown, with numbers to reckon with", () => {
    const table = matrixTable(rows.slice(1), columnsOf(columns, rows, true), "rank")
    expect(table.heads).toEqual(["名次", "姓名", "选区", "代表小组", "出席人代会", "履职天数", "合计"])
    expect(table.rows).toEqual([
      [1, "文二", "第1", "第1", 0.5, 2, 0.5],
      [1, "毛三", "第1", "", -2, 2, -2],
    ])
  })

  it("is walked by keys and never left by them", () => {
    expect(moved("ArrowDown", { row: 0, column: 1 }, 3, 4)).toEqual({ row: 1, column: 1 })
    expect(moved("ArrowUp", { row: 0, column: 1 }, 3, 4)).toEqual({ row: 0, column: 1 })
    expect(moved("End", { row: 2, column: 1 }, 3, 4)).toEqual({ row: 2, column: 3 })
    expect(moved("Home", { row: 2, column: 3 }, 3, 4)).toEqual({ row: 2, column: 0 })
    expect(moved("ArrowLeft", { row: 2, column: 0 }, 3, 4)).toEqual({ row: 2, column: 0 })
    expect(moved("x", { row: 0, column: 0 }, 3, 4)).toBeNull()
  })
})
