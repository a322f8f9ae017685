import { describe, expect, it } from "vitest"

import type { ActivityFile } from "@/backend"

import { invited, standing } from "../sheet/entries"
import { useDraft } from "./draft"
import { blankFacts, usualHalfDays, withDay } from "./facts"

const facts = { ...blankFacts(), title: "视察饮水工程", starts_on: "2026-03-10", ends_on: "2026-03-10" }
const file: ActivityFile = {
  id: 4,
  revision: 2,
  facts,
  attendances: [{ id: 40, name: "赵伟涛", ...invited(7) }],
  evidence: [],
  notes: [],
}

describe("a draft", () => {
  it("is clean until something is really changed", () => {
    const draft = useDraft()
    draft.start(file)
    draft.facts.value.place = "  "
    expect(draft.dirty.value).toBe(false)
    draft.entries.value = [standing(invited(7), "leave", 1)]
    expect(draft.dirty.value).toBe(true)
    draft.kept(3)
    expect(draft.dirty.value).toBe(false)
    expect(draft.revision.value).toBe(3)
    draft.entries.value = []
    draft.forget()
    expect(draft.dirty.value).toBe(false)
  })

  it("sends what was looked at, without rows and names", () => {
    const draft = useDraft()
    draft.start(file)
    expect(draft.asked(4, false)).toEqual({
      id: 4,
      revision: 2,
      facts,
      attendances: [invited(7)],
      even_if_alike: false,
    })
  })

  it("after a pattern is unsaved from the beginning", () => {
    const draft = useDraft()
    draft.startNew()
    expect(draft.dirty.value).toBe(false)
    draft.startNew({ facts, invited: [7, 9] })
    expect(draft.dirty.value).toBe(true)
    expect(draft.entries.value).toHaveLength(2)
    expect(draft.revision.value).toBe(0)
  })
})

describe("days", () => {
  it("one day is one half-day, more are whole days, until somebody says otherwise", () => {
    const first = withDay(blankFacts(), "starts_on", "2026-03-10")
    expect(first).toMatchObject({ ends_on: "2026-03-10", half_days: 1 })
    const longer = withDay(first, "ends_on", "2026-03-11")
    expect(longer.half_days).toBe(4)
    expect(withDay({ ...longer, half_days: 3 }, "ends_on", "2026-03-12").half_days).toBe(3)
    expect(withDay(longer, "starts_on", "2026-12-31")).toMatchObject({ ends_on: "2027-01-01", half_days: 4 })
  })

  it("what is no day changes no length", () => {
    expect(usualHalfDays("2026-03-10", "三月")).toBe(1)
    expect(withDay(facts, "ends_on", null)).toMatchObject({ ends_on: "", half_days: 1 })
    const longer = { ...facts, ends_on: "2026-03-12" }
    expect(withDay(longer, "starts_on", "三月")).toMatchObject({ starts_on: "三月", ends_on: "2026-03-12" })
  })
})
