// What the office should know today of appraisals and follow-ups.

import type { AppraisalYearLine, Day, LadderCandidate, LadderCaseLine } from "@/backend"

import type { Task } from "./task"

/** Follow-ups whose deadline has come, deputies the law names whom nobody follows up, and years nobody decided. */
export function waitingFollowUps(
  cases: readonly LadderCaseLine[],
  candidates: readonly LadderCandidate[],
  years: readonly AppraisalYearLine[],
  today: Day,
): Task[] {
  const found: Task[] = cases
    .filter(({ overdue }) => overdue)
    .map(({ name, id }) => ({
      part: "考评",
      words: `${name}的改进期限已到，等待复查`,
      to: { path: "/appraisals", query: { view: "ladder", open: String(id) } },
      presses: "overdue",
    }))
  const named = candidates.filter(
    ({ case: open, reasons }) => open === null && reasons.some(({ kind }) => kind === "absent_twice"),
  )
  if (named.length > 0)
    found.push({
      part: "考评",
      words: `${named.length} 名代表两次未经批准不出席人代会，还没有跟进`,
      to: { path: "/appraisals", query: { view: "ladder" } },
      presses: "waiting",
    })
  const last = Number(today.slice(0, 4)) - 1
  if (years.some(({ year, stage }) => year === last && stage === "open"))
    found.push({
      part: "考评",
      words: `${last} 年度考评还没有审定`,
      to: { path: "/appraisals", query: { year: String(last) } },
      presses: "waiting",
    })
  return found
}
