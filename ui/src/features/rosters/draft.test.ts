import { expect, test } from "vitest"

import type { Sheet } from "@/backend"

import {
  choiceOf,
  correctionOf,
  fileName,
  freshFile,
  headsAfter,
  withChoice,
  withColumn,
  withCorrection,
  withHeads,
  withSheetRead,
} from "./draft"

const CELL = { sheet: "代表名册", row: 3, field: "phone" } as const
const SHEET: Sheet = {
  name: "代表名册",
  header_rows: [2],
  columns: { A: "name", B: "phone", C: "note" },
  heads: [],
  position: 1,
  top: [],
  unread: null,
}

test("a cell typed twice keeps the last, trimmed, and can be taken back", () => {
  const once = withCorrection(freshFile("/名册.xlsx"), CELL, " 13900001000 ")
  const twice = withCorrection(once, CELL, "13900001001")
  expect(correctionOf(once, CELL)).toBe("13900001000")
  expect(twice.corrections).toHaveLength(1)
  expect(correctionOf(twice, CELL)).toBe("13900001001")
  expect(withCorrection(twice, CELL, undefined).corrections).toEqual([])
})

test("the same cell of another sheet is another cell", () => {
  const file = withCorrection(freshFile("/名册.xlsx"), CELL, "13900001000")
  expect(correctionOf(file, { ...CELL, sheet: null })).toBeUndefined()
})

test("an empty correction is a correction", () => {
  expect(correctionOf(withCorrection(freshFile("/a"), CELL, ""), CELL)).toBe("")
})

test("a row's last choice holds", () => {
  const file = withChoice(withChoice(freshFile("/a"), CELL, { who: "new" }), CELL, {
    who: "deputy",
    deputy: 7,
  })
  expect(file.choices).toHaveLength(1)
  expect(choiceOf(file, CELL)).toEqual({ who: "deputy", deputy: 7 })
})

test("a field moves to the column it is given to, and leaves its old one", () => {
  const file = withColumn(freshFile("/a"), SHEET, "C", "phone")
  expect(file.mapping).toEqual([
    { sheet: "代表名册", header_rows: [2], columns: { A: "name", C: "phone" }, skip: false },
  ])
  expect(withColumn(file, SHEET, "A", null).mapping[0]?.columns).toEqual({ B: "phone", C: "note" })
})

test("activities stand in many columns side by side", () => {
  const across: Sheet = { ...SHEET, columns: { A: "deputy", B: "activity" } }
  expect(withColumn(freshFile("/a"), across, "C", "activity").mapping[0]?.columns).toEqual({
    A: "deputy",
    B: "activity",
    C: "activity",
  })
})

test("other columns make the cells corrected under the old ones void, in that sheet only", () => {
  const corrected = withCorrection(
    withCorrection(freshFile("/a"), CELL, "1"),
    { ...CELL, sheet: "第二页" },
    "2",
  )
  expect(withColumn(corrected, SHEET, "C", null).corrections.map(({ sheet }) => sheet)).toEqual(["第二页"])
})

test("file names of both systems", () => {
  expect(fileName("C:\\资料\\代表名册.xls")).toBe("代表名册.xls")
  expect(fileName("/home/资料/代表名册.xlsx")).toBe("代表名册.xlsx")
})

test.each([
  ["another row is the head alone", [2], 6, [6]],
  ["the row above joins", [2], 1, [1, 2]],
  ["the row below joins", [2], 3, [2, 3]],
  ["the edge of several leaves", [2, 3], 3, [2]],
  ["the middle of three is the head alone", [2, 3, 4], 3, [3]],
  ["the only one stays", [2], 2, [2]],
  ["no head yet", [], 4, [4]],
  ["no more than five", [1, 2, 3, 4, 5], 6, [6]],
])("heads: %s", (_, rows, row, after) => {
  expect(headsAfter(rows, row)).toEqual(after)
})

test("a sheet's last word holds: its heads, that it is not read, that it is", () => {
  const heads = withHeads(freshFile("/a"), SHEET, [3])
  expect(heads.mapping).toEqual([{ sheet: "代表名册", header_rows: [3], columns: null, skip: false }])
  expect(withSheetRead(heads, SHEET, false).mapping).toMatchObject([{ header_rows: null, skip: true }])
  expect(withSheetRead(heads, SHEET, true).mapping).toMatchObject([{ header_rows: null, skip: false }])
})
