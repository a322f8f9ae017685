// The words of duty records that several features show (src-tauri/core/src/values/duty.rs says the same).

import type { DutyKind, DutyRole, Tier } from "@/backend"

/** What an activity can be, in the order of the office's forms; 议案建议 have a register of their own. */
export const ACTIVITY_KINDS: Record<Exclude<DutyKind, "suggestion">, string> = {
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

/** What sort of duty a record is about. */
export const DUTY_KINDS: Record<DutyKind, string> = { ...ACTIVITY_KINDS, suggestion: "议案建议" }

/** What part a deputy had in it. */
export const DUTY_ROLES: Record<DutyRole, string> = { participant: "参加", lead: "领衔", co_sign: "附议" }

/** How good it was, where the office grades. */
export const TIERS: Record<Tier, string> = { ordinary: "一般", good: "良好", excellent: "优秀" }
