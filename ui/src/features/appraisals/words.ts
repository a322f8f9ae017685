// The words of grades and opinions.

import type { AppraisalSide, AppraisalLine, AppraisalSheet, Grade, CompositePart } from "@/backend"

export const GRADES: Record<Grade, string> = {
  excellent: "优秀",
  qualified: "合格",
  competent: "称职",
  basic: "基本称职",
  unqualified: "不合格",
  incompetent: "不称职",
}

export const SIDES: Record<AppraisalSide, string> = {
  self: "代表自评",
  group: "小组意见",
  office: "镇人大意见",
}

/** A grade in words; nothing where there is none. */
export const gradeName = (grade: Grade | null): string => (grade === null ? "" : GRADES[grade])

/** What a part counts as of a hundred; nothing where there is no result. */
export function partScore(line: AppraisalLine, part: CompositePart): string {
  return line.parts.find((own) => own.part === part)?.score ?? ""
}

/** One line of what is shown. */
export function lineOf(sheet: AppraisalSheet): string {
  const graded = sheet.lines.filter(({ score }) => score !== null).length
  const decided = sheet.decision
    ? `${sheet.decision.on} ${sheet.decision.meeting}审定（${sheet.decision.minutes}）`
    : `按《${sheet.scheme_name}》提名，还没有审定`
  return `${sheet.lines.length} 名代表，${graded} 名有综合得分；${decided}`
}
