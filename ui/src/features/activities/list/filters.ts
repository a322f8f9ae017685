// What the list of activities is narrowed to, and the years it can be narrowed to.

import type { ListActivities } from "@/backend"

export const LIST_TABS = ["all", "claims", "training"] as const
/** What the page of activities shows: all of them, the claims that wait, or who was trained. */
export type ListTab = (typeof LIST_TABS)[number]

/** Everything of this year. */
export function ofYear(today: string): ListActivities {
  return { year: Number(today.slice(0, 4)), kind: null, group: null, deputy: null }
}

/** The years of the term so far, the newest first. */
export function yearsOf(termFrom: string | null, today: string): number[] {
  const last = Number(today.slice(0, 4))
  const first = Math.min(Number((termFrom ?? today).slice(0, 4)), last)
  return Array.from({ length: last - first + 1 }, (_, back) => last - back)
}

/** Whether anything but the year narrows the list. */
export function isNarrowed({ kind, group, deputy }: ListActivities): boolean {
  return kind !== null || group !== null || deputy !== null
}
