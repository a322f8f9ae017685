import { describe, expect, it } from "vitest"

import type { ContactLine } from "@/backend"

import { LASTING, lineOf, selected } from "./selection"

const line = (id: number, more: Partial<ContactLine> = {}): ContactLine => ({
  id,
  deputy: 1,
  deputy_name: "赵伟涛",
  kind: "household",
  village: 3,
  village_name: "东河村",
  since: "2025-03-01",
  ended_on: null,
  note: null,
  masked: { name: "王**", address: null, phone: null },
  visits: 2,
  last_visit: "2026-08-01",
  ...more,
})

const TODAY = "2026-09-30"
const lines = [
  line(1),
  line(2, { ended_on: "2026-08-20", visits: 0 }),
  line(3, { kind: "enterprise", masked: { name: "清河粮油厂", address: null, phone: null }, deputy: 7 }),
  line(4, { visits: 0, village: 5, ended_on: TODAY }),
]
const ids = (more: Partial<typeof LASTING>) =>
  selected(lines, { ...LASTING, ...more }, TODAY).map(({ id }) => id)

describe("the contacts", () => {
  it("are those that last, unless others are asked for", () => {
    expect(ids({})).toEqual([1, 3, 4])
    expect(ids({ state: "ended" })).toEqual([2])
    expect(ids({ state: null })).toEqual([1, 2, 3, 4])
    expect(ids({ state: "never" })).toEqual([4])
  })

  it("are narrowed to a kind, a deputy, a village and by words", () => {
    expect(ids({ kind: "enterprise" })).toEqual([3])
    expect(ids({ deputy: 7 })).toEqual([3])
    expect(ids({ village: 5 })).toEqual([4])
    expect(ids({ query: "粮油" })).toEqual([3])
    expect(ids({ query: " 王 " })).toEqual([1, 4])
  })

  it("are summed up without those that are over", () => {
    expect(lineOf(lines, TODAY)).toBe("联系户 2 户 · 五联系 1 个 · 走访 4 次")
  })
})
