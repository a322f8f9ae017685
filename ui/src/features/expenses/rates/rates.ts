// 补助标准: what a rate pays for, and a rate while it is written.

import type { DutyKind, RateFacts } from "@/backend"
import { DUTY_KINDS } from "@/shared/duty"

/** Kinds the office calls deputies to, which are usually paid for; one's own deeds are not. */
const CALLED: readonly DutyKind[] = [
  "congress_session",
  "presidium_meeting",
  "other_meeting",
  "inspection",
  "research",
  "law_check",
  "inquiry",
  "department_ballot",
  "group_activity",
  "training",
  "mayors_day",
]

/** The fields a refusal can name, so that it is shown there. */
export const FIELD_NAMES: readonly string[] = ["dated", "per_half_day", "categories", "kinds", "source"]

/** A blank rate, or the newest as the pattern of the next. */
export function blank(today: string, newest?: RateFacts): RateFacts {
  return {
    dated: today,
    per_half_day: newest?.per_half_day ?? "",
    categories: [...(newest?.categories ?? ["农民", "其他"])],
    kinds: [...(newest?.kinds ?? CALLED)],
    source: newest?.source ?? "",
  }
}

/** What a rate pays for, in words. */
export function kindsOf({ kinds }: RateFacts): string {
  return kinds.map((kind) => DUTY_KINDS[kind]).join("、")
}
