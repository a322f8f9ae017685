import { describe, expect, it } from "vitest"

import type { OathTaker } from "@/backend"

import { chosenOf, keyOf, lineOf, shownOf } from "./oaths"

const taker = (more: Partial<OathTaker>): OathTaker => ({
  official: null,
  deputy: null,
  name: "王芳",
  office: "代表",
  basis: "deputy",
  took_office_on: null,
  held_on: null,
  place: null,
  led_by: null,
  ...more,
})
const takers = [
  taker({ official: 1, office: "镇长", basis: "elected", held_on: "2023-03-10" }),
  taker({ deputy: 1, held_on: "2021-11-16" }),
  taker({ deputy: 2 }),
]
const keys = (shown: Parameters<typeof shownOf>[1]) => shownOf(takers, shown).map(keyOf)

describe("oaths", () => {
  it("are shown for everybody, for who is missing, and apart for deputies", () => {
    expect(keys("all")).toHaveLength(3)
    expect(keys("missing")).toEqual(["deputy 2"])
    expect(keys("officials")).toEqual(["official 1"])
    expect(keys("deputies")).toEqual(["deputy 1", "deputy 2"])
  })

  it("tell a deputy from an official of the same number", () => {
    expect(chosenOf(takers, ["deputy 1", "official 1"])).toEqual({ deputies: [1], officials: [1] })
    const list = { takers, ceremonies: [], sworn: 2, source: [], text: "" }
    expect(lineOf(list)).toBe("3 人，2 人已宣誓，1 人还没有")
  })
})
