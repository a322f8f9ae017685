import { describe, expect, it } from "vitest"

import type { AllowanceLine } from "@/backend"

import { shownMoney } from "../money"
import { COLUMNS, dueOf, quartersUntil, shownOf } from "./allowances"

const line = (deputy: number, amount: string, paid: string, due: string): AllowanceLine => ({
  deputy,
  name: `代表${deputy}`,
  group_name: null,
  category: "农民",
  records: [],
  half_days: 2,
  amount,
  paid,
  due,
  overpaid: "0.00",
  paid_half_days: 0,
  due_half_days: 0,
  why_not: null,
})
const lines = [
  line(1, "100.00", "0.00", "100.00"),
  line(2, "50.00", "50.00", "0.00"),
  line(3, "0.00", "0.00", "0.00"),
]
const ids = (shown: Parameters<typeof shownOf>[1]) => shownOf(lines, shown).map(({ deputy }) => deputy)

describe("allowances", () => {
  it("are shown for who gets any, who is still to be paid, or everybody", () => {
    expect(ids("paid")).toEqual([1, 2])
    expect(ids("due")).toEqual([1])
    expect(ids("all")).toEqual([1, 2, 3])
    expect(dueOf(lines)).toHaveLength(1)
  })

  it("are summed in yuan", () => {
    expect(COLUMNS.find(({ key }) => key === "amount")?.sum?.(lines)).toBe("150.00")
    expect(shownMoney("1200.00")).toBe("1,200.00")
    expect([shownMoney("0.00"), shownMoney("0.00", "0")]).toEqual(["", "0"])
  })

  it("are looked at by the quarter", () => {
    const quarters = quartersUntil("2026-02-10")
    expect(quarters[0]).toEqual({
      quarter: "2026Q1",
      word: "2026年第一季度",
      from: "2026-01-01",
      to: "2026-03-31",
    })
    expect(quarters[1]).toMatchObject({ quarter: "2025Q4", from: "2025-10-01", to: "2025-12-31" })
  })
})
