import { describe, expect, it } from "vitest"

import type { DeputyLine } from "@/backend"
import { findable } from "@/shared/names/matching"

import { BLANK_FACTS } from "../blank"
import { EVERYBODY, type Person, lacks, ordered, selected } from "./selection"

function person(name: string, more: Partial<DeputyLine> = {}): Person {
  const line: DeputyLine = {
    ...BLANK_FACTS,
    id: 1,
    name,
    stroke_rank: 0,
    constituency_name: null,
    constituency_number: null,
    village_name: null,
    group_name: null,
    group_number: null,
    station_names: [],
    phone_masked: "139****1000",
    has_id_number: true,
    has_photo: true,
    status: "in_office",
    ...more,
  }
  return { line, name: findable(name) }
}

const people = [
  person("赵伟涛", { stroke_rank: 3, constituency: 7, constituency_number: 2, group: 1, group_number: 1 }),
  person("丁一", { stroke_rank: 0, status: "suspended", constituency: 9, constituency_number: 10 }),
  person("单秀兰", { stroke_rank: 2, status: "resigned", has_photo: false }),
  person("方宁", { stroke_rank: 1, has_photo: false, phone_may_be_published: true }),
]

function names(found: Person[]): string {
  return found.map(({ line }) => line.name).join(" ")
}

describe("who is shown", () => {
  it("shows those who hold a seat, the suspended included, unless asked otherwise", () => {
    expect(names(selected(people, EVERYBODY))).toBe("赵伟涛 丁一 方宁")
    expect(names(selected(people, { ...EVERYBODY, who: "left" }))).toBe("单秀兰")
    expect(names(selected(people, { ...EVERYBODY, who: "suspended" }))).toBe("丁一")
  })

  it("narrows by several things at once", () => {
    expect(names(selected(people, { ...EVERYBODY, who: "all", gap: "photo", query: "fn" }))).toBe("方宁")
    expect(names(selected(people, { ...EVERYBODY, constituency: 7, group: 1 }))).toBe("赵伟涛")
  })

  it("asks for consent only where there is a phone to publish", () => {
    const line = { ...person("甲").line, phone_masked: null }
    expect(lacks(line, "phone")).toBe(true)
    expect(lacks(line, "consent")).toBe(false)
  })
})

describe("in which order", () => {
  it.each([
    ["stroke", "丁一 方宁 单秀兰 赵伟涛"],
    ["pinyin", "丁一 方宁 单秀兰 赵伟涛"],
    ["constituency", "赵伟涛 丁一 方宁 单秀兰"],
    ["group", "赵伟涛 丁一 方宁 单秀兰"],
  ] as const)("by %s", (order, expected) => expect(names(ordered(people, order))).toBe(expected))
})
