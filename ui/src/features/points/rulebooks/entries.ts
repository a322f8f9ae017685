// The rulebooks as they are listed: the office's own, the newest first, then those that ship with the program.

import type { KeptRulebooks, Quarter, ShippedRulebooks } from "@/backend"

import { type AnyRulebook, isForGroups } from "./draft"

/** A rulebook in the list. */
export interface Entry {
  /** `kept-3`, `shipped-hundred`. */
  key: string
  /** The office's row; none for a shipped one. */
  id: number | null
  rulebook: AnyRulebook
  inForce: boolean
  /** The closed quarters it was used for; with any it is changed only by a copy. */
  closed: readonly Quarter[]
}

function listed(
  own: readonly { id: number | null; rulebook: AnyRulebook; in_force: boolean; closed: Quarter[] }[],
  books: readonly AnyRulebook[],
): Entry[] {
  return [
    ...own.flatMap(({ id, rulebook, in_force, closed }) =>
      id === null ? [] : [{ key: `kept-${id}`, id, rulebook, inForce: in_force, closed }],
    ),
    ...books.map((rulebook) => ({
      key: `shipped-${rulebook.id}`,
      id: null,
      rulebook,
      inForce: own.some((one) => one.id === null && one.in_force && one.rulebook.id === rulebook.id),
      closed: [],
    })),
  ]
}

/** The rulebooks for deputies and for groups. */
export function entriesOf(kept: KeptRulebooks, shipped: ShippedRulebooks) {
  return {
    deputies: listed(kept.deputies, shipped.deputies),
    groups: listed(kept.groups, shipped.groups),
  }
}

/** The entry with this key, else the one in force. */
export function chosenOf(entries: readonly Entry[], key: unknown): Entry | undefined {
  return (
    entries.find((entry) => entry.key === key) ??
    entries.find(({ inForce, rulebook }) => inForce && !isForGroups(rulebook)) ??
    entries[0]
  )
}
