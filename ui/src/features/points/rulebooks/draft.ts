// A rulebook while it is edited: a copy under a new date or a change, and where a refusal belongs.

import { computed, ref, shallowRef } from "vue"

import type { Day, GroupItem, GroupRulebook, Points, Refusal, RuleItem, Rulebook, Tier } from "@/backend"

import { typedPoints } from "../figures"

/** Either kind of rulebook. */
export type AnyRulebook = Rulebook | GroupRulebook

export const BLANK_ITEM: RuleItem = {
  rule: "",
  name: "",
  clause: "",
  kinds: [],
  roles: [],
  categories: [],
  order: null,
  basis: "per_time",
  first: "1",
  further: null,
  counted_over: "year",
  tiers: [],
  spoke: "0",
  up_to: { quarter: null, year: null },
  deductions: { leave_half_day: "0", absent: "0", late: "0", left_early: "0" },
  evidence: "",
}

export const BLANK_GROUP_ITEM: GroupItem = {
  rule: "",
  name: "",
  clause: "",
  fact: "activities",
  scale: "at_least",
  wanted: 1,
  points: "5",
  each_more: "0",
  each_less: null,
}

/** Whether it is for groups. */
export function isForGroups(rulebook: AnyRulebook): rulebook is GroupRulebook {
  return !("multipliers" in rulebook)
}

function copyOf<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}

/** The first day of the quarter after a day: from when a new version can hold without touching what is going on. */
export function nextQuarterStart(day: Day): Day {
  const [year, month] = day.split("-").map(Number) as [number, number]
  const start = Math.floor((month - 1) / 3) * 3 + 3
  return new Date(Date.UTC(year, start, 1)).toISOString().slice(0, 10)
}

/** A word no other item has: `item7`. */
export function freeWord(items: readonly { rule: string }[]): string {
  const taken = new Set(items.map(({ rule }) => rule))
  let number = items.length + 1
  while (taken.has(`item${number}`)) number += 1
  return `item${number}`
}

/** The list with one element moved up or down by one; at its end it stays. */
export function shifted<T>(list: readonly T[], at: number, by: -1 | 1): T[] {
  const other = at + by
  if (other < 0 || other >= list.length) return [...list]
  const moved = [...list]
  ;[moved[at], moved[other]] = [moved[other] as T, moved[at] as T]
  return moved
}

/** Points as they are sent: what is no score goes as it was typed, and the core says what is wrong with it. */
function sent(typed: Points): Points {
  return typed.trim() === "" ? "0" : (typedPoints(typed) ?? typed)
}

function sentOrNone(typed: Points | null): Points | null {
  return typed === null || typed.trim() === "" ? null : sent(typed)
}

function itemSent(item: RuleItem): RuleItem {
  const { leave_half_day, absent, late, left_early } = item.deductions
  return {
    ...item,
    name: item.name.trim(),
    clause: item.clause.trim(),
    first: sent(item.first),
    further: sentOrNone(item.further),
    spoke: sent(item.spoke),
    up_to: { quarter: sentOrNone(item.up_to.quarter), year: sentOrNone(item.up_to.year) },
    tiers: item.tiers.map(({ tier, points }) => ({ tier, points: sent(points) })),
    deductions: {
      leave_half_day: sent(leave_half_day),
      absent: sent(absent),
      late: sent(late),
      left_early: sent(left_early),
    },
  }
}

function groupItemSent(item: GroupItem): GroupItem {
  return {
    ...item,
    name: item.name.trim(),
    clause: item.clause.trim(),
    points: sent(item.points),
    each_more: sent(item.each_more),
    each_less: sentOrNone(item.each_less),
  }
}

/** The rulebook as it is sent. */
export function rulebookSent(rulebook: AnyRulebook): AnyRulebook {
  const head = { name: rulebook.name.trim(), note: rulebook.note.trim() }
  if (isForGroups(rulebook))
    return {
      ...rulebook,
      ...head,
      ceiling: sentOrNone(rulebook.ceiling),
      items: rulebook.items.map(groupItemSent),
    }
  const { base, ceiling } = rulebook
  return {
    ...rulebook,
    ...head,
    base: base && { ...base, points: sent(base.points) },
    ceiling: ceiling && {
      ...ceiling,
      quarter: sentOrNone(ceiling.quarter),
      year: sentOrNone(ceiling.year),
    },
    items: rulebook.items.map(itemSent),
  }
}

/** The points of a tier, empty where it has none of its own. */
export function tierPoints(item: RuleItem, tier: Tier): Points {
  return item.tiers.find((own) => own.tier === tier)?.points ?? ""
}

/** The tiers with one of them set, or taken out where nothing is typed. */
export function withTier(item: RuleItem, tier: Tier, typed: Points): RuleItem["tiers"] {
  const others = item.tiers.filter((own) => own.tier !== tier)
  const order: Tier[] = ["ordinary", "good", "excellent"]
  const all = typed.trim() === "" ? others : [...others, { tier, points: typed }]
  return all.toSorted((left, right) => order.indexOf(left.tier) - order.indexOf(right.tier))
}

/** Which field of the rulebook a refusal is about: `items[2].first`; empty where it is none. */
export function fieldOf(refusal: Refusal | undefined): string {
  if (refusal?.kind !== "invalid") return ""
  return (refusal.field ?? "").replace(/^rulebook\.?/, "")
}

/** Which item a refusal is about, from 0. */
export function itemOf(refusal: Refusal | undefined): number | undefined {
  const found = /^items\[(\d+)\]/.exec(fieldOf(refusal))
  return found ? Number(found[1]) : undefined
}

/** The draft of one rulebook. */
export function useRulebookDraft() {
  const rulebook = ref<AnyRulebook>()
  const id = ref<number | null>(null)
  const before = shallowRef("")

  const dirty = computed(
    () => rulebook.value !== undefined && JSON.stringify(rulebook.value) !== before.value,
  )

  function start(from: AnyRulebook, kept: number | null): void {
    rulebook.value = copyOf(from)
    id.value = kept
    before.value = JSON.stringify(rulebook.value)
  }

  /** A new version of it, from the next quarter on. */
  function copy(from: AnyRulebook, today: Day): void {
    start({ ...from, dated: nextQuarterStart(today) }, null)
    before.value = ""
  }

  function forget(): void {
    rulebook.value = undefined
  }

  const asked = () => ({
    id: id.value,
    rulebook: rulebookSent(rulebook.value as AnyRulebook),
  })

  return { rulebook, id, dirty, start, copy, forget, asked }
}
