// 误工补助: the quarters to choose from, the columns, and who is to be paid.

import type { AllowanceLine, Day, Quarter } from "@/backend"
import { type GridColumn, NAME_WIDTH } from "@/shared/grid/columns"

import { shownMoney } from "../money"

/** A quarter with its first and last day. */
export interface QuarterDays {
  quarter: Quarter
  word: string
  from: Day
  to: Day
}

const NUMERALS = "一二三四"

/** The quarters of the last two years, the newest first. */
export function quartersUntil(today: Day): QuarterDays[] {
  const newest = Number(today.slice(0, 4)) * 4 + Math.floor((Number(today.slice(5, 7)) - 1) / 3)
  return Array.from({ length: 8 }, (_, back) => {
    const [year, place] = [Math.floor((newest - back) / 4), (newest - back) % 4]
    const last = new Date(Date.UTC(year, place * 3 + 3, 0)).toISOString().slice(0, 10)
    return {
      quarter: `${year}Q${place + 1}`,
      word: `${year}年第${NUMERALS[place]}季度`,
      from: `${year}-${String(place * 3 + 1).padStart(2, "0")}-01`,
      to: last,
    }
  })
}

/** Those to whom something is still to be paid. */
export function dueOf(lines: readonly AllowanceLine[]): AllowanceLine[] {
  return lines.filter(({ due }) => Number(due) > 0)
}

/** Whom the list shows. */
export type Shown = "paid" | "due" | "all"

/** The lines to show: who gets something, to whom it is due, or everybody with a record. */
export function shownOf(lines: readonly AllowanceLine[], shown: Shown): AllowanceLine[] {
  if (shown === "due") return dueOf(lines)
  return lines.filter(({ amount, paid }) => shown === "all" || Number(amount) > 0 || Number(paid) > 0)
}

function money(key: "amount" | "paid" | "due", label: string): GridColumn<AllowanceLine> {
  return {
    key,
    label,
    width: 110,
    numeric: true,
    text: (line) => (Number(line[key]) === 0 ? "" : line[key]),
    order: (line) => Number(line[key]),
    sum: (lines) => shownMoney(lines.reduce((sum, line) => sum + Number(line[key]), 0)),
  }
}

export const COLUMNS: readonly GridColumn<AllowanceLine>[] = [
  {
    key: "name",
    label: "代表",
    width: NAME_WIDTH,
    text: ({ name }) => name,
    order: ({ name }) => name,
    sum: (lines) => `${lines.length} 名`,
  },
  {
    key: "group",
    label: "代表小组",
    width: 130,
    text: ({ group_name }) => group_name ?? "",
    order: ({ group_name }) => group_name,
  },
  {
    key: "half_days",
    label: "半天数",
    width: 84,
    numeric: true,
    text: ({ half_days }) => (half_days > 0 ? String(half_days) : ""),
    order: ({ half_days }) => half_days,
    sum: (lines) => String(lines.reduce((sum, { half_days }) => sum + half_days, 0)),
  },
  money("amount", "应发（元）"),
  money("paid", "已发（元）"),
  money("due", "未发（元）"),
  {
    key: "category",
    label: "类别",
    width: 120,
    text: ({ category }) => category ?? "",
    order: ({ category }) => category,
  },
  { key: "why_not", label: "不发的原因", width: 380, text: ({ why_not }) => why_not ?? "" },
]
