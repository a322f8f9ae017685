// The people an attendance sheet can hold: their names ready to be found, and who belongs to what.

import type { DeputyLine, Places } from "@/backend"
import { type Findable, findable, finds } from "@/shared/names/matching"

/** Somebody who can stand on the sheet. */
export interface Person {
  id: number
  name: Findable
  /** 第一选区 · 村委会主任, to tell same names apart. */
  about: string
  /** 第一选区, where that is known. */
  where: string
  rank: number
}

/** Everybody of the term, by row. */
export type People = ReadonlyMap<number, Person>

/** Makes the roster's names findable. */
export function peopleOf(lines: readonly DeputyLine[]): People {
  return new Map(
    lines.map((line) => [
      line.id,
      {
        id: line.id,
        name: findable(line.name),
        about: [line.constituency_name, line.position].filter(Boolean).join(" · "),
        where: line.constituency_name ?? "",
        rank: line.stroke_rank,
      },
    ]),
  )
}

/** With those who stand on the sheet but not in the roster any more. */
export function withNames(people: People, entries: readonly { deputy: number; name: string }[]): People {
  const gone = entries.filter(({ deputy }) => !people.has(deputy))
  if (gone.length === 0) return people
  const rank = Number.MAX_SAFE_INTEGER
  return new Map([
    ...people,
    ...gone.map(
      ({ deputy: id, name }) =>
        [id, { id, name: findable(name), about: "已不在名册", where: "", rank }] as const,
    ),
  ])
}

/** How well the query finds somebody: what the likely readings give (丁 is ding) before what others might (zheng). */
function foundHow(query: string, { name }: Person): number {
  const how = finds(name, query)
  if (how === 0) return 0
  const likely = { ...name, readings: name.readings.map((readings) => readings.slice(0, 1)) }
  return Math.max(finds(likely, query), how === 3 ? 3 : 0) * 10 + how
}

/** Those of `ids` whom the query finds: whole names first, then beginnings, then middles; equals in their order. */
export function foundBy(query: string, ids: readonly number[], people: People): number[] {
  if (query === "") return []
  return ids
    .flatMap((id) => people.get(id) ?? [])
    .map((person) => ({ id: person.id, how: foundHow(query, person) }))
    .filter(({ how }) => how > 0)
    .toSorted((left, right) => right.how - left.how)
    .map(({ id }) => id)
}

/** In 姓氏笔画 order. */
export function inStrokeOrder(ids: readonly number[], people: People): number[] {
  const last = Number.MAX_SAFE_INTEGER
  return ids.toSorted((left, right) => (people.get(left)?.rank ?? last) - (people.get(right)?.rank ?? last))
}

/** A choice of who is invited together. */
export interface Invitation {
  key: string
  label: string
  deputies: number[]
}

/** Everybody in office, each group, each constituency, each station; those nobody belongs to are left out. */
export function invitations(lines: readonly DeputyLine[], places: Places): Invitation[] {
  const able = lines.filter(({ status }) => status === "in_office")
  const those = (belongs: (line: DeputyLine) => boolean) => able.filter(belongs).map(({ id }) => id)
  const all: Invitation[] = [
    { key: "all", label: "全体代表", deputies: those(() => true) },
    ...places.groups.map(({ id, name }) => ({
      key: `group-${id}`,
      label: name,
      deputies: those(({ group }) => group === id),
    })),
    ...places.constituencies.map(({ id, name }) => ({
      key: `constituency-${id}`,
      label: name,
      deputies: those(({ constituency }) => constituency === id),
    })),
    ...places.stations.map(({ id, name }) => ({
      key: `station-${id}`,
      label: name,
      deputies: those(({ stations }) => stations.includes(id)),
    })),
    {
      key: "presidium",
      label: "主席团成员",
      deputies: those(({ offices }) => offices.includes("主席团成员")),
    },
  ]
  return all.filter(({ deputies }) => deputies.length > 0)
}
