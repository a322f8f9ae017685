import { describe, expect, it } from "vitest"

import type { SheetRow } from "@/backend"

import { cellsOf, deviation, faultsOf, filled, finalDifference, linesOf, useScores } from "./draft"

function row(deputy: number, more: Partial<SheetRow> = {}): SheetRow {
  return {
    deputy,
    name: `代表${deputy}`,
    computed: "8",
    self_score: null,
    group_score: null,
    final_score: null,
    reason: "",
    ...more,
  } as SheetRow
}

describe("a line of scores", () => {
  const [line] = linesOf([row(1, { self_score: "9.5" })])
  if (!line) throw new Error("no line")

  it("shows how far each score is from the computed one", () => {
    expect(deviation(line.self_score, line.computed)).toBe("1.5")
    expect(deviation("8", line.computed)).toBeUndefined()
    expect(deviation("八", line.computed)).toBeUndefined()
    expect(finalDifference({ ...line, final_score: "7" })).toBe("-1")
    expect(finalDifference(line)).toBeUndefined()
  })

  it("asks for a reason only where the final score differs", () => {
    expect(faultsOf(line)).toEqual({})
    expect(faultsOf({ ...line, final_score: "8.0" })).toEqual({})
    expect(Object.keys(faultsOf({ ...line, final_score: "9" }))).toEqual(["reason"])
    expect(faultsOf({ ...line, final_score: "9", reason: "先进" })).toEqual({})
  })

  it("says what is no score at its field", () => {
    expect(faultsOf({ ...line, group_score: "八分" }).group_score).toContain("“八分”不是分值")
  })
})

describe("a block from Excel", () => {
  const lines = linesOf([row(1), row(2), row(3)])

  it("fills downwards and to the right, and stops at the edge", () => {
    const now = filled(lines, 1, "group_score", cellsOf("8\t9\t先进\t多余\r\n7.5\t\r\n3\r\n"))
    expect(now.map(({ group_score, final_score, reason }) => [group_score, final_score, reason])).toEqual([
      ["", "", ""],
      ["8", "9", "先进"],
      ["7.5", "", ""],
    ])
    expect(lines[1]?.group_score).toBe("")
  })
})

describe("the draft", () => {
  it("sends only what really changed", () => {
    const draft = useScores()
    draft.start([row(1), row(2, { final_score: "9", reason: "先进" })])
    expect(draft.changed.value).toEqual([])
    const [first, second] = draft.lines.value
    if (!first || !second) throw new Error("no lines")
    first.self_score = "８．５"
    second.final_score = " 9.0 "
    expect(draft.asked()).toEqual([
      { deputy: 1, self_score: "8.5", group_score: null, final_score: null, reason: "" },
    ])
    second.final_score = ""
    expect(draft.changed.value.map(({ deputy }) => deputy)).toEqual([1, 2])
  })

  it("keeps what was typed when the sheet is read anew, by the new computed points", () => {
    const draft = useScores()
    draft.start([row(1), row(2)])
    const [first] = draft.lines.value
    if (!first) throw new Error("no line")
    first.final_score = "9"
    draft.start([row(1, { computed: "9" }), row(2, { group_score: "3" })])
    expect(draft.lines.value.map(({ final_score, group_score }) => [final_score, group_score])).toEqual([
      ["9", ""],
      ["", "3"],
    ])
    expect(draft.faulty.value).toEqual([])
    draft.forget([row(1), row(2)])
    expect(draft.changed.value).toEqual([])
  })

  it("knows lines that cannot be saved", () => {
    const draft = useScores()
    draft.start([row(1)])
    const [first] = draft.lines.value
    if (!first) throw new Error("no line")
    first.self_score = "八"
    expect(draft.faulty.value).toHaveLength(1)
  })
})
