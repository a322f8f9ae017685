import { describe, expect, it } from "vitest"

import type { Refusal, Rulebook } from "@/backend"

import {
  BLANK_ITEM,
  fieldOf,
  freeWord,
  itemOf,
  nextQuarterStart,
  rulebookSent,
  shifted,
  tierPoints,
  useRulebookDraft,
  withTier,
} from "./draft"

const book: Rulebook = {
  id: "jiangbei",
  name: "细则",
  dated: "2025-01-01",
  note: "",
  categories: [],
  multipliers: [],
  base: null,
  ceiling: null,
  items: [{ ...BLANK_ITEM, rule: "visit", name: "走访", clause: "第二条", kinds: ["visit"] }],
}

function refusal(field: string | null, kind: Refusal["kind"] = "invalid"): Refusal {
  return { kind, message: "。", hint: null, field, code: null }
}

describe("a new version", () => {
  it("holds from the next quarter on, and is a row of its own", () => {
    const draft = useRulebookDraft()
    draft.copy(book, "2026-11-26")
    expect(draft.rulebook.value?.dated).toBe("2027-01-01")
    expect(draft.asked().id).toBeNull()
    expect(draft.dirty.value).toBe(true)
    expect(book.dated).toBe("2025-01-01")
    expect(nextQuarterStart("2026-03-31")).toBe("2026-04-01")
  })

  it("is dirty only when something changed, where a kept one is edited", () => {
    const draft = useRulebookDraft()
    draft.start(book, 3)
    expect(draft.dirty.value).toBe(false)
    if (draft.rulebook.value) draft.rulebook.value.name = "新细则"
    expect(draft.dirty.value).toBe(true)
    expect(draft.asked().id).toBe(3)
    draft.forget()
    expect(draft.dirty.value).toBe(false)
  })
})

it("sends points as they are meant, and what is no score as it was typed", () => {
  const [item] = book.items
  if (!item) throw new Error("no item")
  const typed = {
    ...item,
    first: "３ 分",
    further: " ",
    spoke: "",
    up_to: { quarter: "", year: "十分" },
    tiers: [{ tier: "good" as const, points: "4.50" }],
  }
  const now = rulebookSent({ ...book, items: [typed] }) as Rulebook
  expect(now.items[0]).toMatchObject({
    first: "3",
    further: null,
    spoke: "0",
    up_to: { quarter: null, year: "十分" },
    tiers: [{ tier: "good", points: "4.5" }],
  })
})

it("keeps tiers in their order and takes empty ones out", () => {
  let item = { ...BLANK_ITEM }
  item = { ...item, tiers: withTier(item, "excellent", "6") }
  item = { ...item, tiers: withTier(item, "ordinary", "3") }
  expect(item.tiers.map(({ tier }) => tier)).toEqual(["ordinary", "excellent"])
  expect(tierPoints(item, "excellent")).toBe("6")
  expect(tierPoints(item, "good")).toBe("")
  expect(withTier(item, "excellent", "")).toEqual([{ tier: "ordinary", points: "3" }])
})

it("moves items and gives new ones a free word", () => {
  expect(shifted(["a", "b", "c"], 1, -1)).toEqual(["b", "a", "c"])
  expect(shifted(["a", "b"], 1, 1)).toEqual(["a", "b"])
  expect(freeWord([{ rule: "item2" }])).toBe("item3")
})

it("finds the place of a refusal", () => {
  expect(fieldOf(refusal("rulebook.items[2].up_to.year"))).toBe("items[2].up_to.year")
  expect(itemOf(refusal("items[12].first"))).toBe(12)
  expect(itemOf(refusal("rulebook.name"))).toBeUndefined()
  expect(fieldOf(refusal("rulebook.dated", "refused"))).toBe("")
  expect(fieldOf(refusal("rulebook"))).toBe("")
  expect(fieldOf(undefined)).toBe("")
})
