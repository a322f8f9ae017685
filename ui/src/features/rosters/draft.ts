// What the secretary has said about a file so far: its columns, corrected cells, who is who. All pure: a new file each time.

import type { ChoiceIs, Field, RosterFile, Sheet, SheetMapping } from "@/backend"

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

/** What rosters and registers have in common: what was said of sheets, and cells that hang on it. */
export interface SheetDraft {
  mapping: SheetMapping[]
  corrections: { sheet: string | null }[]
  choices?: { sheet: string | null }[]
}

/** A change of what was said of sheets, of whichever kind of table. */
export type SheetChange = <F extends SheetDraft>(file: F) => F

/** With one column of a sheet said to be `field`, or nothing. The column that was it before is nothing now. */
export function withColumn<F extends SheetDraft>(
  file: F,
  sheet: Sheet,
  letter: string,
  field: Field | null,
): F {
  const columns: Record<string, Field> = {}
  for (const [known, is] of Object.entries(sheet.columns)) {
    // Activities stand in many columns side by side, everything else in one.
    if (is && known !== letter && (is !== field || is === "activity")) columns[known] = is
  }
  if (field) columns[letter] = field
  return withMapping(file, { sheet: sheet.name, header_rows: sheet.header_rows, columns, skip: false })
}

/** With a sheet's heads said to stand in `rows`; its columns are what these say. */
export function withHeads<F extends SheetDraft>(file: F, sheet: Sheet, rows: number[]): F {
  return withMapping(file, { sheet: sheet.name, header_rows: rows, columns: null, skip: false })
}

/** With a sheet said to hold nothing to be read, or to be read after all. */
export function withSheetRead<F extends SheetDraft>(file: F, sheet: Sheet, read: boolean): F {
  return withMapping(file, { sheet: sheet.name, header_rows: null, columns: null, skip: !read })
}

/** The heads after a row was pointed at: one beside them joins, one at their edge leaves, any other is the head alone. */
export function headsAfter(rows: number[], row: number): number[] {
  const [first = 0, last = -1] = [rows[0], rows.at(-1)]
  if (rows.length > 1 && (row === first || row === last)) return rows.filter((known) => known !== row)
  if (rows.length > 0 && rows.length < MOST_HEADS && (row === first - 1 || row === last + 1))
    return [...rows, row].toSorted((one, other) => one - other)
  return [row]
}

/** Heads in more rows than this are none, says the core. */
const MOST_HEADS = 5

function withMapping<F extends SheetDraft>(file: F, said: SheetMapping): F {
  // Corrections and choices belong to cells read under the old columns.
  const stays = (known: { sheet: string | null }): boolean => known.sheet !== said.sheet
  const next = {
    ...file,
    mapping: [...file.mapping.filter(stays), said],
    corrections: file.corrections.filter(stays),
  }
  return file.choices ? { ...next, choices: file.choices.filter(stays) } : next
}
