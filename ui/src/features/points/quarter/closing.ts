// What still stands open before a quarter's points are frozen.

import type { Objection, QuarterSheet } from "@/backend"

import { hundredths } from "../figures"

/** Objections without an answer, claims nobody reviewed, final scores that differ without a reason. */
export function openAt({ rows }: QuarterSheet, objections: readonly Objection[]) {
  const open = objections.filter(({ answer }) => answer === null)
  const claimants = rows.filter(({ unreviewed }) => unreviewed > 0)
  const claims = claimants.reduce((sum, { unreviewed }) => sum + unreviewed, 0)
  const unreasoned = rows.filter(
    ({ total, computed, reason }) => hundredths(total) !== hundredths(computed) && reason.trim() === "",
  )
  const nothing = open.length === 0 && claims === 0 && unreasoned.length === 0
  return { objections: open, claimants, claims, unreasoned, nothing }
}
