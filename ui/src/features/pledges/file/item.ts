// What one item says of itself, and where its records are looked at.

import type { PledgeEvidence, PledgeItem } from "@/backend"

/** `完成 2，目标 3`; of one that only people can count and nobody did, that it is not registered. */
export function targetWords({ done, target, counts_itself, suggested }: PledgeItem): string {
  if (!counts_itself && suggested === null) return `目标 ${target}，还没有登记`
  return `完成 ${done}，目标 ${target}`
}

/** The address of a record; a visit at a contact is not opened from here. */
export function foundIn({ activity, suggestion }: PledgeEvidence): string | null {
  if (activity !== null) return `/activities?open=${activity}`
  return suggestion === null ? null : `/suggestions?open=${suggestion}`
}
