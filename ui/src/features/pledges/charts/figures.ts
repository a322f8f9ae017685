// What the charts are drawn from: how many items are reached, by aspect, group and item.

import type { PledgeAspect, PledgeItem, PledgeLine } from "@/backend"

import { ASPECTS, STAGES } from "../words"

/** A part of all items: how many there are and how many of them are reached. */
export interface Share {
  name: string
  reached: number
  items: number
}

function shareOf(name: string, items: readonly PledgeItem[]): Share {
  return { name, reached: items.filter(({ reached }) => reached).length, items: items.length }
}

function itemsOf(lines: readonly PledgeLine[]): PledgeItem[] {
  return lines.flatMap(({ pledge }) => pledge?.items ?? [])
}

/** By the five aspects; an aspect nobody pledged in is left out. */
export function byAspect(lines: readonly PledgeLine[]): Share[] {
  const items = itemsOf(lines)
  const aspects = Object.keys(ASPECTS) as PledgeAspect[]
  return aspects
    .map((aspect) =>
      shareOf(
        ASPECTS[aspect],
        items.filter((item) => item.aspect === aspect),
      ),
    )
    .filter(({ items: count }) => count > 0)
}

/** By groups, in their order; who belongs to none stands last. */
export function byGroup(lines: readonly PledgeLine[]): Share[] {
  const numbers = new Map(lines.map(({ group_name, group_number }) => [group_name, group_number]))
  return [...numbers]
    .toSorted(([, left], [, right]) => (left ?? Infinity) - (right ?? Infinity))
    .map(([name]) =>
      shareOf(name ?? "未编组", itemsOf(lines.filter(({ group_name }) => group_name === name))),
    )
    .filter(({ items }) => items > 0)
}

/** The items most deputies share, the one that is kept least first. */
export function byItem(lines: readonly PledgeLine[], most = 12): Share[] {
  const found = new Map<string, PledgeItem[]>()
  for (const item of itemsOf(lines)) found.set(item.text, [...(found.get(item.text) ?? []), item])
  return [...found]
    .map(([text, items]) => shareOf(text, items))
    .toSorted((left, right) => right.items - left.items)
    .slice(0, most)
    .toSorted((left, right) => left.reached / left.items - right.reached / right.items)
}

/** How many deputies stand at which stage, those without a pledge first. */
export function byStage(lines: readonly PledgeLine[]): { name: string; people: number }[] {
  const count = (stage: string | undefined) => lines.filter(({ pledge }) => pledge?.stage === stage).length
  return [
    { name: "未承诺", people: count(undefined) },
    ...Object.entries(STAGES).map(([stage, name]) => ({ name, people: count(stage) })),
  ].filter(({ people }) => people > 0)
}

/** `56/67`, and how much that is in percent. */
export function shareWords({ reached, items }: Share): string {
  return `${reached}/${items}　${items > 0 ? Math.round((reached / items) * 100) : 0}%`
}
