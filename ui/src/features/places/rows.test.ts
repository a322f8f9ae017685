import { describe, expect, it } from "vitest"

import type { Places } from "@/backend"

import { KINDS } from "./kinds"
import { blankRow, factOf, rowsOf, tableOfPlaces } from "./rows"

const places: Places = {
  constituencies: [
    {
      id: 5,
      number: 3,
      name: "第三选区",
      seats: 4,
      voters: null,
      villages: [1],
      deputies: 2,
      notes: ["超过三名。"],
    },
  ],
  villages: [{ id: 1, name: "东河村", deputies: 2 }],
  groups: [],
  stations: [],
}

describe("rows of places", () => {
  it("keep the facts apart from what is counted and noted", () => {
    expect(rowsOf(places, "constituency", KINDS.constituency.columns)).toEqual([
      {
        id: 5,
        facts: { number: 3, name: "第三选区", seats: 4, voters: null, villages: [1] },
        deputies: 2,
        notes: ["超过三名。"],
      },
    ])
  })

  it("go into a workbook with names for what they refer to", () => {
    const { columns } = KINDS.constituency
    expect(tableOfPlaces(rowsOf(places, "constituency", columns), columns, places.villages, [])).toEqual({
      heads: ["序号", "名称", "应选名额", "选民数", "所含村（社区）", "现有代表"],
      rows: [[3, "第三选区", 4, "", "东河村", 2]],
    })
  })

  it("number a new row after the last", () => {
    const rows = rowsOf(places, "constituency", KINDS.constituency.columns)
    expect(blankRow(rows, KINDS.constituency.columns)).toEqual({
      number: 4,
      name: "",
      seats: 1,
      voters: null,
      villages: [],
    })
    expect(blankRow([], KINDS.village.columns)).toEqual({ name: "" })
  })
})

it("reads what is typed into a cell", () => {
  expect(factOf("number", " １２ ")).toBe(12)
  expect(factOf("number", "")).toBeUndefined()
  expect(factOf("number", "三")).toBeUndefined()
  expect(factOf("optional_number", "")).toBeNull()
  expect(factOf("optional", "  ")).toBeNull()
  expect(factOf("text", " 东河村 ")).toBe("东河村")
})
