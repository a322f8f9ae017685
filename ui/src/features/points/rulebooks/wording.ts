// A rulebook as an office worker reads it: each item in words.

import type { GroupFact, GroupItem, Points, RuleItem, Rulebook } from "@/backend"
import { DUTY_KINDS, DUTY_ROLES, TIERS } from "@/shared/duty"

import { hundredths } from "../figures"

const EACH = { per_time: "每次", per_piece: "每件", per_half_day: "每半天" } as const
const OVER = { year: "全年", quarter: "每季度" } as const

/** What is counted of a group over a year. */
export const GROUP_FACTS: Record<GroupFact, string> = {
  congress_absences: "缺席人代会的人次",
  suggestions: "议案建议件数",
  congress_speeches: "在人代会上发言的次数",
  presidium_absences: "缺席主席团会议的次数",
  research: "专题调研次数",
  presidium_speeches: "在主席团会议上发言的次数",
  records_in_order: "活动记录齐全（1 为是）",
  guides_villagers: "指导村民代表履职（1 为是）",
  expenses_shown: "活动经费公开（1 为是）",
  activities: "小组活动次数",
  households_per_deputy: "每名代表联系的户数",
  elects_outstanding: "推选优秀代表（1 为是）",
  good_deeds: "办实事件数",
}

function isNothing(points: Points | null): boolean {
  return points === null || hundredths(points) === 0
}

/** What an item gives: 首次 6 分，以后每次 1 分，发言另加 1 分. */
export function awardOf({ basis, first, further, counted_over, tiers, spoke }: RuleItem): string {
  const each = EACH[basis]
  const graded = tiers.map(({ tier, points }) => `${TIERS[tier]} ${points} 分`).join("、")
  const same = further === null || further === first
  const base = (() => {
    if (graded && same) return `${each}按等次：${graded}`
    const start = graded ? `首次按等次：${graded}` : `首次 ${first} 分`
    if (same) return `${each} ${first} 分`
    if (isNothing(further))
      return graded
        ? `${OVER[counted_over]}只计一次：${graded}`
        : `${OVER[counted_over]}只计一次，${first} 分`
    return `${start}，以后${each} ${further} 分${counted_over === "quarter" ? "（首次按季度算）" : ""}`
  })()
  return isNothing(spoke) ? base : `${base}，发言另加 ${spoke} 分`
}

/** Up to where it counts; empty where there is no end. */
export function capOf({ up_to: { quarter, year } }: RuleItem): string {
  return [quarter === null ? "" : `每季度 ${quarter} 分`, year === null ? "" : `全年 ${year} 分`]
    .filter(Boolean)
    .join("，")
}

/** What is taken off; empty where nothing is. */
export function deductionsOf({ deductions }: RuleItem): string {
  const taken: [string, Points][] = [
    ["请假每半天扣", deductions.leave_half_day],
    ["缺席每次扣", deductions.absent],
    ["迟到扣", deductions.late],
    ["早退扣", deductions.left_early],
  ]
  return taken
    .filter(([, points]) => !isNothing(points))
    .map(([what, points]) => `${what} ${points} 分`)
    .join("，")
}

/** For which records, and for whom. */
export function scopeOf({ kinds, roles, categories }: RuleItem): string {
  const what = kinds.map((kind) => DUTY_KINDS[kind]).join("、")
  const limits = [
    roles.length > 0 ? `限${roles.map((role) => DUTY_ROLES[role]).join("、")}` : "",
    categories.length > 0 ? `限${categories.join("、")}类代表` : "",
  ].filter(Boolean)
  return limits.length > 0 ? `${what}（${limits.join("，")}）` : what
}

/** What holds beside the items, a sentence each. */
export function frameOf({ categories, base, ceiling, multipliers }: Rulebook): string[] {
  const said: string[] = []
  if (categories.length > 0) said.push(`只用于${categories.join("、")}类代表。`)
  if (base) {
    const given = { in_fourths: "按季度平分", first_quarter: "第一季度一次计入", each_quarter: "每季度都有" }[
      base.given
    ]
    said.push(`基础分 ${base.points} 分，${given}（${base.clause}）。`)
  }
  if (ceiling) {
    const most = [
      ceiling.quarter === null ? "" : `每季度 ${ceiling.quarter} 分`,
      ceiling.year === null ? "" : `全年 ${ceiling.year} 分`,
    ]
    said.push(`总分最多${most.filter(Boolean).join("、")}（${ceiling.clause}）。`)
  } else said.push("总分不封顶。")
  for (const { category, percent } of multipliers) said.push(`${category}类代表的得分按 ${percent}% 计。`)
  return said
}

/** What a group's item gives. */
export function groupAwardOf({ scale, wanted, points, each_more, each_less }: GroupItem): string {
  const reached = scale === "at_least" ? `达到 ${wanted} ` : wanted === 0 ? "没有的" : `不超过 ${wanted} `
  const more = isNothing(each_more) ? "" : `，每多 1 加 ${each_more} 分`
  const less = isNothing(each_less) ? "" : `，每少 1 扣 ${each_less} 分`
  return `${reached}计 ${points} 分${more}${less}`
}
