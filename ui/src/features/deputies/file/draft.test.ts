import { describe, expect, it } from "vitest"

import { BLANK_FACTS, BLANK_PRIVATE } from "../blank"
import { tidied, useDraft } from "./draft"

const facts = { ...BLANK_FACTS, name: "赵伟涛", note: "口头" }

describe("a draft", () => {
  it("is clean until something is really changed", () => {
    const draft = useDraft()
    expect(draft.dirty.value).toBe(false)
    draft.start(facts, null, 3)
    draft.facts.value.note = " 口头 "
    draft.facts.value.native_place = ""
    expect(draft.dirty.value).toBe(false)
    draft.facts.value.offices.push("小组长")
    expect(draft.dirty.value).toBe(true)
    draft.forget()
    expect(draft.dirty.value).toBe(false)
  })

  it("never touches what it was started from", () => {
    const draft = useDraft()
    draft.start(facts, null, 3)
    draft.facts.value.levels.push("县")
    expect(facts.levels).toEqual(["乡镇"])
  })

  it("sends private facts only once they were shown", () => {
    const draft = useDraft()
    draft.start(facts, null, 3)
    expect(draft.asked().private).toBeNull()
    draft.reveal({ ...BLANK_PRIVATE, phone: "13900001000" })
    expect(draft.dirty.value).toBe(false)
    expect(draft.asked().private?.phone).toBe("13900001000")
  })

  it("stays changed when private facts are shown in between", () => {
    const draft = useDraft()
    draft.start(facts, null, 3)
    draft.facts.value.note = "书面"
    draft.reveal(BLANK_PRIVATE)
    expect(draft.dirty.value).toBe(true)
    draft.facts.value.note = "口头"
    expect(draft.dirty.value).toBe(false)
  })
})

it("tidies: empty text is nothing, but a name stays a name", () => {
  expect(tidied({ name: " ", note: "  ", honours: ["优秀代表 ", ""], terms_served: 2 })).toEqual({
    name: "",
    note: null,
    honours: ["优秀代表"],
    terms_served: 2,
  })
})
