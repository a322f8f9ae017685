// The quarter's matrix: whom it is narrowed to, which rank then counts, the sums at its edge, and the way through it by keys.

import type { Points, SheetColumn, SheetPlace, SheetRow } from "@/backend"
import { type Table, cellOf } from "@/shared/grid/table"
import { type Findable, finds } from "@/shared/names/matching"

import { hundredths, sumOf } from "../figures"

/** What the matrix is narrowed to; `null` does not narrow. */
export interface Narrowing {
  query: string
  group: number | null
  constituency: number | null
  category: string | null
}

export const EVERYBODY: Readonly<Narrowing> = { query: "", group: null, constituency: null, category: null }

/** A deputy's quarter with the name ready to be searched. */
export interface Person {
  row: SheetRow
  name: Findable
}

/** The deputies the matrix is narrowed to, in their order. */
export function narrowed(people: readonly Person[], narrowing: Narrowing): SheetRow[] {
  const { query, group, constituency, category } = narrowing
  return people
    .filter(
      ({ row, name }) =>
        (group === null || row.group?.id === group) &&
        (constituency === null || row.constituency?.id === constituency) &&
        (category === null || row.category === category) &&
        (query.trim() === "" || finds(name, query) > 0),
    )
    .map(({ row }) => row)
}

/** Among whom a rank counts. */
export type RankBy = "rank" | "rank_in_group" | "rank_in_category"

export const RANK_WORDS: Record<RankBy, string> = {
  rank: "名次",
  rank_in_group: "组内",
  rank_in_category: "类内",
}

/** Which rank stands first: within the one group or the one category that is shown, else within the town. */
export function rankBy({ group, category, constituency }: Narrowing): RankBy {
  if (constituency !== null) return "rank"
  if (group !== null && category === null) return "rank_in_group"
  if (category !== null && group === null) return "rank_in_category"
  return "rank"
}

/** The deputies in the order of that rank; those who share one keep their order. */
export function inOrderOf(rows: readonly SheetRow[], by: RankBy): SheetRow[] {
  return rows.toSorted((left, right) => (left[by] ?? Infinity) - (right[by] ?? Infinity))
}

/** The places deputies of the sheet belong to, by number. */
export function placesOf(rows: readonly SheetRow[], kind: "group" | "constituency"): SheetPlace[] {
  const places = new Map<number, SheetPlace>()
  for (const row of rows) {
    const place = row[kind]
    if (place) places.set(place.id, place)
  }
  return [...places.values()].toSorted((left, right) => left.number - right.number)
}

/** The categories of the sheet's deputies. */
export function categoriesOf(rows: readonly SheetRow[]): string[] {
  return [...new Set(rows.flatMap(({ category }) => category ?? []))]
}

/** A column of the matrix, with its place among the sheet's. */
export interface MatrixColumn extends SheetColumn {
  at: number
}

/** The sheet's columns; on wish only those in which somebody has points. */
export function columnsOf(
  columns: readonly SheetColumn[],
  rows: readonly SheetRow[],
  onlyScored: boolean,
): MatrixColumn[] {
  return columns
    .map((column, at) => ({ ...column, at }))
    .filter(({ at }) => !onlyScored || rows.some(({ items }) => hundredths(items[at] ?? "0") !== 0))
}

/** The sums under the columns, and of all. */
export function sumsOf(rows: readonly SheetRow[], columns: readonly MatrixColumn[]) {
  return {
    items: columns.map(({ at }): Points => sumOf(rows.map(({ items }) => items[at] ?? "0"))),
    total: sumOf(rows.map(({ total }) => total)),
    days: rows.reduce((sum, { duty_days }) => sum + duty_days, 0),
  }
}

/** The matrix as it is shown, for a workbook. */
export function matrixTable(rows: readonly SheetRow[], columns: readonly MatrixColumn[], by: RankBy): Table {
  return {
    heads: ["名次", "姓名", "选区", "代表小组", ...columns.map(({ name }) => name), "履职天数", "合计"],
    rows: rows.map((row) => [
      row[by] ?? "",
      row.name,
      row.constituency?.name ?? "",
      row.group?.name ?? "",
      ...columns.map(({ at }) => cellOf(row.items[at] ?? "0")),
      row.duty_days,
      cellOf(row.total),
    ]),
  }
}

/** A cell by its place, from 0; column 0 is the name, the last is the sum. */
export interface CellPlace {
  row: number
  column: number
}

function within(wanted: number, count: number): number {
  return Math.max(0, Math.min(count - 1, wanted))
}

/** Where a key leads from a cell; `null` for a key that leads nowhere. */
export function moved(
  key: string,
  { row, column }: CellPlace,
  rows: number,
  columns: number,
): CellPlace | null {
  switch (key) {
    case "ArrowDown":
      return { row: within(row + 1, rows), column }
    case "ArrowUp":
      return { row: within(row - 1, rows), column }
    case "ArrowRight":
      return { row, column: within(column + 1, columns) }
    case "ArrowLeft":
      return { row, column: within(column - 1, columns) }
    case "Home":
      return { row, column: 0 }
    case "End":
      return { row, column: columns - 1 }
    default:
      return null
  }
}
