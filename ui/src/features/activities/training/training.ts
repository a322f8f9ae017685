// 学习培训: who was trained, in the year and in the term, and who was not.

import type { DeputyLine, TrainingCoverage, TrainingLine } from "@/backend"
import { type GridColumn, NAME_WIDTH } from "@/shared/grid/columns"

/** A deputy's line with the group. */
export type TrainingRow = TrainingLine & { group: string }

/** Who is looked at: everybody, or those not trained in the term, or in the year. */
export type Looked = "all" | "term" | "year"

/** The lines with their groups, narrowed to whoever is looked at. */
export function rowsOf(
  coverage: TrainingCoverage,
  deputies: readonly DeputyLine[],
  looked: Looked,
): TrainingRow[] {
  const groups = new Map(deputies.map(({ id, group_name }) => [id, group_name ?? ""]))
  return coverage.lines
    .filter(
      ({ times, times_in_year }) =>
        looked === "all" || (looked === "term" ? times === 0 : times_in_year === 0),
    )
    .map((line) => ({ ...line, group: groups.get(line.deputy) ?? "" }))
}

/** How the deputy stands, in a word. */
export function stateOf({ times, times_in_year }: TrainingLine): string {
  if (times === 0) return "本届还没有"
  return times_in_year === 0 ? "当年还没有" : "已参加"
}

/** The columns for a year. */
export function columnsOf(year: number): readonly GridColumn<TrainingRow>[] {
  return [
    { key: "name", label: "代表", width: NAME_WIDTH, text: ({ name }) => name, order: ({ name }) => name },
    { key: "group", label: "代表小组", width: 150, text: ({ group }) => group, order: ({ group }) => group },
    { key: "state", label: "情况", width: 130, text: stateOf, order: stateOf },
    {
      key: "times_in_year",
      label: `${year} 年次数`,
      width: 120,
      numeric: true,
      text: ({ times_in_year }) => String(times_in_year),
      order: ({ times_in_year }) => times_in_year,
    },
    {
      key: "times",
      label: "本届次数",
      width: 110,
      numeric: true,
      text: ({ times }) => String(times),
      order: ({ times }) => times,
    },
    {
      key: "last_on",
      label: "最近一次",
      width: 130,
      text: ({ last_on }) => last_on ?? "",
      order: ({ last_on }) => last_on,
    },
  ]
}
