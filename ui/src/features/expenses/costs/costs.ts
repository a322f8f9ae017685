// 预算和支出: the columns, the years, and an expense while it is written.

import type { Day, ExpenseFacts, ExpenseLine } from "@/backend"
import type { GridColumn } from "@/shared/grid/columns"

import { shownMoney } from "../money"

/** What expenses are usually for; an office adds its own words by typing them. */
export const KINDS: readonly string[] = [
  "会务费",
  "资料费",
  "培训费",
  "交通费",
  "视察调研费",
  "联络站建设",
  "其他",
]

/** The years that may have a budget: the next one and six back. */
export function yearsOf(today: Day): number[] {
  const next = Number(today.slice(0, 4)) + 1
  return Array.from({ length: 8 }, (_, back) => next - back)
}

/** A blank expense of a day. */
export function blank(date: Day): ExpenseFacts {
  return { date, kind: "", purpose: "", amount: "", activity: null, handled_by: null, voucher: null }
}

/** What the core is asked to keep of a line: its facts alone. */
export function factsOf(line: ExpenseLine): ExpenseFacts {
  const { date, kind, purpose, amount, activity, handled_by, voucher } = line
  return { date, kind, purpose, amount, activity, handled_by, voucher }
}

export const COLUMNS: readonly GridColumn<ExpenseLine>[] = [
  {
    key: "date",
    label: "日期",
    width: 116,
    text: ({ date }) => date,
    order: ({ date }) => date,
    sum: () => "合计",
  },
  { key: "kind", label: "类别", width: 110, text: ({ kind }) => kind, order: ({ kind }) => kind },
  {
    key: "purpose",
    label: "用途",
    width: 280,
    text: ({ purpose }) => purpose,
    order: ({ purpose }) => purpose,
  },
  {
    key: "amount",
    label: "金额（元）",
    width: 120,
    numeric: true,
    text: ({ amount }) => amount,
    order: ({ amount }) => Number(amount),
    sum: (lines) => shownMoney(lines.reduce((sum, { amount }) => sum + Number(amount), 0)),
  },
  {
    key: "activity",
    label: "活动",
    width: 220,
    text: ({ activity_title }) => activity_title ?? "",
    order: ({ activity_title }) => activity_title,
  },
  {
    key: "handled_by",
    label: "经办人",
    width: 96,
    text: ({ handled_by }) => handled_by ?? "",
    order: ({ handled_by }) => handled_by,
  },
  {
    key: "voucher",
    label: "凭证号",
    width: 110,
    text: ({ voucher }) => voucher ?? "",
    order: ({ voucher }) => voucher,
  },
]
