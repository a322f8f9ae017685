// A grid as a plain table, for a workbook: the columns and rows that are shown, in their order.

import type { TableCell } from "@/backend"

import type { GridColumn } from "./columns"

/** Heads and rows, a cell a head. */
export interface Table {
  heads: string[]
  rows: TableCell[][]
}

const NUMBER = /^-?\d+(\.\d+)?$/

/** Words that are a number are one, so that a workbook can reckon with them. */
export function cellOf(words: string): TableCell {
  return NUMBER.test(words) ? Number(words) : words
}

/** The columns that say something in words; numbers only where the column is numeric, for a card number is none. */
export function tableOf<T>(columns: readonly GridColumn<T>[], rows: readonly T[]): Table {
  const told = columns.filter(({ text }) => text)
  return {
    heads: told.map(({ label }) => label),
    rows: rows.map((row) =>
      told.map(({ text, numeric }) => {
        const words = text?.(row) ?? ""
        return numeric ? cellOf(words) : words
      }),
    ),
  }
}
