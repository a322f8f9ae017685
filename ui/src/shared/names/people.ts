// Deputies to choose from: found as they are remembered, namesakes told apart by where they come from.

import type { DeputyLine } from "@/backend"

import { type Findable, findable, finds } from "./matching"

/** Somebody who can be chosen. */
export interface Choosable {
  value: number
  /** The name; a namesake's with the village after it: 张伟（东河村）. */
  label: string
  /** What they do. */
  about: string
  /** Whether the mandate is held, suspended or not. */
  holds: boolean
  name: Findable
}

/** The deputies of a roster to choose from, in stroke order. */
export function choosable(lines: readonly DeputyLine[]): Choosable[] {
  const seen = new Map<string, number>()
  for (const { name } of lines) seen.set(name, (seen.get(name) ?? 0) + 1)
  return lines
    .toSorted((left, right) => left.stroke_rank - right.stroke_rank)
    .map((line) => {
      const from = line.village_name ?? line.group_name
      const hasNamesake = (seen.get(line.name) ?? 0) > 1
      return {
        value: line.id,
        label: hasNamesake && from ? `${line.name}（${from}）` : line.name,
        about: line.position ?? from ?? "",
        holds: line.status === "in_office" || line.status === "suspended",
        name: findable(line.name),
      }
    })
}

/** Those whom `query` finds, the best first; everybody where nothing is typed. */
export function found(people: readonly Choosable[], query: string): Choosable[] {
  if (query.trim() === "") return [...people]
  return people
    .map((person) => ({ person, hit: finds(person.name, query) }))
    .filter(({ hit }) => hit > 0)
    .toSorted((left, right) => right.hit - left.hit)
    .map(({ person }) => person)
}
