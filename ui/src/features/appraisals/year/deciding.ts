// The meeting's decision while it is entered: everybody's grade starts as proposed.

import type { AppraisalSheet, DecidedGrade, Grade } from "@/backend"

/** One deputy's line of the decision. */
export interface DecisionLine {
  deputy: number
  name: string
  score: string
  proposed: Grade | null
  tied: boolean
  grade: Grade | null
  reason: string
  honoured: boolean
}

/** The lines a decision starts with. */
export function startingLines(sheet: AppraisalSheet): DecisionLine[] {
  return sheet.lines.map(({ deputy, name, score, proposed, tied }) => ({
    deputy,
    name,
    score: score ?? "",
    proposed,
    tied,
    grade: proposed,
    reason: "",
    honoured: false,
  }))
}

/** Whether a line departs from the proposal and needs a reason. */
export const departs = ({ grade, proposed }: DecisionLine): boolean => grade !== null && grade !== proposed

/** What is sent: those without a grade are left out. */
export function askedGrades(lines: readonly DecisionLine[]): DecidedGrade[] {
  return lines.flatMap(({ deputy, grade, reason, honoured }) =>
    grade === null ? [] : [{ deputy, grade, reason: reason.trim() || null, honoured }],
  )
}

/** How many get each grade, in a line. */
export function countsOf(sheet: AppraisalSheet, lines: readonly DecisionLine[]): string {
  const counts = sheet.grades.map(
    ({ grade, name }) => `${name} ${lines.filter((line) => line.grade === grade).length} 人`,
  )
  const none = lines.filter(({ grade }) => grade === null).length
  return [...counts, ...(none > 0 ? [`不评等次 ${none} 人`] : [])].join("，")
}
