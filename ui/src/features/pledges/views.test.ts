import { expect, it } from "vitest"

import type { PledgeList } from "@/backend"

import { periods, summaryOf, tabsOf, viewOf, yearOf } from "./views"

const waiting = { without: 1, to_review: 0, returned: 0, to_post: 0, to_register: 0, to_judge: 2, overdue: 3 }
const item = (reached: boolean) => ({ reached })
const list = {
  year: 2026,
  from: "2026-01-01",
  until: "2026-12-31",
  lines: [
    { pledge: { items: [item(true), item(false)] } },
    { pledge: { items: [item(true)] } },
    { pledge: null },
  ],
  waiting,
} as unknown as PledgeList

it("reads what an address asks for", () => {
  expect([viewOf("judge"), viewOf("wish"), viewOf(undefined)]).toEqual(["judge", "list", "list"])
  expect([yearOf("2025", "2026-09-30"), yearOf("term", "2026-09-30"), yearOf("", "2026-09-30")]).toEqual([
    2025,
    null,
    2026,
  ])
})

it("offers the years of the term and the one to come", () => {
  expect(periods("2024-09-30", "2021-12-01").map(({ value }) => value)).toEqual([
    "2025",
    "2024",
    "2023",
    "2022",
    "2021",
    "term",
  ])
  expect(periods("2026-09-30", "2021-12-01")[0]?.value, "none beyond the term").toBe("2026")
})

it("says in one line how far it is, and marks what waits", () => {
  expect(summaryOf(list)).toBe("2 份承诺，3 项 · 已达到 2 项（67%） · 1 名代表还没有承诺 · 3 项逾期")
  expect(tabsOf(list).map(({ mark }) => mark)).toEqual([undefined, "1", "2", undefined, undefined])
  expect(tabsOf(undefined)).toHaveLength(5)
})
