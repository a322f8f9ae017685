// Which claims are picked to be approved or returned together; only what still waits can be.

import type { Claim } from "@/backend"

/** Those that wait. */
export function waiting(claims: readonly Claim[]): Claim[] {
  return claims.filter(({ review }) => review === "claimed")
}

/** The picked ones with one more, or one fewer; what does not wait is never picked. */
export function toggled(picked: ReadonlySet<number>, claim: Claim): ReadonlySet<number> {
  if (claim.review !== "claimed") return picked
  const next = new Set(picked)
  if (!next.delete(claim.id)) next.add(claim.id)
  return next
}

/** What of the picked ones still waits, after the list was read again. */
export function stillWaiting(picked: ReadonlySet<number>, claims: readonly Claim[]): ReadonlySet<number> {
  return new Set(
    waiting(claims)
      .map(({ id }) => id)
      .filter((id) => picked.has(id)),
  )
}
