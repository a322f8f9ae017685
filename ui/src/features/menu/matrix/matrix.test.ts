import { expect, it } from "vitest"

import type { MenuMatrix, MenuMatrixLine } from "@/backend"
import { findable } from "@/shared/names/matching"

import { EVERYBODY, doneOf, matrixTable, narrowed } from "./matrix"

function line(name: string, more: Partial<MenuMatrixLine>): MenuMatrixLine {
  return {
    deputy: 1,
    name,
    group: null,
    cells: ["done", null],
    done: 1,
    due: 0,
    chosen: 2,
    still_to_choose: 0,
    ...more,
  }
}

const lines = [
  line("赵伟涛", { group: 1 }),
  line("王桂兰", { group: 2, still_to_choose: 1, cells: ["leave", "not_chosen"], done: 0 }),
]
const people = lines.map((one) => ({ line: one, name: findable(one.name) }))

function names(more: object): string[] {
  return narrowed(people, { ...EVERYBODY, ...more }).map(({ name }) => name)
}

it("is narrowed by name, group and who chose too little", () => {
  expect([names({ query: "wgl" }), names({ group: 1 }), names({ onlyShort: true })]).toEqual([
    ["王桂兰"],
    ["赵伟涛"],
    ["王桂兰"],
  ])
  expect(names({})).toHaveLength(2)
})

it("sums who has done each item, leave is not done", () => {
  expect(doneOf(lines, 2)).toEqual([1, 0])
})

it("goes into a workbook in words", () => {
  const items = [{ title: "义务植树" }, { title: "视察供暖" }] as MenuMatrix["items"]
  const { heads, rows } = matrixTable(items, lines, new Map([[1, "第一代表小组"]]))
  expect(heads).toHaveLength(rows[0]?.length ?? 0)
  expect(rows).toEqual([
    ["赵伟涛", "第一代表小组", "已完成", "", 1, 0, 2, 0],
    ["王桂兰", "", "请假", "未选", 0, 0, 2, 1],
  ])
})
