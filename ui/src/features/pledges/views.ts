// The sides of the page, and which one an address asks for.

import type { PledgeList } from "@/backend"

export const VIEWS = ["list", "entry", "judge", "charts", "catalogue"] as const
export type View = (typeof VIEWS)[number]

/** The side an address asks for: `?view=judge`. */
export function viewOf(asked: unknown): View {
  return VIEWS.find((view) => view === asked) ?? "list"
}

/** The period an address asks for: `?year=2025`, `?year=term`; today's year where it says nothing. */
export function yearOf(asked: unknown, today: string): number | null {
  if (asked === "term") return null
  const year = Number(asked)
  return Number.isInteger(year) && year > 1900 ? year : Number(today.slice(0, 4))
}

/** The years to choose from, the newest first, and the term at the end. */
export function periods(today: string, termFrom: string | null): { value: string; label: string }[] {
  const last = Number(today.slice(0, 4))
  const first = Math.min(last, termFrom ? Number(termFrom.slice(0, 4)) : last - 4)
  const next = termFrom ? Math.min(last + 1, first + 5) : last + 1
  const years = Array.from({ length: next - first + 1 }, (_, at) => next - at)
  return [
    ...years.map((year) => ({ value: String(year), label: `${year} 年承诺` })),
    { value: "term", label: "任期承诺" },
  ]
}

function marked(count = 0): { mark?: string } {
  return count > 0 ? { mark: String(count) } : {}
}

/** The tabs with what waits behind them. */
export function tabsOf(list: PledgeList | undefined): { key: View; word: string; mark?: string }[] {
  const waiting = list?.waiting
  return [
    { key: "list", word: "承诺和进度" },
    { key: "entry", word: "逐人填写", ...marked(waiting?.without) },
    { key: "judge", word: "评诺", ...marked(waiting?.to_judge) },
    { key: "charts", word: "图表" },
    { key: "catalogue", word: "事项库" },
  ]
}

/** `68 名代表 · 56 份践诺中 · 承诺兑现 61%`. */
export function summaryOf({ lines, waiting }: PledgeList): string {
  const pledges = lines.flatMap(({ pledge }) => (pledge ? [pledge] : []))
  const items = pledges.flatMap(({ items: own }) => own)
  const reached = items.filter(({ reached: done }) => done).length
  const parts = [`${pledges.length} 份承诺，${items.length} 项`]
  if (items.length > 0) parts.push(`已达到 ${reached} 项（${Math.round((reached / items.length) * 100)}%）`)
  if (waiting.without > 0) parts.push(`${waiting.without} 名代表还没有承诺`)
  if (waiting.overdue > 0) parts.push(`${waiting.overdue} 项逾期`)
  return parts.join(" · ")
}
