import { describe, expect, it } from "vitest"

import type { PledgeLine, PledgeStage } from "@/backend"

import { EVERY, groupsOf, nextSteps, seenOf, selected } from "./selection"

const line = (deputy: number, stage: PledgeStage | null, more: Partial<PledgeLine> = {}) =>
  ({
    deputy,
    name: `代表${deputy}`,
    stroke_rank: 10 - deputy,
    group_name: deputy < 3 ? "第一代表小组" : "第十代表小组",
    group_number: deputy < 3 ? 1 : 10,
    pledge: stage && { id: deputy, revision: 2, stage, items: [{ text: "修桥", overdue: deputy === 1 }] },
    ...more,
  }) as unknown as PledgeLine

const lines = [line(1, "posted"), line(2, "drafted"), line(3, null)]
const shown = (more: Partial<typeof EVERY>) =>
  selected(lines, { ...EVERY, ...more }).map(({ deputy }) => deputy)

describe("the list of pledges", () => {
  it("stands in stroke order and is narrowed", () => {
    expect(shown({})).toEqual([3, 2, 1])
    expect(shown({ stage: "none" })).toEqual([3])
    expect(shown({ stage: "drafted" })).toEqual([2])
    expect(shown({ group: "第十代表小组" })).toEqual([3])
    expect(shown({ query: " 修桥 " })).toEqual([2, 1])
    expect(shown({ query: "代表3" })).toEqual([3])
    expect(shown({ overdue: true })).toEqual([1])
    expect(groupsOf(lines)).toEqual(["第一代表小组", "第十代表小组"])
  })

  it("offers the steps that all of the picked may take", () => {
    expect(nextSteps(["drafted", "drafted"])).toEqual(["approve", "return"])
    expect(nextSteps(["drafted", "approved"])).toEqual(["return"])
    expect(nextSteps(["posted"])).toEqual(["register", "return"])
    expect(nextSteps(["judged", "posted"])).toEqual([])
    expect(nextSteps([])).toEqual([])
    expect(seenOf(lines)).toEqual([
      { id: 1, revision: 2 },
      { id: 2, revision: 2 },
    ])
  })
})
