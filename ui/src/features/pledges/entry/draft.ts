// What deputies choose, a row each, while it is typed: numbers of the list, and one item of the deputy's own.

import { computed, ref, shallowRef } from "vue"

import type {
  CatalogueItem,
  DutyKind,
  KeptPledge,
  Measure,
  PledgeAspect,
  PledgeItem,
  PledgeLine,
  SaveItem,
  SavePledge,
} from "@/backend"
import { choices } from "@/shared/choices"
import { DUTY_KINDS } from "@/shared/duty"

import { asItIs } from "../file/item"
import { measureWords } from "../words"

/** A deputy's row as it stands in the fields. */
export interface EntryRow {
  deputy: number
  name: string
  line: PledgeLine
  /** Numbers of the chosen items: `1 4`. */
  chosen: string
  /** The first item of the deputy's own; others stay as they are. */
  own: string
  /** How many. */
  target: string
  aspect: PledgeAspect
  /** What counts toward the item of the deputy's own. */
  counts: OwnMeasure
}

/** Registered by hand, records of one kind, or what was set item by item and stays. */
export type OwnMeasure = "" | DutyKind | "as_it_is"

/** The fields that are typed, from left to right. */
export const ENTRY_FIELDS = ["chosen", "own", "target"] as const
export type EntryField = (typeof ENTRY_FIELDS)[number]

/** An item of the list that may be chosen, with its number. */
export interface Numbered {
  number: number
  item: CatalogueItem
}

/** The items offered for choice, numbered from 1. */
export function numbered(catalogue: readonly CatalogueItem[], forTerm: boolean): Numbered[] {
  return catalogue
    .filter(({ source, in_use, for_term }) => source === "chosen" && in_use && for_term === forTerm)
    .map((item, at) => ({ number: at + 1, item }))
}

/** The fixed items of the list. */
export function fixedOf(catalogue: readonly CatalogueItem[], forTerm: boolean): CatalogueItem[] {
  return catalogue.filter(
    ({ source, in_use, for_term }) => source === "fixed" && in_use && for_term === forTerm,
  )
}

/** The numbers that were typed; `null` for one that the list has not. */
export function numbersIn(typed: string, offered: readonly Numbered[]): (number | null)[] {
  const words = typed.split(/[\s,，、;；.．/]+/).filter((word) => word !== "")
  return words.map((word) => offered.find(({ number }) => String(number) === word)?.number ?? null)
}

/** Whether a row may be typed into: a pledge that is approved is changed no more. */
export function isOpen(pledge: KeptPledge | null): boolean {
  return pledge === null || pledge.stage === "drafted" || pledge.stage === "returned"
}

/** What counts toward an own item, as its row says it. */
export function countsOf(measure: Measure): OwnMeasure {
  const { kinds, contact_visits, as_lead } = measure
  if (kinds.length === 0 && !contact_visits) return ""
  const [only] = kinds
  return only && kinds.length === 1 && !contact_visits && !as_lead ? only : "as_it_is"
}

const BY_HAND = { value: "", label: "手工登记" } as const

/** What may count toward an own item: what was set item by item, nothing by itself, or records of one kind. */
export function countChoices(row: EntryRow): { value: OwnMeasure; label: string }[] {
  const measure = ownOf(row.line.pledge)?.measure
  const asSet = measure && countsOf(measure) === "as_it_is"
  return [
    ...(asSet ? [{ value: "as_it_is", label: measureWords(measure) } as const] : []),
    BY_HAND,
    ...choices(DUTY_KINDS),
  ]
}

/** What counts toward an own item that is kept. */
export function countsName(row: EntryRow): string {
  return countChoices(row).find(({ value }) => value === row.counts)?.label ?? ""
}

function measureOf(counts: OwnMeasure, before: Measure | undefined): Measure {
  if (counts === "as_it_is" && before) return before
  const kinds = counts === "" || counts === "as_it_is" ? [] : [counts]
  return { kinds, contact_visits: false, as_lead: false }
}

function ownOf(pledge: KeptPledge | null): PledgeItem | undefined {
  return pledge?.items.find(({ source }) => source === "own")
}

/** The rows of the lines as they are kept. */
export function rowsOf(lines: readonly PledgeLine[], offered: readonly Numbered[]): EntryRow[] {
  return lines
    .toSorted((left, right) => left.stroke_rank - right.stroke_rank)
    .map((line) => {
      const own = ownOf(line.pledge)
      const chosen = offered.filter(({ item }) =>
        line.pledge?.items.some(({ catalogue }) => catalogue === item.id),
      )
      return {
        deputy: line.deputy,
        name: line.name,
        line,
        chosen: chosen.map(({ number }) => number).join(" "),
        own: own?.text ?? "",
        target: own ? String(own.target) : "",
        aspect: own?.aspect ?? "other",
        counts: own ? countsOf(own.measure) : "",
      }
    })
}

/** What is wrong with a row, field by field. */
export function faultsOf(row: EntryRow, offered: readonly Numbered[]): Partial<Record<EntryField, string>> {
  const faults: Partial<Record<EntryField, string>> = {}
  const numbers = numbersIn(row.chosen, offered)
  if (numbers.includes(null)) faults.chosen = `编号只有 1 到 ${offered.length}，用空格隔开。`
  else if (new Set(numbers).size < numbers.length) faults.chosen = "有一项写了两次。"
  if (row.target.trim() !== "" && !/^[1-9]\d{0,2}$/.test(row.target.trim()))
    faults.target = "请填写 1 到 999 的数。"
  if (row.own.trim() === "" && row.target.trim() !== "" && row.target.trim() !== "1")
    faults.own = "没有写自定的事项。"
  return faults
}

function taken(item: CatalogueItem): SaveItem {
  const { id: catalogue, aspect, text, measure, target } = item
  return { id: null, catalogue, aspect, text, measure, target, due: null }
}

/** What the core is asked to keep of a row: fixed items first, those the list has and the pledge lacks among them. */
export function asked(
  row: EntryRow,
  offered: readonly Numbered[],
  fixed: readonly CatalogueItem[],
): SavePledge {
  const items = row.line.pledge?.items ?? []
  const held = new Map(items.map((item) => [item.catalogue, item]))
  const stays = items.filter(({ source }) => source === "fixed").map(asItIs)
  const given = row.line.pledge ? [] : fixed.map(taken)
  const numbers = numbersIn(row.chosen, offered)
  const chosen = offered.filter(({ number }) => numbers.includes(number))
  // What the list offers no more stays as it was pledged.
  const unlisted = items.filter(
    ({ source, catalogue }) => source === "chosen" && !offered.some(({ item }) => item.id === catalogue),
  )
  const [first, ...others] = items.filter(({ source }) => source === "own")
  const text = row.own.trim()
  const own: SaveItem[] = []
  if (text !== "") {
    const before = first ? asItIs(first) : null
    own.push({
      id: before?.id ?? null,
      catalogue: null,
      measure: measureOf(row.counts, before?.measure),
      due: before?.due ?? null,
      aspect: row.aspect,
      text,
      target: Number(row.target.trim() || 1),
    })
  }
  const { pledge } = row.line
  return {
    existing: pledge ? { id: pledge.id, revision: pledge.revision } : null,
    deputy: row.deputy,
    items: [
      ...stays,
      ...given,
      ...chosen.map(({ item }) => {
        const before = held.get(item.id)
        return before ? asItIs(before) : taken(item)
      }),
      ...unlisted.map(asItIs),
      ...own,
      ...others.map(asItIs),
    ],
  }
}

/** The rows while they are typed. */
export function useEntry() {
  const rows = ref<EntryRow[]>([])
  const before = shallowRef(new Map<number, string>())
  const word = ({ chosen, own, target, aspect, counts }: EntryRow) =>
    JSON.stringify([
      chosen.trim().split(/\D+/),
      own.trim(),
      target.trim() || "1",
      own.trim() ? [aspect, counts] : "",
    ])
  const changed = computed(() => rows.value.filter((row) => before.value.get(row.deputy) !== word(row)))

  /** Starts from what is kept; what was typed and not saved stays. */
  function start(lines: readonly PledgeLine[], offered: readonly Numbered[]): void {
    const typed = new Map(changed.value.map((row) => [row.deputy, row]))
    const fresh = rowsOf(lines, offered)
    before.value = new Map(fresh.map((row) => [row.deputy, word(row)]))
    rows.value = fresh.map((row) => {
      const own = typed.get(row.deputy)
      return own ? { ...own, line: row.line } : row
    })
  }

  /** Forgets what was typed. */
  function forget(lines: readonly PledgeLine[], offered: readonly Numbered[]): void {
    rows.value = []
    start(lines, offered)
  }

  return { rows, changed, start, forget }
}
