import { describe, expect, it } from "vitest"

import { asked, blank, useDraft } from "./draft"

describe("a suggestion being written", () => {
  it("is clean until something is really changed", () => {
    const { draft, dirty, start, forget } = useDraft()
    expect(dirty.value).toBe(false)
    start(blank(3, "2026-09-30"))
    draft.value.title = "  "
    draft.value.text = ""
    expect(dirty.value).toBe(false)
    draft.value.co_signers.push(4)
    expect(dirty.value).toBe(true)
    forget()
    expect(dirty.value).toBe(false)
  })

  it("never touches what it was started from", () => {
    const from = blank(3, "2026-09-30")
    const { draft, start } = useDraft()
    start(from)
    draft.value.co_signers.push(4)
    expect(from.co_signers).toEqual([])
  })

  it("takes over from the last one only when and how it was raised", () => {
    const last = {
      ...blank(7, "2026-09-30"),
      kind: "bill" as const,
      occasion: "session" as const,
      lead: 5,
      title: "甲",
    }
    const next = blank(8, "2026-10-08", { ...last, date: "2026-01-20" })
    expect(next).toMatchObject({
      number: 8,
      kind: "bill",
      occasion: "session",
      date: "2026-01-20",
      lead: null,
      title: "",
    })
  })

  it("asks the core for nobody where nobody leads yet", () => {
    expect(asked({ ...blank(1, "2026-09-30"), unit: " ", text: " 甲 " })).toMatchObject({
      lead: 0,
      unit: null,
      text: "甲",
    })
  })
})
