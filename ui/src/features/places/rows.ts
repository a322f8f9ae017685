// Places as rows to be edited, and what a row makes of what is typed.

import type { DeputyLine, Places, TableCell } from "@/backend"
import type { Table } from "@/shared/grid/table"

import type { CellKind, PlaceColumn, PlaceFacts, PlaceKind, PlaceRow } from "./kinds"

const LISTS = {
  constituency: "constituencies",
  village: "villages",
  group: "groups",
  station: "stations",
} as const

/** The rows of one kind; only what its columns keep counts as facts. */
export function rowsOf(places: Places, kind: PlaceKind, columns: readonly PlaceColumn[]): PlaceRow[] {
  return places[LISTS[kind]].map((place) => {
    const all = place as unknown as PlaceFacts
    return {
      id: place.id,
      facts: Object.fromEntries(columns.map(({ key }) => [key, all[key] ?? null])),
      deputies: place.deputies,
      notes: "notes" in place ? place.notes : [],
    }
  })
}

/** A new row, numbered after the last. */
export function blankRow(rows: readonly PlaceRow[], columns: readonly PlaceColumn[]): PlaceFacts {
  const last = Math.max(0, ...rows.map(({ facts }) => Number(facts.number ?? 0)))
  const blank: Record<CellKind, (key: string) => PlaceFacts[string]> = {
    text: () => "",
    optional: () => null,
    number: (key) => (key === "number" ? last + 1 : 1),
    optional_number: () => null,
    villages: () => [],
    deputy: () => null,
  }
  return Object.fromEntries(columns.map(({ key, kind }) => [key, blank[kind](key)]))
}

/** What was typed into a cell as a fact; `undefined` when it cannot be one. */
export function factOf(kind: CellKind, typed: string): PlaceFacts[string] | undefined {
  const text = typed.normalize("NFKC").trim()
  if (kind === "optional" || kind === "text") return typed.trim() || (kind === "text" ? "" : null)
  if (text === "" && kind === "optional_number") return null
  return /^\d{1,7}$/.test(text) ? Number(text) : undefined
}

/** The rows as a table for a workbook, with villages and people by their names. */
export function tableOfPlaces(
  rows: readonly PlaceRow[],
  columns: readonly PlaceColumn[],
  villages: Places["villages"],
  deputies: readonly DeputyLine[],
): Table {
  const names = new Map(villages.map(({ id, name }) => [id, name]))
  const people = new Map(deputies.map(({ id, name }) => [id, name]))
  const cellOf = (kind: CellKind, fact: PlaceFacts[string] | undefined): TableCell => {
    if (Array.isArray(fact)) return fact.map((id) => names.get(id) ?? "").join("、")
    if (kind === "deputy") return (typeof fact === "number" && people.get(fact)) || ""
    return fact ?? ""
  }
  return {
    heads: [...columns.map(({ label }) => label), "现有代表"],
    rows: rows.map(({ facts, deputies: count }) => [
      ...columns.map(({ key, kind }) => cellOf(kind, facts[key])),
      count,
    ]),
  }
}
