// The words of 履职活动, in the order of the office's forms.

import type { ActivityLevel, Attendance, DutyKind, Review } from "@/backend"
import { DUTY_KINDS } from "@/shared/duty"

export { ACTIVITY_KINDS as KINDS, DUTY_ROLES as ROLES, TIERS } from "@/shared/duty"

/** The word of a kind. */
export function kindWord(kind: DutyKind): string {
  return DUTY_KINDS[kind]
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

export const REVIEWS: Record<Review, string> = {
  approved: "已审核",
  claimed: "待审核",
  returned: "已退回",
}
