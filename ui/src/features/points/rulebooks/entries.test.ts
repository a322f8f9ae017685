import { expect, it } from "vitest"

import type { GroupRulebook, Rulebook } from "@/backend"

import { chosenOf, entriesOf } from "./entries"

const book = (id: string) => ({ id, name: id, items: [], multipliers: [] }) as unknown as Rulebook
const group = { id: "group", name: "group", items: [] } as unknown as GroupRulebook

it("lists the office's own first, and marks which shipped one holds where none of them does", () => {
  const kept = {
    deputies: [
      { id: 2, rulebook: book("own"), in_force: false, closed: ["2026Q1"] },
      { id: null, rulebook: book("jiangbei"), in_force: true, closed: [] },
    ],
    groups: [{ id: null, rulebook: group, in_force: true, closed: [] }],
  }
  const { deputies, groups } = entriesOf(kept, {
    deputies: [book("jiangbei"), book("hundred")],
    groups: [group],
  })
  expect(deputies.map(({ key, inForce }) => [key, inForce])).toEqual([
    ["kept-2", false],
    ["shipped-jiangbei", true],
    ["shipped-hundred", false],
  ])
  expect(deputies.map(({ closed }) => closed.length)).toEqual([1, 0, 0])
  expect(groups.map(({ key, inForce }) => [key, inForce])).toEqual([["shipped-group", true]])
  const all = [...groups, ...deputies]
  expect(chosenOf(all, "kept-2")?.key).toBe("kept-2")
  expect(chosenOf(all, "kept-9")?.key).toBe("shipped-jiangbei")
  expect(chosenOf([], undefined)).toBeUndefined()
})
