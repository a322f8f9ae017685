import { expect, test } from "vitest"

import type { SheetKind, SheetOption } from "@/backend"

import { allRight, askedOptions, differing, startingOptions, switched, wrongWith } from "./options"

const COLUMNS: SheetOption = {
  name: "columns",
  label: "列",
  choose: {
    kind: "several",
    of: [
      { value: "name", label: "姓名" },
      { value: "gender", label: "性别" },
      { value: "phone", label: "电话" },
    ],
  },
  default: ["name", "gender"],
}
const DAYS: SheetOption = {
  name: "days",
  label: "公示天数",
  choose: { kind: "number", min: 1, max: 30 },
  default: 5,
}
const ROSTER: SheetKind = {
  name: "roster",
  title: "代表名册",
  about: "内部使用。",
  posted: false,
  options: [COLUMNS, DAYS],
}

test("only what differs is sent", () => {
  const chosen = startingOptions(ROSTER)
  expect(differing(ROSTER, chosen)).toEqual({})
  expect(differing(ROSTER, { ...chosen, columns: ["name"], days: 5, unknown: 1 })).toEqual({
    columns: ["name"],
  })
})

test("an address asks only for what a sheet offers", () => {
  const quarter: SheetOption = {
    name: "quarter",
    label: "季度",
    choose: { kind: "one", of: [{ value: "2026Q3", label: "2026年第三季度" }] },
    default: "2026Q4",
  }
  const sheet = { ...ROSTER, options: [quarter, DAYS] }
  expect(askedOptions(sheet, { document: "points-sheet", quarter: "2026Q3", days: "9" })).toEqual({
    quarter: "2026Q3",
  })
  expect(askedOptions(sheet, { quarter: "1926Q3" })).toEqual({})
})

test("several stay in the order in which they are offered", () => {
  expect(switched(COLUMNS, ["phone"], "name", true)).toEqual(["name", "phone"])
  expect(switched(COLUMNS, ["name", "phone"], "name", false)).toEqual(["phone"])
})

test("what cannot be is said in a sentence", () => {
  expect(wrongWith(DAYS, 31)).toBe("公示天数应在 1 到 30 之间。")
  expect(wrongWith(DAYS, undefined)).toBe("请填写公示天数。")
  expect(wrongWith(COLUMNS, [])).toBe("列至少选一项。")
  expect(allRight(ROSTER, startingOptions(ROSTER))).toBe(true)
  expect(allRight(ROSTER, { ...startingOptions(ROSTER), days: 0 })).toBe(false)
})
