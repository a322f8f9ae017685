// What the secretary has said about a file so far: its columns, corrected cells, who is who. All pure: a new file each time.

import type { ChoiceIs, Field, RosterFile, Sheet } from "@/backend"

/** A cell of the roster, by what it is about. */
export interface CellRef {
  sheet: string | null
  row: number
  field: Field
}

/** A row of the roster. */
export type RowPlace = Pick<CellRef, "sheet" | "row">

/** A file nothing has been said about. */
export function freshFile(path: string): RosterFile {
  return { path, mapping: [], corrections: [], choices: [], accept_problems: false }
}

/** The file's own name, without its folders. */
export function fileName(path: string): string {
  return path.split(/[/\\]/).pop() ?? path
}

/** One word for a row, the same for the same row. */
export function rowKey({ sheet, row }: RowPlace): string {
  return `${sheet ?? ""}\u0000${row}`
}

/** One word for a cell. */
export function cellKey(cell: CellRef): string {
  return `${rowKey(cell)}\u0000${cell.field}`
}

/** What was typed for a cell, if anything. */
export function correctionOf(file: RosterFile, cell: CellRef): string | undefined {
  const key = cellKey(cell)
  return file.corrections.find((known) => cellKey(known) === key)?.value
}

/** With `value` typed for a cell; `undefined` takes back what was typed. */
export function withCorrection(file: RosterFile, cell: CellRef, value: string | undefined): RosterFile {
  const key = cellKey(cell)
  const others = file.corrections.filter((known) => cellKey(known) !== key)
  const { sheet, row, field } = cell
  const corrections = value === undefined ? others : [...others, { sheet, row, field, value: value.trim() }]
  return { ...file, corrections }
}

/** Who a row was said to be, if anything was said. */
export function choiceOf(file: RosterFile, row: RowPlace): ChoiceIs | undefined {
  const key = rowKey(row)
  return file.choices.find((known) => rowKey(known) === key)?.is
}

/** With a row said to be somebody. */
export function withChoice(file: RosterFile, { sheet, row }: RowPlace, is: ChoiceIs): RosterFile {
  const key = rowKey({ sheet, row })
  const others = file.choices.filter((known) => rowKey(known) !== key)
  return { ...file, choices: [...others, { sheet, row, is }] }
}

/** With one column of a sheet said to be `field`, or nothing. The column that was it before is nothing now. */
export function withColumn(file: RosterFile, sheet: Sheet, letter: string, field: Field | null): RosterFile {
  const columns: Record<string, Field> = {}
  for (const [known, is] of Object.entries(sheet.columns)) {
    if (is && known !== letter && is !== field) columns[known] = is
  }
  if (field) columns[letter] = field
  const others = file.mapping.filter((known) => known.sheet !== sheet.name)
  const mapping = [...others, { sheet: sheet.name, header_rows: sheet.header_rows, columns }]
  // Corrections and choices belong to cells read under the old columns.
  const stays = (known: RowPlace): boolean => known.sheet !== sheet.name
  return {
    ...file,
    mapping,
    corrections: file.corrections.filter(stays),
    choices: file.choices.filter(stays),
  }
}

/** With all columns recognised by the program again. */
export function withRecognisedColumns(file: RosterFile): RosterFile {
  return { ...freshFile(file.path) }
}
