import { expect, it } from "vitest"

import { asked, blank, useDraft } from "./draft"

it("the next item is written where the last one stood", () => {
  const first = { ...blank(2026, 3, "镇人大主席团"), title: "义务植树", part: "fixed" as const }
  const next = blank(2026, 1, "镇人大主席团", first)
  expect(next).toMatchObject({ title: "", part: "fixed", first_month: 3, organiser: "镇人大主席团" })
})

it("asks for what is said, and for no seats where everybody must come", () => {
  const draft = {
    ...blank(2026, 3, ""),
    title: " 义务植树 ",
    place: " ",
    seats: 12,
    sign_up_by: "2026-03-01",
  }
  expect(asked(draft)).toMatchObject({ title: "义务植树", place: null, seats: 12, organiser: null })
  expect(asked({ ...draft, part: "fixed" })).toMatchObject({ seats: 0, sign_up_by: null })
})

it("is dirty once something would be lost", () => {
  const { draft, dirty, start, forget } = useDraft()
  expect(dirty.value).toBe(false)
  start(blank(2026, 3, ""))
  draft.value.place = " "
  expect(dirty.value).toBe(false)
  draft.value.title = "义务植树"
  expect(dirty.value).toBe(true)
  forget()
  expect(dirty.value).toBe(false)
})
