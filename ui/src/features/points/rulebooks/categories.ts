// The categories of deputies the office has.

import type { DeputyLine } from "@/backend"

/** Every category somebody has, the commonest first. */
export function categoriesIn(lines: readonly DeputyLine[]): string[] {
  const counts = new Map<string, number>()
  for (const { category } of lines) if (category) counts.set(category, (counts.get(category) ?? 0) + 1)
  return [...counts].toSorted((left, right) => right[1] - left[1]).map(([category]) => category)
}
