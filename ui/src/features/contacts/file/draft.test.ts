import { describe, expect, it } from "vitest"

import { asked, askedPrivate, blank, secretsOf, useDraft } from "./draft"

const SHOWN = { name: "王桂兰", address: "东河村3组", phone: null }

describe("a contact while it is written", () => {
  it("would be lost only where something was changed", () => {
    const { draft, dirty, start, forget } = useDraft()
    start(blank("2026-09-30"), secretsOf(null))
    expect(dirty.value).toBe(false)
    draft.value.note = "  "
    expect(dirty.value).toBe(false)
    draft.value.deputy = 4
    expect(dirty.value).toBe(true)
    forget()
    expect(dirty.value).toBe(false)
  })

  it("is not changed by looking at who it is, nor is a change forgotten by it", () => {
    const { draft, secrets, dirty, start, reveal } = useDraft()
    start({ ...blank("2026-09-30"), deputy: 4 }, null, 2)
    reveal(SHOWN)
    expect(dirty.value).toBe(false)
    secrets.value = { ...secretsOf(SHOWN), phone: "13900001000" }
    expect(dirty.value).toBe(true)
    start({ ...blank("2026-09-30"), deputy: 4 }, null, 2)
    draft.value.note = "新"
    reveal(SHOWN)
    expect(dirty.value).toBe(true)
  })

  it("asks to leave what was not looked at", () => {
    expect(askedPrivate(null)).toBeNull()
    expect(askedPrivate(secretsOf(SHOWN))).toEqual(SHOWN)
    expect(asked(blank("2026-09-30")).deputy).toBe(0)
  })

  it("takes over from the last one whose it is and where", () => {
    const last = { ...blank("2026-03-01"), deputy: 5, village: 3, note: "甲", ended_on: "2026-08-01" }
    expect(blank("2026-09-30", last)).toMatchObject({
      deputy: 5,
      kind: "household",
      village: 3,
      since: "2026-03-01",
      ended_on: null,
      note: null,
    })
  })
})
