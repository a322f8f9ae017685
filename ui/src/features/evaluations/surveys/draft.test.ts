import { describe, expect, it } from "vitest"

import type { SurveyFile } from "@/backend"

import { askedCounts, askedSurvey, blankSurvey, checkOf, countsDraft, surveyDraft } from "./draft"

const facts = {
  title: "群众问卷",
  intro: null,
  questions: [
    { text: "是否满意？", kind: "single" as const, options: ["满意", "不满意"] },
    { text: "有何建议？", kind: "free" as const, options: [] },
  ],
}

describe("a questionnaire being written", () => {
  it("comes back as it was kept", () => {
    expect(askedSurvey(surveyDraft(facts))).toEqual(facts)
  })

  it("leaves out empty lines and questions without a word", () => {
    const draft = { ...blankSurvey(), title: " 问卷 " }
    expect(askedSurvey(draft).questions).toEqual([])
    draft.questions = [{ text: "知道吗？", kind: "single", options: " 知道 \n\n不知道" }]
    expect(askedSurvey(draft)).toEqual({
      title: "问卷",
      intro: null,
      questions: [{ text: "知道吗？", kind: "single", options: ["知道", "不知道"] }],
    })
  })

  it("counts options and takes free answers a line each", () => {
    const draft = countsDraft({ facts, counts: null } as unknown as SurveyFile)
    expect(draft.answers.map(({ counts }) => counts.length)).toEqual([2, 0])
    Object.assign(draft, { issued: "200", returned: "186" })
    draft.answers[0] = { counts: ["120", "x"], texts: "" }
    draft.answers[1] = { counts: [], texts: "修路\n\n多走访" }
    expect(askedCounts(draft)).toEqual({
      issued: 200,
      returned: 186,
      answers: [
        { counts: [120, 0], texts: [] },
        { counts: [], texts: ["修路", "多走访"] },
      ],
    })
  })

  it("says while it is typed whether a question adds up", () => {
    expect(checkOf("single", ["120", "60"], "186")).toEqual({
      words: "合计 180 / 186，6 份没有答",
      wrong: false,
    })
    expect(checkOf("single", ["120", "67"], "186").wrong).toBe(true)
    expect(checkOf("multiple", ["120", "180"], "186")).toEqual({ words: "最多 180 / 186", wrong: false })
    expect(checkOf("multiple", ["187"], "186").wrong).toBe(true)
    expect(checkOf("free", [], "186").words).toBe("")
  })
})
