// What a grid needs to know of its columns, and how rows are put in order.

/** A column of a grid. */
export interface GridColumn<T> {
  key: string
  label: string
  /** Width in pixels at 100 %. */
  width: number
  /** Numbers stand right. */
  numeric?: boolean
  /** What stands in the cell, where no slot draws it. */
  text?: (row: T) => string
  /** What the column sorts by; a column without is not sorted. */
  order?: (row: T) => string | number | null
  /** What stands under the column, of all rows shown; the line of sums is there once a column has one. */
  sum?: (rows: readonly T[]) => string
}

/** What a name needs, a long one of a minority too: 迪力夏提·艾合买提. */
export const NAME_WIDTH = 172

/** By which column, and which way. */
export interface GridSort {
  key: string
  descending: boolean
}

const byReading = new Intl.Collator("zh-CN", { numeric: true })

function compare(left: string | number | null, right: string | number | null, descending: boolean): number {
  // What is not known stands last, whichever way.
  if (left === right) return 0
  if (left === null || left === "") return 1
  if (right === null || right === "") return -1
  const order =
    typeof left === "number" && typeof right === "number"
      ? left - right
      : byReading.compare(String(left), String(right))
  return descending ? -order : order
}

/** The rows in the order of one column; rows that are equal keep their places. */
export function sorted<T>(rows: readonly T[], columns: readonly GridColumn<T>[], sort: GridSort | null): T[] {
  const order = columns.find(({ key }) => key === sort?.key)?.order
  if (!sort || !order) return [...rows]
  return rows.toSorted((left, right) => compare(order(left), order(right), sort.descending))
}

/** What a press on a head makes of the order: up, down, and up again. */
export function pressed(sort: GridSort | null, key: string): GridSort {
  return sort?.key === key ? { key, descending: !sort.descending } : { key, descending: false }
}
