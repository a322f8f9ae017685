import { expect, it } from "vitest"

import type { CatalogueItem } from "@/backend"

import { byAspect, draftOf, factsOf, minimumDraft, minimumWords } from "./lists"

const item = (id: number, more: Partial<CatalogueItem>): CatalogueItem => ({
  id,
  revision: 1,
  for_term: false,
  source: "chosen",
  aspect: "contact",
  text: "走访",
  measure: { kinds: ["visit"], contact_visits: true, as_lead: false },
  target: 2,
  due_month: 6,
  in_use: true,
  pledged: 0,
  ...more,
})

it("stands by aspect, fixed before chosen, what is out of use last", () => {
  const list = [
    item(1, { in_use: false, aspect: "study" }),
    item(2, {}),
    item(3, { source: "fixed" }),
    item(4, { aspect: "study" }),
  ]
  expect(byAspect(list).map(({ id }) => id)).toEqual([4, 3, 2, 1])
})

it("says a minimum in words", () => {
  const least = { dated: "2026-01-01", category: "", least_items: 6, least_fixed: 3, least_own: 1 }
  expect(minimumWords(least)).toBe("不少于 6 项，其中固定 3、自定 1")
  expect(minimumWords({ ...least, least_fixed: 0, least_own: 0 })).toBe("不少于 6 项")
  expect(minimumDraft("new", "2026-09-30").dated).toBe("2026-01-01")
})

it("never touches the item it was started from, and asks the core what is no number", () => {
  const from = item(1, {})
  const draft = draftOf(from, false)
  draft.measure.kinds.push("reception")
  draft.target = "多"
  expect(from.measure.kinds).toEqual(["visit"])
  expect(factsOf(draft)).toMatchObject({ target: 0, due_month: 6, text: "走访" })
  expect(draftOf("new", true)).toMatchObject({ for_term: true, target: "1" })
})
