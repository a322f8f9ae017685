import { describe, expect, it } from "vitest"

import type { DeputyLine, Places } from "@/backend"

import { named, numeral, termName } from "./naming"
import { dayInFull, gapsOf, share, vacancies } from "./today"

const PLACES: Places = { constituencies: [], villages: [], groups: [], stations: [] }

function line(more: Partial<DeputyLine>): DeputyLine {
  const whole = {
    status: "in_office",
    has_id_number: true,
    has_photo: true,
    phone_masked: "139****1000",
    phone_may_be_published: true,
    birth: "1963-03",
    constituency: 1,
    group: null,
  }
  return { ...whole, ...more } as DeputyLine
}

describe("what is missing today", () => {
  it("names nothing when nothing is missing", () => {
    expect(gapsOf([line({})], PLACES)).toEqual([])
  })

  it("counts only those who hold a seat", () => {
    const gaps = gapsOf([line({ has_photo: false }), line({ has_photo: false, status: "resigned" })], PLACES)
    expect(gaps.map(({ words, amount }) => [words, amount])).toEqual([["缺照片", "1 人"]])
  })

  it("misses groups only where the town has groups", () => {
    const group = {
      id: 1,
      number: 1,
      name: "第一代表小组",
      head: null,
      vice_head: null,
      liaison: null,
      department: null,
      deputies: 0,
    }
    expect(gapsOf([line({})], { ...PLACES, groups: [group] }).map(({ words }) => words)).toEqual([
      "未编入代表小组",
    ])
  })

  it("never counts vacancies below nothing", () => {
    const counts = { deputies: 70, seats: 68, suspended: 0, with_photo: 0, counts: [] }
    expect(vacancies(counts)).toBe(0)
    expect(vacancies({ ...counts, deputies: 65 })).toBe(3)
    expect(share(1, 0)).toBe("—")
    expect(share(23, 68)).toBe("34%")
  })

  it("says the day in full", () => {
    expect(dayInFull("2026-04-23")).toBe("2026年4月23日　星期四")
  })
})

describe("what the office is called", () => {
  it.each([
    [1, "一"],
    [10, "十"],
    [19, "十九"],
    [20, "二十"],
    [21, "二十一"],
  ])("%i is %s", (number, word) => expect(numeral(number)).toBe(word))

  it("reads the term as it is typed", () => {
    for (const typed of ["19", "十九", "第十九届", "第19届"]) expect(termName(typed)).toBe("第十九届")
    expect(termName(" ")).toBe("")
  })

  it("suggests the congress and its presidium", () => {
    expect(named("清河镇", "19")).toEqual({
      congress: "清河镇第十九届人民代表大会",
      issuer: "清河镇人大主席团",
    })
    expect(named("", "19")).toEqual({ congress: "", issuer: "" })
  })
})
