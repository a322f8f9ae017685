import { expect, it } from "vitest"

import type { Objection, QuarterSheet } from "@/backend"

import { openAt } from "./closing"

const row = { unreviewed: 0, total: "3", computed: "3", reason: "" }

function sheet(...rows: object[]): QuarterSheet {
  return { rows: rows.map((own) => ({ ...row, ...own })) } as QuarterSheet
}

it("lists what is not settled, and knows when nothing is left", () => {
  const objections = [
    { id: 1, answer: null },
    { id: 2, answer: { upheld: true } },
  ] as Objection[]
  const open = openAt(
    sheet(
      { name: "甲", unreviewed: 2 },
      { name: "乙", total: "5" },
      { name: "丙", total: "5", reason: "加分" },
    ),
    objections,
  )
  expect(open.objections.map(({ id }) => id)).toEqual([1])
  expect(open.claims).toBe(2)
  expect(open.unreasoned.map(({ name }) => name)).toEqual(["乙"])
  expect(open.nothing).toBe(false)
  expect(openAt(sheet({}, {}), objections.slice(1)).nothing).toBe(true)
})
