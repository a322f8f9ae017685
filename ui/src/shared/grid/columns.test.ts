import { expect, it } from "vitest"

import { type GridColumn, pressed, sorted } from "./columns"

interface Seat {
  name: string
  number: number | null
}

const columns: GridColumn<Seat>[] = [
  { key: "name", label: "姓名", width: 100 },
  { key: "number", label: "选区", width: 100, order: ({ number }) => number },
]
const seats: Seat[] = [
  { name: "甲", number: 10 },
  { name: "乙", number: null },
  { name: "丙", number: 2 },
  { name: "丁", number: 2 },
]

function names(rows: Seat[]): string {
  return rows.map(({ name }) => name).join("")
}

it("sorts by numbers, the unknown last whichever way, equals in their places", () => {
  expect(names(sorted(seats, columns, { key: "number", descending: false }))).toBe("丙丁甲乙")
  expect(names(sorted(seats, columns, { key: "number", descending: true }))).toBe("甲丙丁乙")
})

it("leaves the order alone without a column to sort by", () => {
  expect(names(sorted(seats, columns, null))).toBe("甲乙丙丁")
  expect(names(sorted(seats, columns, { key: "name", descending: true }))).toBe("甲乙丙丁")
})

it("turns the order round on a second press", () => {
  const once = pressed(null, "number")
  expect(once).toEqual({ key: "number", descending: false })
  expect(pressed(once, "number")).toEqual({ key: "number", descending: true })
  expect(pressed(pressed(once, "number"), "name")).toEqual({ key: "name", descending: false })
})
