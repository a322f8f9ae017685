// The sides of 积分, each a tab.

import type { QuarterLine } from "@/backend"

export const VIEWS = [
  "matrix",
  "scores",
  "objections",
  "corrections",
  "charts",
  "groups",
  "rulebooks",
] as const
export type View = (typeof VIEWS)[number]

const WORDS: Record<View, string> = {
  matrix: "积分表",
  scores: "三方评分",
  objections: "意见",
  corrections: "更正",
  charts: "图表",
  groups: "先进小组",
  rulebooks: "积分细则",
}

/** The tabs, with what waits in them. */
export function tabsOf(line: QuarterLine | undefined) {
  const waiting = line?.open_objections ?? 0
  return VIEWS.map((key) => ({
    key,
    word: WORDS[key],
    ...(key === "objections" && waiting > 0 ? { mark: `${waiting} 条没有答复` } : {}),
  }))
}
