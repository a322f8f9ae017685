// What of a year's pledges waits for the office.

import type { PledgeList } from "@/backend"

import type { Gap } from "./today"

function at(view?: string): Gap["to"] {
  return { path: "/pledges", ...(view ? { query: { view } } : {}) }
}

/** What waits, the nearest step first; what is done is not named. */
export function pledgesWaiting({ waiting }: PledgeList): Gap[] {
  const gaps: Gap[] = [
    { words: "承诺事项过了期限还没有完成", count: waiting.overdue, unit: "项", to: at() },
    { words: "承诺等待审核", count: waiting.to_review, unit: "份", to: at() },
    { words: "承诺退回后还没有重新提出", count: waiting.returned, unit: "份", to: at() },
    { words: "承诺审核通过，还没有公示", count: waiting.to_post, unit: "份", to: at() },
    { words: "承诺可以登记践诺情况", count: waiting.to_register, unit: "份", to: at() },
    { words: "承诺等待评诺", count: waiting.to_judge, unit: "份", to: at("judge") },
    { words: "还没有承诺的代表", count: waiting.without, unit: "人", to: at("entry") },
  ]
  return gaps.filter(({ count }) => count > 0)
}
