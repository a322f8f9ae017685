// The words of evaluation sessions: ballots, results, stages, and how far something has come.

import type {
  Ballot,
  Electorate,
  BallotResult,
  RectificationStage,
  RectificationStep,
  ReportForm,
  Rule,
  SessionStage,
} from "@/backend"

/** The areas these screens show. */
export const EVALUATION_AREAS = ["evaluations", "deputies", "places"] as const

export const STAGES: Record<SessionStage, string> = {
  planned: "已安排",
  held: "已召开",
  decided: "已评定",
  notified: "已通报",
}

export const RESULTS: Record<BallotResult, string> = {
  competent: "称职",
  basic: "基本称职",
  incompetent: "不称职",
  pass: "通过",
  rectify: "限期整改",
}

export const FORMS: Record<ReportForm, string> = {
  oral: "口头述职",
  written: "书面述职",
  visits: "走访述职",
}

export const ELECTORATES: Record<Electorate, string> = {
  voters: "选民代表",
  presidium: "主席团",
  peers: "代表互评",
}

export const RECTIFICATIONS: Record<RectificationStage, string> = {
  open: "整改中",
  reported: "待复查",
  passed: "整改到位",
}

export const RECTIFICATION_STEPS: Record<RectificationStep, string> = {
  report: "报告整改结果",
  pass: "复查通过",
  return: "复查未通过",
}

/** A choice on a ballot paper, in the order it is printed. */
export interface BallotChoice {
  word: string
  name: string
}

export const BALLOTS = {
  grades4: {
    name: "优秀、称职、基本称职、不称职",
    choices: [
      { word: "excellent", name: "优秀" },
      { word: "competent", name: "称职" },
      { word: "basic", name: "基本称职" },
      { word: "incompetent", name: "不称职" },
    ],
  },
  grades3: {
    name: "优秀、合格、不合格",
    choices: [
      { word: "excellent", name: "优秀" },
      { word: "qualified", name: "合格" },
      { word: "unqualified", name: "不合格" },
    ],
  },
  satisfaction3: {
    name: "满意、基本满意、不满意",
    choices: [
      { word: "satisfied", name: "满意" },
      { word: "fairly", name: "基本满意" },
      { word: "dissatisfied", name: "不满意" },
    ],
  },
} as const satisfies Record<string, { name: string; choices: readonly BallotChoice[] }>

/** The boxes of a ballot paper: choices, or items with their highest scores. */
export function choicesOf(ballot: Ballot): readonly BallotChoice[] {
  if (typeof ballot === "string") return BALLOTS[ballot].choices
  return ballot.scored.map(({ item, most }) => ({ word: item, name: `${item}（${most} 分）` }))
}

/** 满意、基本满意、不满意; 逐项打分. */
export function ballotName(ballot: Ballot): string {
  return typeof ballot === "string" ? BALLOTS[ballot].name : "逐项打分"
}

/** How votes become a result, in a few words. */
export function ruleName(rule: Rule): string {
  if (rule === "over_half_dissatisfied") return "不满意（不称职）票超过有效票半数的，限期整改"
  return `称职率 ${rule.competent_from}% 以上为称职，${rule.basic_from}% 以上为基本称职`
}
