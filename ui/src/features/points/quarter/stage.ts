// What a quarter's stage says, and what comes next.

import type { Day, Quarter, QuarterLine, Stage } from "@/backend"
import { inChinese } from "@/shared/days/days"

/** What the office does next with a quarter. */
export type Step = "circulate" | "close" | "publish" | "print"

/** The one primary button of a stage. */
export const NEXT: Record<Stage, { step: Step; word: string }> = {
  open: { step: "circulate", word: "发出草稿征求意见" },
  circulated: { step: "close", word: "结算本季度" },
  closed: { step: "publish", word: "公示" },
  published: { step: "print", word: "打印公示表" },
}

/** The last day of a quarter: `2026Q3` ends on 2026-09-30. */
export function lastDayOf(quarter: Quarter): Day {
  const [year, number] = [Number(quarter.slice(0, 4)), Number(quarter.slice(5))]
  return new Date(Date.UTC(year, number * 3, 0)).toISOString().slice(0, 10)
}

/** Where a quarter stands, in a sentence without its stop. */
export function stateOf(line: QuarterLine, today: Day): string {
  const until = (day: Day | null) => (day ? `，${inChinese(day)}截止${day < today ? "（已过）" : ""}` : "")
  switch (line.stage) {
    case "open":
      return lastDayOf(line.quarter) < today ? "季度已经结束，还没有征求意见" : "积分随履职记录变动"
    case "circulated": {
      const left = line.open_objections > 0 ? `，${line.open_objections} 条意见没有答复` : ""
      return `${line.circulated_on ? inChinese(line.circulated_on) : ""}发出草稿${until(line.objections_until)}${left}`
    }
    case "closed":
      return `${line.closed_on ? inChinese(line.closed_on) : ""}结算，积分已经固定，还没有公示`
    case "published":
      return `${line.published_on ? inChinese(line.published_on) : ""}公示${until(line.notice_until)}`
  }
}

/** Which quarter is shown first: the one whose draft is out, else the newest. */
export function startingQuarter(lines: readonly QuarterLine[]): Quarter | undefined {
  return (lines.find(({ stage }) => stage === "circulated") ?? lines[0])?.quarter
}
