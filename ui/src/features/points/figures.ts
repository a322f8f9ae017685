// Points as the wire has them (`118.5`), reckoned in whole hundredths so that halves add up exactly.

import type { Points } from "@/backend"

const TYPED = /^([-−－])?(\d{1,9})(?:\.(\d{1,2}))?$/
const WIDE = /[０-９．＋]/g

/** In hundredths of a point. */
export function hundredths(points: Points): number {
  return Math.round(Number(points) * 100)
}

/** Points from hundredths: `11850` is `118.5`. */
export function pointsOf(count: number): Points {
  return String(count / 100)
}

/** The exact sum. */
export function sumOf(points: Iterable<Points>): Points {
  let sum = 0
  for (const one of points) sum += hundredths(one)
  return pointsOf(sum)
}

/** How much `left` is more than `right`. */
export function differenceOf(left: Points, right: Points): Points {
  return pointsOf(hundredths(left) - hundredths(right))
}

/** Points from what was typed, full-width figures included; `null` when that is no score. */
export function typedPoints(typed: string): Points | null {
  const narrow = typed.replaceAll(WIDE, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
  const found = TYPED.exec(narrow.replaceAll(/[\s分]/g, "").replace(/^\+/, ""))
  if (!found) return null
  const [, minus, whole, decimals = ""] = found
  const size = Number(whole) * 100 + Number(decimals.padEnd(2, "0"))
  return pointsOf(minus ? -size : size)
}

/** As it stands in a table: `−2` with a real minus. */
export function shownPoints(points: Points): string {
  return points.replace("-", "−")
}

/** With its sign: `+3`, `−2`, `0`. */
export function signedPoints(points: Points): string {
  return hundredths(points) > 0 ? `+${points}` : shownPoints(points)
}
