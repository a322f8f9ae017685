// What the office should know today of duty records and points: quarters and planned items that wait, claims nobody reviewed, deputies who did nothing.

import type { Day, MenuGap, Quarter, QuarterLine, QuarterSheet } from "@/backend"

import type { Gap } from "./today"

const NUMERALS = "一二三四"
const QUARTERS_BACK = 4

/** `2026Q3` is 第三季度, with its year where it is another one. */
function named(quarter: Quarter, today: Day): string {
  const word = `第${NUMERALS[Number(quarter.slice(5)) - 1]}季度`
  return quarter.slice(0, 4) === today.slice(0, 4) ? word : `${quarter.slice(0, 4)}年${word}`
}

/** The quarter a day falls in. */
function quarterOf(day: Day): Quarter {
  return `${day.slice(0, 4)}Q${Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1}`
}

function at(quarter: Quarter, view?: string): Gap["to"] {
  return { path: "/points", query: { quarter, ...(view ? { view } : {}) } }
}

const CLAIMS: Gap["to"] = { path: "/activities", query: { claims: "" } }

/** Something that waits; red where it is overdue. */
export interface Waiting {
  words: string
  to: Gap["to"]
  overdue: boolean
}

/**
 * What waits in the quarters of the last year: drafts whose time is over, quarters that ended and were not closed or
 * posted, objections without an answer. A quarter before the first that was ever circulated is not asked for.
 */
export function waitingQuarters(lines: readonly QuarterLine[], today: Day): Waiting[] {
  const current = quarterOf(today)
  const ended = lines.filter(({ quarter }) => quarter < current).slice(0, QUARTERS_BACK)
  const first = lines.filter(({ stage }) => stage !== "open").at(-1)?.quarter ?? ended[0]?.quarter ?? current
  const found: Waiting[] = []
  for (const { quarter, stage, objections_until, open_objections } of ended) {
    if (quarter < first) continue
    const name = named(quarter, today)
    if (stage === "open")
      found.push({ words: `${name}已经结束，还没有征求意见`, to: at(quarter), overdue: true })
    if (stage === "circulated") {
      const over = objections_until !== null && objections_until < today
      found.push({
        words: over ? `${name}征求意见已经截止，还没有结算` : `${name}正在征求意见`,
        to: at(quarter),
        overdue: over,
      })
    }
    if (stage === "closed")
      found.push({ words: `${name}已经结算，还没有公示`, to: at(quarter), overdue: false })
    if (open_objections > 0)
      found.push({
        words: `${name}有 ${open_objections} 条意见没有答复`,
        to: at(quarter, "objections"),
        overdue: false,
      })
  }
  return found
}

function inMenu(year: number, open?: number): Gap["to"] {
  return { path: "/menu", query: { year: String(year), ...(open ? { open: String(open) } : {}) } }
}

/** Each named by itself while there are few. */
const MOST_NAMED = 3

/** What the duty menu planned for months that are over and nobody held. */
export function waitingItems(gaps: readonly MenuGap[], today: Day): Waiting[] {
  const oldest = gaps[0]
  if (gaps.length > MOST_NAMED && oldest) {
    const words = `履职菜单有 ${gaps.length} 项过了计划时间还没有开展`
    return [{ words, to: inMenu(oldest.year), overdue: true }]
  }
  return gaps.map(({ id, title, year, last_month }) => {
    const month = today.startsWith(`${year}-`) ? `${last_month} 月` : `${year} 年 ${last_month} 月`
    const words = `“${title}”计划 ${month}完成，还没有开展`
    return { words, to: inMenu(year, id), overdue: true }
  })
}

/** What is missing in the quarter that is going on. */
export function gapsOfSheet({ quarter, rows }: QuarterSheet, today: Day): Gap[] {
  const name = named(quarter, today)
  const unreviewed = rows.reduce((sum, row) => sum + row.unreviewed, 0)
  const still = rows.filter(({ duty_days, status }) => duty_days === 0 && status === "in_office").length
  const gaps: Gap[] = [
    { words: `${name}有申报没有审核，暂不计分`, count: unreviewed, unit: "条", to: CLAIMS },
    { words: `${name}还没有履职记录的代表`, count: still, unit: "人", to: at(quarter, "charts") },
  ]
  return gaps.filter(({ count }) => count > 0)
}
