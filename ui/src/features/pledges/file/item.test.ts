import { expect, it } from "vitest"

import type { PledgeEvidence, PledgeFile, PledgeItem } from "@/backend"

import { asItIs, draftOf, foundIn, targetWords, withChanged } from "./item"

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

it("asks for the whole pledge with one item changed", () => {
  const measure = { kinds: [], contact_visits: false, as_lead: false }
  const one = item({ id: 1, text: "修桥", aspect: "other", measure, catalogue: null, due: null })
  const other = item({ id: 2, text: "修路", aspect: "other", measure, catalogue: null, due: null })
  const file = { deputy: 7, pledge: { id: 70, revision: 3, items: [one, other] } } as unknown as PledgeFile
  const draft = { ...draftOf(one), target: " 2 ", measure: { ...measure, kinds: ["good_deed" as const] } }
  expect(withChanged(file, 1, draft)).toEqual({
    existing: { id: 70, revision: 3 },
    deputy: 7,
    items: [{ ...asItIs(one), target: 2, measure: draft.measure }, asItIs(other)],
  })
  expect(withChanged(file, 1, { ...draft, target: "多" }).items[0]?.target).toBe(0)
})
