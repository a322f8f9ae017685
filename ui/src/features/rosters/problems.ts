// The problems of a file, a line a cell. A cell once in the list stays in its place, so that correcting moves nothing.

import type { Field, Inspection, Issue, IssueLevel, RosterFile, Value } from "@/backend"

import { cellKey, correctionOf } from "./draft"
import { inWords } from "./fields"

/** Whether a cell still has its problem. `settled`: it went away because another cell was corrected. */
export type ProblemState = "open" | "fixed" | "settled"

/** A cell with something wrong or doubtful. */
export interface Problem {
  key: string
  sheet: string | null
  row: number
  field: Field
  cell: string
  /** Whose row. */
  name: string
  level: IssueLevel
  issues: Issue[]
  /** What the file says. */
  raw: string
  /** What was typed instead. */
  typed?: string
  state: ProblemState
}

/** What the list is narrowed to. */
export interface ProblemFilter {
  code: string | null
  openOnly: boolean
}

function nameIn(fields: Partial<Record<Field, Value>>): string {
  return fields.name === undefined ? "（无姓名）" : inWords(fields.name)
}

function found(inspection: Inspection, file: RosterFile): Map<string, Problem> {
  const problems = new Map<string, Problem>()
  for (const { sheet, row, fields, issues } of inspection.rows) {
    for (const issue of issues) {
      // An issue of the whole row stands where its running number does: nobody corrects that.
      const place = { sheet, row, field: issue.field ?? "seq" }
      const key = cellKey(place)
      const known = problems.get(key)
      if (known) {
        known.issues.push(issue)
        if (issue.level === "error") known.level = "error"
        continue
      }
      const typed = correctionOf(file, place)
      const { cell, level, raw } = issue
      problems.set(key, {
        ...place,
        key,
        cell,
        name: nameIn(fields),
        level,
        issues: [issue],
        raw,
        typed,
        state: "open",
      })
    }
  }
  return problems
}

/** The list after looking again: known cells keep their place and their original words, new ones come after. */
export function lookedAgain(known: Problem[], inspection: Inspection, file: RosterFile): Problem[] {
  return seenAgain(known, found(inspection, file), (problem) => correctionOf(file, problem))
}

/** As `lookedAgain`, of the problems there are now by key, and what was typed for a cell. */
export function seenAgain(
  known: Problem[],
  now: Map<string, Problem>,
  typedFor: (problem: Problem) => string | undefined,
): Problem[] {
  const kept = known.map((before): Problem => {
    const after = now.get(before.key)
    now.delete(before.key)
    const typed = typedFor(before)
    if (after) return { ...after, raw: before.raw, typed }
    return { ...before, typed, state: typed === undefined ? "settled" : "fixed" }
  })
  return known.length === 0 ? errorsFirst([...now.values()]) : [...kept, ...errorsFirst([...now.values()])]
}

function errorsFirst(problems: Problem[]): Problem[] {
  return [
    ...problems.filter(({ level }) => level === "error"),
    ...problems.filter(({ level }) => level === "warning"),
  ]
}

/** The kinds of problems in the list with how many cells have them, errors first. */
export function kindsIn(problems: Problem[]): { code: string; level: IssueLevel; cells: number }[] {
  const kinds = new Map<string, { code: string; level: IssueLevel; cells: number }>()
  for (const problem of problems) {
    for (const { code, level } of problem.issues) {
      const known = kinds.get(code) ?? { code, level, cells: 0 }
      known.cells += problem.state === "open" ? 1 : 0
      kinds.set(code, known)
    }
  }
  const all = [...kinds.values()]
  return [...all.filter(({ level }) => level === "error"), ...all.filter(({ level }) => level === "warning")]
}

/** The list narrowed. */
export function narrowed(problems: Problem[], { code, openOnly }: ProblemFilter): Problem[] {
  return problems.filter(
    ({ issues, state }) =>
      (!openOnly || state === "open") && (code === null || issues.some((issue) => issue.code === code)),
  )
}

/** How many cells still have an error: they would be left out. */
export function openErrors(problems: Problem[]): number {
  return problems.filter(({ state, level }) => state === "open" && level === "error").length
}

/** How many cells still have a warning only. */
export function openWarnings(problems: Problem[]): number {
  return problems.filter(({ state, level }) => state === "open" && level === "warning").length
}

/** What is wrong, in a sentence. */
export function problemsSaid(problems: Problem[]): string {
  const [errors, warnings] = [openErrors(problems), openWarnings(problems)]
  if (errors + warnings === 0) return "问题都已改正。"
  const wrong = errors > 0 ? `${errors} 个单元格有误，不改正就不会导入这些格子。` : "没有错误。"
  return warnings > 0 ? `${wrong}${warnings} 个单元格请留意，会照样导入。` : wrong
}
