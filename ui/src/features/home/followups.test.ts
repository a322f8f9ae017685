import { expect, test } from "vitest"

import type { LadderCandidate, LadderCaseLine } from "@/backend"

import { waitingFollowUps } from "./followups"

const CASE: LadderCaseLine = {
  id: 4,
  deputy: 1,
  name: "郝伟明",
  group_name: null,
  opened_on: "2026-08-03",
  stage: "talked",
  stage_name: "已约谈",
  last_on: "2026-08-10",
  deadline: "2026-09-20",
  overdue: true,
}
const NAMED: LadderCandidate = {
  deputy: 2,
  name: "段伟超",
  group_name: null,
  status: "in_office",
  reasons: [{ kind: "absent_twice", said: "两次。" }],
  case: null,
}

test("a deadline that has come is overdue and leads to its follow-up", () => {
  expect(waitingFollowUps([CASE, { ...CASE, overdue: false }], [], [], "2026-09-30")).toEqual([
    {
      part: "考评",
      words: "郝伟明的改进期限已到，等待复查",
      to: { path: "/appraisals", query: { view: "ladder", open: "4" } },
      presses: "overdue",
    },
  ])
})

test("whom the law names and nobody follows up is said, and last year undecided", () => {
  const years = [
    { year: 2026, stage: "open" as const, decided_on: null },
    { year: 2025, stage: "open" as const, decided_on: null },
  ]
  const words = (named: LadderCandidate[]) =>
    waitingFollowUps([], named, years, "2026-09-30").map((one) => one.words)
  expect(words([NAMED])).toEqual(["1 名代表两次未经批准不出席人代会，还没有跟进", "2025 年度考评还没有审定"])
  expect(words([{ ...NAMED, case: 4 }])).toEqual(["2025 年度考评还没有审定"])
})
