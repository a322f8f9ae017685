// Which suggestions the list shows, and what it can be narrowed to.

import type { Review, SuggestionKind, SuggestionLine } from "@/backend"

/** What the list is narrowed to. */
export interface Selection {
  query: string
  year: string | null
  kind: SuggestionKind | null
  category: string | null
  lead: number | null
  unit: string | null
  review: Review | null
}

export const EVERY: Selection = {
  query: "",
  year: null,
  kind: null,
  category: null,
  lead: null,
  unit: null,
  review: null,
}

/** The suggestions the selection asks for, in the order they came. */
export function selected(lines: readonly SuggestionLine[], selection: Selection): SuggestionLine[] {
  const { query, year, kind, category, lead, unit, review } = selection
  const typed = query.trim()
  return lines.filter(
    (line) =>
      (typed === "" || line.title.includes(typed) || String(line.number) === typed) &&
      (year === null || line.date.startsWith(year)) &&
      (kind === null || line.kind === kind) &&
      (category === null || line.category === category) &&
      (lead === null || line.lead === lead) &&
      (unit === null || line.unit === unit) &&
      (review === null || line.review === review),
  )
}

/** The years in which anything was raised, the newest first. */
export function years(lines: readonly SuggestionLine[]): string[] {
  return [...new Set(lines.map(({ date }) => date.slice(0, 4)))].toSorted().toReversed()
}

/** The words used in one place of the register, the most used first. */
export function used(lines: readonly SuggestionLine[], of: "category" | "unit"): string[] {
  const counts = new Map<string, number>()
  for (const line of lines) {
    const word = line[of]
    if (word) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return [...counts].toSorted(([, left], [, right]) => right - left).map(([word]) => word)
}

/** `26 件 · 3 件待审核 · 显示 12 件`. */
export function lineOf(lines: readonly SuggestionLine[], shown: number): string {
  const count = (review: Review) => lines.filter((line) => line.review === review).length
  const parts = [`本届 ${lines.length} 件`]
  if (count("claimed")) parts.push(`${count("claimed")} 件待审核`)
  if (count("returned")) parts.push(`${count("returned")} 件已退回`)
  if (shown !== lines.length) parts.push(`显示 ${shown} 件`)
  return parts.join(" · ")
}
