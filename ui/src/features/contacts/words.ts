// The words of contacts: whom deputies keep contact with, and what that one is called in a form.

import type { ContactKind } from "@/backend"

/** 联系户 first, as the most; then the five links (五联系). */
export const KINDS: Record<ContactKind, string> = {
  household: "联系户",
  weak_village: "薄弱村",
  poor_household: "困难户",
  enterprise: "企业",
  key_venue: "重点场所",
  petition_case: "信访案件",
}

/** What the name of each is called. */
export const NAME_LABELS: Record<ContactKind, string> = {
  household: "户主姓名",
  weak_village: "村名",
  poor_household: "户主姓名",
  enterprise: "企业名称",
  key_venue: "场所名称",
  petition_case: "信访人姓名",
}

const MASKED: ReadonlySet<ContactKind> = new Set(["household", "poor_household", "petition_case"])

/** Whether the name is masked until it is asked for. */
export function isMasked(kind: ContactKind): boolean {
  return MASKED.has(kind)
}
