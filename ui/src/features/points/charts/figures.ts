// The figures behind the charts, from the quarters' sheets.

import type { Quarter, QuarterSheet, SheetRow } from "@/backend"

import { hundredths } from "../figures"

/** A quarter and how many points. */
export interface TrendPoint {
  quarter: Quarter
  points: number
}

/** Whether anybody scored in it: before that the office had not begun to record. */
function isRecorded({ rows }: QuarterSheet): boolean {
  return rows.some(({ total }) => hundredths(total) !== 0)
}

/** A deputy's quarters, the oldest first, without those before the mandate and those nobody recorded in. */
export function trendOf(sheets: readonly QuarterSheet[], deputy: number): TrendPoint[] {
  return sheets.filter(isRecorded).flatMap(({ quarter, rows }) => {
    const row = rows.find((own) => own.deputy === deputy)
    return row ? [{ quarter, points: hundredths(row.total) / 100 }] : []
  })
}

function rounded(points: number): number {
  return Math.round(points * 10) / 10
}

/** The mean of each quarter, to a tenth; quarters in which nobody scored are left out. */
export function meansOf(sheets: readonly QuarterSheet[], of: (row: SheetRow) => boolean): TrendPoint[] {
  return sheets.filter(isRecorded).flatMap(({ quarter, rows }) => {
    const own = rows.filter(of)
    if (own.length === 0) return []
    const sum = own.reduce((all, { total }) => all + hundredths(total), 0)
    return [{ quarter, points: rounded(sum / 100 / own.length) }]
  })
}

/** A step of the distribution: from so many points to fewer than so many, and how many people. */
export interface Band {
  from: number
  to: number
  people: number
}

const BANDS = 8
const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500]

/** How many people stand in which band of points, at most eight bands of a round width and one more for what is left. */
export function distribution(rows: readonly SheetRow[]): Band[] {
  if (rows.length === 0) return []
  const totals = rows.map(({ total }) => hundredths(total) / 100)
  const [least, most] = [Math.min(...totals), Math.max(...totals)]
  const width = STEPS.find((step) => (most - least) / step <= BANDS) ?? Math.ceil((most - least) / BANDS)
  const start = Math.floor(least / width) * width
  const bands: Band[] = []
  for (let from = start; from <= most; from += width) {
    const people = totals.filter((total) => total >= from && total < from + width).length
    bands.push({ from, to: from + width, people })
  }
  return bands
}

/** An item and how many of the people took part in it with a gain. */
export interface Reach {
  name: string
  people: number
}

const NO_ITEMS = new Set(["base", "ceiling", "correction", "final", "unlisted"])

/** How many people each item of the rulebook reached, the most first. */
export function coverage({ columns, rows }: QuarterSheet): Reach[] {
  return columns
    .map(({ rule, name }, at) => ({
      rule,
      name,
      people: rows.filter(({ items }) => hundredths(items[at] ?? "0") > 0).length,
    }))
    .filter(({ rule }) => !NO_ITEMS.has(rule))
    .map(({ name, people }) => ({ name, people }))
    .toSorted((left, right) => right.people - left.people)
}

/** People who did nothing that counted in the quarter. */
export function idle(rows: readonly SheetRow[]): SheetRow[] {
  return rows.filter(({ duty_days, status }) => duty_days === 0 && status !== "suspended")
}
