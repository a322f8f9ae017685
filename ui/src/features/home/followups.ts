// What the office should know today of appraisals and follow-ups.

import type { AppraisalYearLine, Day, LadderCandidate, LadderCaseLine } from "@/backend"

import type { Waiting } from "./duty"

/** Follow-ups whose deadline has come, deputies the law names whom nobody follows up, and years nobody decided. */
export function waitingFollowUps(
  cases: readonly LadderCaseLine[],
  candidates: readonly LadderCandidate[],
  years: readonly AppraisalYearLine[],
  today: Day,
): Waiting[] {
  const found: Waiting[] = cases
    .filter(({ overdue }) => overdue)
    .map(({ name, id }) => ({
      words: `${name}的改进期限已到，等待复查`,
      to: { path: "/appraisals", query: { view: "ladder", open: String(id) } },
      overdue: true,
    }))
  const named = candidates.filter(
    ({ case: open, reasons }) => open === null && reasons.some(({ kind }) => kind === "absent_twice"),
  )
  if (named.length > 0)
    found.push({
      words: `${named.length} 名代表两次未经批准不出席人代会，还没有跟进`,
      to: { path: "/appraisals", query: { view: "ladder" } },
      overdue: false,
    })
  const last = Number(today.slice(0, 4)) - 1
  if (years.some(({ year, stage }) => year === last && stage === "open"))
    found.push({
      words: `${last} 年度考评还没有审定`,
      to: { path: "/appraisals", query: { year: String(last) } },
      overdue: false,
    })
  return found
}
