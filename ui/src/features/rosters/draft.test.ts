import { expect, test } from "vitest"

import type { Sheet } from "@/backend"

import {
  choiceOf,
  correctionOf,
  fileName,
  freshFile,
  withChoice,
  withColumn,
  withCorrection,
  withRecognisedColumns,
} from "./draft"

const CELL = { sheet: "代表名册", row: 3, field: "phone" } as const
const SHEET: Sheet = {
  name: "代表名册",
  header_rows: [2],
  columns: { A: "name", B: "phone", C: "note" },
  heads: [],
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
  expect(file.mapping).toEqual([{ sheet: "代表名册", header_rows: [2], columns: { A: "name", C: "phone" } }])
  expect(withColumn(file, SHEET, "A", null).mapping[0]?.columns).toEqual({ B: "phone", C: "note" })
})

test("other columns make the cells corrected under the old ones void, in that sheet only", () => {
  const corrected = withCorrection(
    withCorrection(freshFile("/a"), CELL, "1"),
    { ...CELL, sheet: "第二页" },
    "2",
  )
  expect(withColumn(corrected, SHEET, "C", null).corrections.map(({ sheet }) => sheet)).toEqual(["第二页"])
  expect(withRecognisedColumns(withColumn(corrected, SHEET, "C", null))).toEqual(freshFile("/a"))
})

test("file names of both systems", () => {
  expect(fileName("C:\\资料\\代表名册.xls")).toBe("代表名册.xls")
  expect(fileName("/home/资料/代表名册.xlsx")).toBe("代表名册.xlsx")
})
