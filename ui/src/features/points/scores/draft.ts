// Scores while they are entered: as typed, what is wrong with them, what a pasted block fills, what would be saved.

import { computed, ref, shallowRef } from "vue"

import type { EnteredScores, Points, SheetRow } from "@/backend"

import { differenceOf, hundredths, typedPoints } from "../figures"

/** The columns that are typed, from left to right. */
export const SCORE_FIELDS = ["self_score", "group_score", "final_score", "reason"] as const
export type ScoreField = (typeof SCORE_FIELDS)[number]

/** A deputy's scores as they stand in the fields. */
export type ScoreLine = { deputy: number; name: string; computed: Points } & Record<ScoreField, string>

export const SCORE_WORDS: Record<ScoreField, string> = {
  self_score: "代表自评",
  group_score: "小组评分",
  final_score: "人大审定",
  reason: "审定理由",
}

export type Faults = Partial<Record<ScoreField, string>>

/** The lines of a sheet as they are kept. */
export function linesOf(rows: readonly SheetRow[]): ScoreLine[] {
  return rows.map((row) => ({
    deputy: row.deputy,
    name: row.name,
    computed: row.computed,
    self_score: row.self_score ?? "",
    group_score: row.group_score ?? "",
    final_score: row.final_score ?? "",
    reason: row.reason,
  }))
}

/** A score from its field: `undefined` where nothing is typed, `null` where it is no score. */
function scoreIn(typed: string): Points | null | undefined {
  return typed.trim() === "" ? undefined : typedPoints(typed)
}

/** How much the final score is more than the computed one, where both are known. */
export function finalDifference({ final_score, computed: reckoned }: ScoreLine): Points | undefined {
  const decided = scoreIn(final_score)
  return decided === undefined || decided === null ? undefined : differenceOf(decided, reckoned)
}

/** How much a score that was typed is more than the computed one; nothing where they agree. */
export function deviation(typed: string, reckoned: Points): Points | undefined {
  const score = scoreIn(typed)
  if (score === undefined || score === null) return undefined
  const difference = differenceOf(score, reckoned)
  return hundredths(difference) === 0 ? undefined : difference
}

/** What is wrong with a line, field by field. */
export function faultsOf(line: ScoreLine): Faults {
  const faults: Faults = {}
  for (const field of ["self_score", "group_score", "final_score"] as const)
    if (scoreIn(line[field]) === null)
      faults[field] = `“${line[field].trim()}”不是分值，请填写如 3、0.5 或 −2。`
  const difference = finalDifference(line)
  if (difference !== undefined && hundredths(difference) !== 0 && line.reason.trim() === "")
    faults.reason = "审定分与计算的不同，请写明理由。"
  return faults
}

/** The block that was copied from a sheet: rows by lines, cells by tabs. */
export function cellsOf(block: string): string[][] {
  return block
    .replaceAll("\r", "")
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => line.split("\t").map((cell) => cell.trim()))
}

/** The lines with a block filled in from one field on, downwards and to the right; what goes over the edge is left out. */
export function filled(
  lines: readonly ScoreLine[],
  row: number,
  field: ScoreField,
  cells: readonly (readonly string[])[],
): ScoreLine[] {
  const from = SCORE_FIELDS.indexOf(field)
  return lines.map((line, at) => {
    const own = cells[at - row]
    if (!own) return line
    const typed = own.flatMap((cell, place) => {
      const into = SCORE_FIELDS[from + place]
      return into ? [[into, cell] as const] : []
    })
    return { ...line, ...Object.fromEntries(typed) }
  })
}

function asked(line: ScoreLine): EnteredScores {
  return {
    deputy: line.deputy,
    self_score: scoreIn(line.self_score) ?? null,
    group_score: scoreIn(line.group_score) ?? null,
    final_score: scoreIn(line.final_score) ?? null,
    reason: line.reason.trim(),
  }
}

/** The draft of a quarter's scores. */
export function useScores() {
  const lines = ref<ScoreLine[]>([])
  const before = shallowRef(new Map<number, string>())

  const word = (line: ScoreLine) => JSON.stringify(asked(line)) + JSON.stringify(faultsOf(line))
  const changed = computed(() => lines.value.filter((line) => before.value.get(line.deputy) !== word(line)))
  const faulty = computed(() => changed.value.filter((line) => Object.keys(faultsOf(line)).length > 0))

  /** Starts from what is kept; what was typed and not saved stays. */
  function start(rows: readonly SheetRow[]): void {
    const typed = new Map(changed.value.map((line) => [line.deputy, line]))
    const kept = linesOf(rows)
    before.value = new Map(kept.map((line) => [line.deputy, word(line)]))
    lines.value = kept.map((line) => {
      const own = typed.get(line.deputy)
      return own ? { ...own, computed: line.computed } : line
    })
  }

  /** Forgets what was typed. */
  function forget(rows: readonly SheetRow[]): void {
    lines.value = []
    start(rows)
  }

  return { lines, changed, faulty, start, forget, asked: () => changed.value.map(asked) }
}

/** How many final scores there are and how many differ, in a sentence. */
export function inSum(lines: readonly ScoreLine[]): string {
  const decided = lines.filter(({ final_score }) => final_score.trim() !== "").length
  const differing = lines.filter((line) => hundredths(finalDifference(line) ?? "0") !== 0).length
  return `${decided} 人有审定分，其中 ${differing} 人与计算的不同；没有审定分的按计算的分。`
}
