// What an import would do, in people and in sentences.

import type { Ambiguous, Field, ImportReport, Inspection, RosterFile, Update } from "@/backend"

import { choiceOf, rowKey } from "./draft"
import { FIELD_NAMES, masked } from "./fields"

/** One known deputy's changes. */
export interface Changed {
  key: string
  name: string
  changes: { field: Field; label: string; old: string; new: string }[]
}

/** The changes a person at a time, in the file's order, numbers masked. */
export function byPerson(updates: Update[]): Changed[] {
  const people = new Map<string, Changed>()
  for (const { name, id_number, field, old, new: now } of updates) {
    const key = `${name}\u0000${id_number ?? ""}`
    const person = people.get(key) ?? { key, name, changes: [] }
    person.changes.push({
      field,
      label: FIELD_NAMES[field],
      old: masked(field, old ?? ""),
      new: masked(field, now),
    })
    people.set(key, person)
  }
  return [...people.values()]
}

/** The doubtful rows after looking again: a row once asked about stays, so that the answer can be changed. */
export function askedAgain(known: Ambiguous[], inspection: Inspection, file: RosterFile): Ambiguous[] {
  const now = new Map(inspection.plan.ambiguous.map((row) => [rowKey(row), row]))
  const kept = known.flatMap((row) => {
    const key = rowKey(row)
    const after = now.get(key)
    now.delete(key)
    if (after) return [after]
    return choiceOf(file, row) ? [row] : []
  })
  return [...kept, ...now.values()]
}

/** What is counted before an import. */
export interface Tally {
  added: number
  changedPeople: number
  changes: number
  unchanged: number
  missing: number
  /** Rows left out by choice. */
  skipped: number
  /** Rows nobody has said who they are. */
  undecided: number
  photos: number
}

/** Counts what an import would do. */
export function tally(inspection: Inspection, asked: Ambiguous[], file: RosterFile): Tally {
  const { plan, rows } = inspection
  return {
    added: plan.added.length,
    changedPeople: byPerson(plan.updated).length,
    changes: plan.updated.length,
    unchanged: plan.unchanged,
    missing: plan.removed.length,
    skipped: asked.filter((row) => choiceOf(file, row)?.who === "skip").length,
    undecided: asked.filter((row) => choiceOf(file, row) === undefined).length,
    photos: rows.filter(({ photo }) => photo).length,
  }
}

/** `将新增 66 人，更改 2 人的 3 处内容，1 人不变。` */
export function willDo({ added, changedPeople, changes, unchanged, photos }: Tally): string {
  const parts = [
    added > 0 && `新增 ${added} 人`,
    changedPeople > 0 && `更改 ${changedPeople} 人的 ${changes} 处内容`,
    photos > 0 && `带入表中照片 ${photos} 张`,
  ].filter((part) => part !== false)
  const stay = unchanged > 0 ? `，${unchanged} 人不变` : ""
  if (parts.length === 0)
    return unchanged > 0 ? `没有变动：${unchanged} 人都与现有资料一致。` : "没有可导入的内容。"
  return `将${parts.join("，")}${stay}。`
}

/** Whether importing would do anything at all. */
export function doesSomething({ added, changes, photos }: Tally): boolean {
  return added + changes + photos > 0
}

/** What an import did, as one sentence that never says more than what came in. */
export function didDo({ added, updated, unchanged, photos }: ImportReport): string {
  if (added + updated + photos === 0) return `没有导入任何新内容：${unchanged} 人与现有资料一致。`
  const parts = [
    added > 0 && `新增 ${added} 人`,
    updated > 0 && `更改 ${updated} 人`,
    photos > 0 && `照片 ${photos} 张`,
    unchanged > 0 && `${unchanged} 人不变`,
  ].filter((part) => part !== false)
  return `已导入：${parts.join("，")}。`
}
