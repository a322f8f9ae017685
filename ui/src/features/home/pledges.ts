// What of a year's pledges waits for the office.

import type { PledgeList } from "@/backend"

import { type Task, counted } from "./task"

function inPledges(
  count: number,
  unit: string,
  words: string,
  presses: Task["presses"] = "waiting",
  view?: string,
): Task[] {
  const to = { path: "/pledges", ...(view ? { query: { view } } : {}) }
  return counted(count, unit, { part: "承诺", words, to, presses })
}

/** What waits, the nearest step first; what is done is not named. */
export function pledgesWaiting({ lines, waiting }: PledgeList): Task[] {
  // An office that keeps no pledges is not asked for them.
  if (lines.every(({ pledge }) => pledge === null)) return []
  return [
    ...inPledges(waiting.overdue, "项", "事项过了期限还没有完成", "overdue"),
    ...inPledges(waiting.to_review, "份", "等待审核"),
    ...inPledges(waiting.returned, "份", "退回后还没有重新提出"),
    ...inPledges(waiting.to_post, "份", "审核通过，还没有公示"),
    ...inPledges(waiting.to_register, "份", "可以登记践诺情况"),
    ...inPledges(waiting.to_judge, "份", "等待评诺", "waiting", "judge"),
    ...inPledges(waiting.without, "人", "还没有承诺的代表", "lacking", "entry"),
  ]
}
