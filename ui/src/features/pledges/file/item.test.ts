import { expect, it } from "vitest"

import type { PledgeEvidence, PledgeItem } from "@/backend"

import { foundIn, targetWords } from "./item"

const item = (more: Partial<PledgeItem>) =>
  ({ done: 0, target: 3, counts_itself: true, suggested: "not_kept", ...more }) as PledgeItem

const record = (more: Partial<PledgeEvidence>) =>
  ({
    date: "2026-09-05",
    title: "走访",
    activity: null,
    suggestion: null,
    left_out: null,
    ...more,
  }) as PledgeEvidence

it("says how far an item is, and whether anybody said so", () => {
  expect(targetWords(item({ done: 2 }))).toBe("完成 2，目标 3")
  expect(targetWords(item({ counts_itself: false, suggested: null }))).toBe("目标 3，还没有登记")
  expect(targetWords(item({ counts_itself: false, suggested: "not_kept" }))).toBe("完成 0，目标 3")
})

it("leads to the record where it has a place of its own", () => {
  expect(foundIn(record({ activity: 7 }))).toBe("/activities?open=7")
  expect(foundIn(record({ suggestion: 3 }))).toBe("/suggestions?open=3")
  expect(foundIn(record({}))).toBeNull()
})
