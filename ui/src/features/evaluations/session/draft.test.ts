import { describe, expect, it } from "vitest"

import type { SessionFacts } from "@/backend"

import { askedSession, sessionDraft, useSessionDraft } from "./draft"

const facts: SessionFacts = {
  title: "柳林村代表述职评议会",
  date: "2026-10-22",
  place: null,
  host: null,
  constituency: null,
  agenda: ["述职", "测评"],
  ballot: "grades4",
  rule: { competent_from: "80", basic_from: "50" },
  weights: { voters: 100, presidium: 0, peers: 0 },
  reporters: [{ deputy: 7, form: "written" }],
  voters: [{ village: 3, invited: 60, present: 0 }],
  minutes: null,
}

describe("a session being written", () => {
  it("comes back as it was kept", () => {
    expect(askedSession(sessionDraft(facts))).toEqual(facts)
  })

  it("takes over who was ticked in the plan, each once", () => {
    expect(sessionDraft(facts, [7, 9]).reporters).toEqual([
      { deputy: 7, form: "written" },
      { deputy: 9, form: "oral" },
    ])
  })

  it("leaves out empty lines, and lines without a village", () => {
    const draft = sessionDraft(facts)
    draft.agenda = " 述职 \n\n测评"
    draft.voters.push({ village: null, invited: "5", present: "" })
    draft.voters[0] = { village: 3, invited: "60", present: "多" }
    const asked = askedSession(draft)
    expect(asked.agenda).toEqual(["述职", "测评"])
    expect(asked.voters).toEqual([{ village: 3, invited: 60, present: 0 }])
  })

  it("is clean until something is really changed", () => {
    const { draft, dirty, start, forget } = useSessionDraft()
    start(facts)
    expect(dirty.value).toBe(false)
    if (draft.value) draft.value.title = "另一次"
    expect(dirty.value).toBe(true)
    forget()
    expect(dirty.value).toBe(false)
    start(facts, [9])
    expect(dirty.value).toBe(true)
  })
})
