// The words of 履职活动, in the order of the office's forms.

import type { ActivityLevel, Attendance, DutyKind, DutyRole, Review, Tier } from "@/backend"

/** What an activity can be; 议案建议 have a register of their own. */
export const KINDS: Record<Exclude<DutyKind, "suggestion">, string> = {
  congress_session: "人代会",
  presidium_meeting: "主席团会议",
  other_meeting: "其他会议",
  inspection: "视察",
  research: "专题调研",
  law_check: "执法检查",
  inquiry: "专题询问",
  department_ballot: "满意度测评",
  group_activity: "小组活动",
  training: "学习培训",
  reception: "接待选民",
  visit: "走访选民",
  mediation: "化解矛盾",
  aid: "扶弱济困",
  good_deed: "办实事",
  charity: "公益活动",
  duty_report: "述职",
  publicity: "宣传",
  mayors_day: "镇长接待日",
  other: "其他",
}

/** The word of a kind. */
export function kindWord(kind: DutyKind): string {
  return kind === "suggestion" ? "议案建议" : KINDS[kind]
}

export const LEVELS: Record<ActivityLevel, string> = {
  township: "乡镇",
  county: "县",
  city: "市",
  joint: "联动",
}

/** 请假 was asked for and granted, 缺席 was not: two words, two colours, two columns everywhere. */
export const ATTENDANCE: Record<Attendance, string> = {
  present: "出席",
  leave: "请假",
  absent: "缺席",
  late: "迟到",
  left_early: "早退",
}

/** The attendances in the order of the keys 1 to 5. */
export const ATTENDANCES = Object.keys(ATTENDANCE) as Attendance[]

export const ROLES: Record<DutyRole, string> = { participant: "参加", lead: "领衔", co_sign: "附议" }
export const TIERS: Record<Tier, string> = { ordinary: "一般", good: "良好", excellent: "优秀" }
export const REVIEWS: Record<Review, string> = {
  approved: "已审核",
  claimed: "待审核",
  returned: "已退回",
}

/** A table of words as the options of a choice. */
export function optionsOf<K extends string>(words: Record<K, string>): { value: K; label: string }[] {
  return (Object.keys(words) as K[]).map((value) => ({ value, label: words[value] }))
}
