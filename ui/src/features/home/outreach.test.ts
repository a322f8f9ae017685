import { describe, expect, it } from "vitest"

import type { AllowanceLine, AllowanceList, ContactLine, ContactNote, OathList, OathTaker } from "@/backend"

import { gapsOfContacts, gapsOfDues, gapsOfGatherings, lastQuarter, monthSoFar } from "./outreach"

const line = (deputy: number, contacts: number, visits: number) => ({
  deputy,
  deputy_name: `代表${deputy}`,
  contacts,
  contacts_visited: Math.min(contacts, visits),
  visits,
})
const group = (id: number, activities: number) => ({ group: id, name: `第${id}组`, activities, least: 4 })
const coverage = { deputies: 3, visited: 1, lines: [line(1, 5, 2), line(2, 5, 0), line(3, 0, 0)] }
const list = { lines: [{} as ContactLine], notes: [{} as ContactNote] }

describe("contacts on the first page", () => {
  it("ask for who has somebody to visit and did not", () => {
    expect(monthSoFar("2026-09-17")).toEqual({ from: "2026-09-01", to: "2026-09-17" })
    expect(gapsOfContacts(list, coverage, "2026-09-17").map(({ words, amount }) => [words, amount])).toEqual([
      ["9月还没有走访联系对象的代表", "1 人"],
      ["联系户偏少或者偏多的代表", "1 人"],
    ])
  })

  it("say nothing where all is well, or before the first contact", () => {
    expect(gapsOfContacts({ ...list, notes: [] }, { ...coverage, lines: [] }, "2026-09-17")).toEqual([])
    expect(gapsOfContacts({ ...list, lines: [] }, coverage, "2026-09-17")).toEqual([])
  })
})

describe("training and groups on the first page", () => {
  it("name how many are missing, and say nothing where nobody is", () => {
    const training = { year: 2026, deputies: 68, trained: 59, trained_in_year: 16, source: "", lines: [] }
    const gaps = gapsOfGatherings(training, [group(1, 4), group(2, 2)])
    expect(gaps.map(({ words, amount }) => [words, amount])).toEqual([
      ["本届还没有参加学习培训的代表", "9 人"],
      ["今年小组活动还不到 4 次的代表小组", "1 个"],
    ])
    expect(gapsOfGatherings({ ...training, trained: 68 }, [group(1, 4)])).toEqual([])
  })
})

describe("dues on the first page", () => {
  it("are the last quarter's allowances, and oaths of the elected and appointed", () => {
    const lines = [{ due: "50.00" }, { due: "0.00" }, { due: "-5.00" }] as AllowanceLine[]
    const takers = [
      { basis: "elected", held_on: null },
      { basis: "elected", held_on: "2023-03-10" },
      { basis: "deputy", held_on: null },
    ] as OathTaker[]
    const gaps = gapsOfDues({ lines } as AllowanceList, { takers } as OathList)
    expect(gaps.map(({ to, amount }) => [to.path, amount])).toEqual([
      ["/expenses", "1 人"],
      ["/oaths", "1 人"],
    ])
  })

  it("look at the quarter that ended", () => {
    expect(lastQuarter("2026-09-30")).toEqual({ from: "2026-04-01", to: "2026-06-30" })
    expect(lastQuarter("2026-01-05")).toEqual({ from: "2025-10-01", to: "2025-12-31" })
  })
})
