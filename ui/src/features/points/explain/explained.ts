// A deputy's points ready to be read out: item by item, what scored nothing apart, and what one thing more would add.

import type { ExplainedLine, ExplainedRecord, Points, WhatIf } from "@/backend"

import { hundredths, sumOf } from "../figures"

/** An item of the rulebook with everything it gave. */
export interface ExplainedItem {
  rule: string
  name: string
  clause: string
  points: Points
  lines: ExplainedLine[]
}

function itemsOf(lines: readonly ExplainedLine[]): ExplainedItem[] {
  const items = new Map<string, ExplainedItem>()
  for (const line of lines) {
    const { rule, name, clause } = line
    const item = items.get(rule) ?? { rule, name, clause, points: "0", lines: [] }
    item.lines.push(line)
    items.set(rule, item)
  }
  return [...items.values()].map((item) => ({
    ...item,
    points: sumOf(item.lines.map(({ points }) => points)),
  }))
}

/** The items that gave or took something, and those whose records all came to nothing. */
export function grouped(lines: readonly ExplainedLine[]): {
  scored: ExplainedItem[]
  unscored: ExplainedItem[]
} {
  const items = itemsOf(lines)
  const counts = ({ lines: own }: ExplainedItem) => own.some(({ points }) => hundredths(points) !== 0)
  return { scored: items.filter(counts), unscored: items.filter((item) => !counts(item)) }
}

/** Where a record can be looked at and mended; nowhere, where it has no screen. */
export function placeOf({ id, activity }: ExplainedRecord) {
  if (activity !== null) return { path: "/activities", query: { open: activity } }
  const suggestion = /^suggestion-(\d+)$/.exec(String(id))?.[1]
  return suggestion ? { path: "/suggestions", query: { open: suggestion } } : undefined
}

/** What one record more would add: what adds something, and what adds nothing any more. */
export function possible(further: readonly WhatIf[]): { adds: WhatIf[]; spent: WhatIf[] } {
  return {
    adds: further.filter(({ adds }) => hundredths(adds) > 0),
    spent: further.filter(({ adds }) => hundredths(adds) <= 0),
  }
}
