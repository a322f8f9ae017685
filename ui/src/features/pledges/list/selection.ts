// Which lines the list shows, and which steps the picked ones may take together.

import type { PledgeLine, PledgeSeen, PledgeStage, PledgeStep } from "@/backend"

/** What the list is narrowed to. */
export interface Selection {
  query: string
  /** A stage, or `none` for those who pledged nothing. */
  stage: PledgeStage | "none" | null
  group: string | null
  overdue: boolean
}

export const EVERY: Selection = { query: "", stage: null, group: null, overdue: false }

/** The lines the selection asks for, in stroke order. */
export function selected(lines: readonly PledgeLine[], selection: Selection): PledgeLine[] {
  const { query, stage, group, overdue } = selection
  const typed = query.trim()
  const says = ({ name, pledge }: PledgeLine) =>
    name.includes(typed) || pledge?.items.some(({ text }) => text.includes(typed))
  return lines
    .filter(
      (line) =>
        (typed === "" || says(line)) &&
        (stage === null || (line.pledge?.stage ?? "none") === stage) &&
        (group === null || line.group_name === group) &&
        (!overdue || line.pledge?.items.some((item) => item.overdue)),
    )
    .toSorted((left, right) => left.stroke_rank - right.stroke_rank)
}

/** The groups there are, in their order. */
export function groupsOf(lines: readonly PledgeLine[]): string[] {
  const numbers = new Map(lines.map(({ group_name, group_number }) => [group_name, group_number]))
  return [...numbers]
    .toSorted(([, left], [, right]) => (left ?? 0) - (right ?? 0))
    .flatMap(([name]) => name ?? [])
}

/** Steps that several pledges take at once. */
export type SharedStep = Extract<PledgeStep, "approve" | "return" | "post" | "register">

const STEPS_OF: Record<PledgeStage, readonly SharedStep[]> = {
  drafted: ["approve", "return"],
  returned: [],
  approved: ["post", "return"],
  posted: ["register", "return"],
  registered: [],
  judged: [],
}

/** The steps that every one of these may take next, the forward one first. */
export function nextSteps(stages: readonly PledgeStage[]): SharedStep[] {
  const [first, ...others] = [...new Set(stages)]
  if (!first) return []
  return STEPS_OF[first].filter((step) => others.every((stage) => STEPS_OF[stage].includes(step)))
}

/** The pledges of picked lines, as they were looked at. */
export function seenOf(lines: readonly PledgeLine[]): PledgeSeen[] {
  return lines.flatMap(({ pledge }) => (pledge ? [{ id: pledge.id, revision: pledge.revision }] : []))
}
