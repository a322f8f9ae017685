// Corrections as the screen shows them: what can be corrected, what belongs to a quarter, what records have moved away.

import type { CounterPosting, Difference, Quarter, QuarterLine, QuarterSheet, SheetColumn } from "@/backend"

import { hundredths } from "../figures"
import { isClosed } from "../words"

const OUTSIDE = new Set(["correction", "final"])

/** The items of a sheet a correction can be about. */
export function itemsOf({ columns }: QuarterSheet): SheetColumn[] {
  return columns.filter(({ rule }) => !OUTSIDE.has(rule))
}

/** Corrections of a quarter's points, and those that count in it. */
export function ofQuarter(corrections: readonly CounterPosting[], quarter: Quarter) {
  return {
    made: corrections.filter(({ corrects }) => corrects === quarter),
    counting: corrections.filter((own) => own.quarter === quarter && own.corrects !== quarter),
  }
}

/** Whether a correction can still be taken back: the quarter it counts in is open. */
export function mayGo({ quarter }: CounterPosting, lines: readonly QuarterLine[]): boolean {
  const line = lines.find((own) => own.quarter === quarter)
  return line === undefined || !isClosed(line.stage)
}

/** Differences nobody has made good yet. */
export function unsettled(differences: readonly Difference[]): Difference[] {
  return differences.filter(({ offers }) => hundredths(offers) !== 0)
}
