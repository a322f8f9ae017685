// What the office should know today of duty records and points: quarters and planned items that wait, claims nobody reviewed, deputies who did nothing.

import type {
  Claim,
  Day,
  MenuGap,
  Quarter,
  QuarterLine,
  QuarterSheet,
  Review,
  SuggestionLine,
} from "@/backend"

import { type Task, type TaskPlace, counted } from "./task"

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

function at(quarter: Quarter, view?: string): TaskPlace {
  return { path: "/points", query: { quarter, ...(view ? { view } : {}) } }
}

/**
 * What waits in the quarters of the last year: drafts whose time is over, quarters that ended and were not closed or
 * posted, objections without an answer. A quarter before the first that was ever circulated is not asked for.
 */
export function waitingQuarters(lines: readonly QuarterLine[], today: Day): Task[] {
  const current = quarterOf(today)
  const ended = lines.filter(({ quarter }) => quarter < current).slice(0, QUARTERS_BACK)
  const first = lines.filter(({ stage }) => stage !== "open").at(-1)?.quarter ?? ended[0]?.quarter ?? current
  return ended.filter(({ quarter }) => quarter >= first).flatMap((line) => waitingQuarter(line, today))
}

function waitingQuarter(line: QuarterLine, today: Day): Task[] {
  const { quarter, stage, objections_until, open_objections } = line
  const name = named(quarter, today)
  const say = (words: string, overdue: boolean, view?: string): Task => {
    return { part: "积分", words, to: at(quarter, view), presses: overdue ? "overdue" : "waiting" }
  }
  const found: Task[] = []
  if (stage === "open") found.push(say(`${name}已经结束，还没有征求意见`, true))
  if (stage === "circulated") {
    const over = objections_until !== null && objections_until < today
    found.push(say(over ? `${name}征求意见已经截止，还没有结算` : `${name}正在征求意见`, over))
  }
  if (stage === "closed") found.push(say(`${name}已经结算，还没有公示`, false))
  if (open_objections > 0) found.push(say(`${name}有 ${open_objections} 条意见没有答复`, false, "objections"))
  return found
}

function inMenu(words: string, year: number, open?: number): Task {
  const to = { path: "/menu", query: { year: String(year), ...(open ? { open: String(open) } : {}) } }
  return { part: "履职菜单", words, to, presses: "overdue" }
}

/** Each named by itself while there are few. */
const MOST_NAMED = 3

/** What the duty menu planned for months that are over and nobody held. */
export function waitingItems(gaps: readonly MenuGap[], today: Day): Task[] {
  const oldest = gaps[0]
  if (gaps.length > MOST_NAMED && oldest) {
    return [inMenu(`${gaps.length} 项过了计划时间还没有开展`, oldest.year)]
  }
  return gaps.map(({ id, title, year, last_month }) => {
    const month = today.startsWith(`${year}-`) ? `${last_month} 月` : `${year} 年 ${last_month} 月`
    return inMenu(`“${title}”计划 ${month}完成，还没有开展`, year, id)
  })
}

/** Who has done nothing yet in the quarter that is going on. */
export function gapsOfSheet({ quarter, rows }: QuarterSheet, today: Day): Task[] {
  const still = rows.filter(({ duty_days, status }) => duty_days === 0 && status === "in_office").length
  return counted(still, "人", {
    part: "积分",
    words: `${named(quarter, today)}还没有履职记录的代表`,
    to: at(quarter, "charts"),
    presses: "lacking",
  })
}

function waits({ review }: { review: Review }): boolean {
  return review === "claimed"
}

/** What was claimed and scores only once the office has looked at it. */
export function waitingReviews(claims: readonly Claim[], suggestions: readonly SuggestionLine[]): Task[] {
  return [
    ...counted(claims.filter(waits).length, "条", {
      part: "履职活动",
      words: "申报等待审核，审核通过才计分",
      to: { path: "/activities", query: { claims: "" } },
      presses: "waiting",
    }),
    ...counted(suggestions.filter(waits).length, "件", {
      part: "议案建议",
      words: "等待审核，审核通过才计分",
      to: { path: "/suggestions" },
      presses: "waiting",
    }),
  ]
}
