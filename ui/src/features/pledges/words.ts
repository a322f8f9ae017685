// The words of pledges: where items come from, what they are about, how far a pledge has come.

import type { Measure, PledgeAspect, PledgeOutcome, PledgeSource, PledgeStage, PledgeStep } from "@/backend"
import { DUTY_KINDS } from "@/shared/duty"

export const SOURCES: Record<PledgeSource, string> = { fixed: "固定", chosen: "自选", own: "自定" }

export const ASPECTS: Record<PledgeAspect, string> = {
  study: "学习培训",
  oversight: "视察监督",
  contact: "联系群众",
  suggestions: "建议议案",
  other: "其他履职",
}

/** In the order of their life. */
export const STAGES: Record<PledgeStage, string> = {
  drafted: "待审核",
  returned: "已退回",
  approved: "待公示",
  posted: "践诺中",
  registered: "待评诺",
  judged: "已评诺",
}

export const STEPS: Record<PledgeStep, string> = {
  draft: "提出",
  approve: "审核通过",
  return: "退回",
  post: "公示",
  register: "登记",
  judge: "评诺",
  correct: "更正",
}

export const OUTCOMES: Record<PledgeOutcome, string> = {
  kept: "兑现",
  partly: "部分兑现",
  not_kept: "未兑现",
}

/** A pledge of a year, or of the term. */
export function periodName(year: number | null): string {
  return year === null ? "任期承诺" : `${year} 年承诺`
}

/** What counts toward an item: 视察、专题调研（领衔）. */
export function measureWords({ kinds, contact_visits, as_lead }: Measure): string {
  const counted = kinds.map((kind) => DUTY_KINDS[kind])
  if (contact_visits) counted.push("联系对象走访")
  if (counted.length === 0) return "手工登记"
  return counted.join("、") + (as_lead ? "（领衔）" : "")
}
