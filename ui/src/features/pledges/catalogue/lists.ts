// The office's list in the order of the aspects, a minimum in words, and an item while it is written.

import type { CatalogueItem, CatalogueItemFacts, Minimum, MinimumFacts, PledgeAspect } from "@/backend"

import { ASPECTS } from "../words"

const ORDER = Object.keys(ASPECTS) as PledgeAspect[]

function weight({ in_use, aspect, source }: CatalogueItem): number {
  return (in_use ? 0 : 100) + ORDER.indexOf(aspect) * 2 + (source === "fixed" ? 0 : 1)
}

/** By aspect, fixed before chosen, what is out of use last. */
export function byAspect(items: readonly CatalogueItem[]): CatalogueItem[] {
  return items.toSorted((left, right) => weight(left) - weight(right))
}

/** `不少于 6 项，其中固定 3、自定 1`. */
export function minimumWords({ least_items, least_fixed, least_own }: MinimumFacts): string {
  const of = [least_fixed > 0 ? `固定 ${least_fixed}` : "", least_own > 0 ? `自定 ${least_own}` : ""]
  const parts = of.filter((part) => part !== "").join("、")
  return `不少于 ${least_items} 项${parts ? `，其中${parts}` : ""}`
}

/** An item as it is written; numbers as typed. */
export interface ItemDraft extends Omit<CatalogueItemFacts, "target" | "due_month"> {
  target: string
  due_month: number | null
}

/** The draft of an item, or of a new one. */
export function draftOf(item: CatalogueItem | "new", forTerm: boolean): ItemDraft {
  if (item === "new")
    return {
      for_term: forTerm,
      source: "chosen",
      aspect: "contact",
      text: "",
      measure: { kinds: [], contact_visits: false, as_lead: false },
      target: "1",
      due_month: null,
      in_use: true,
    }
  const { for_term, source, aspect, text, measure, target, due_month, in_use } = item
  return {
    for_term,
    source,
    aspect,
    text,
    measure: { ...measure, kinds: [...measure.kinds] },
    target: String(target),
    due_month,
    in_use,
  }
}

/** What the core is asked to keep; what is no number is 0, and the core says so. */
export function factsOf(draft: ItemDraft): CatalogueItemFacts {
  return { ...draft, text: draft.text.trim(), target: wholeNumber(draft.target) }
}

/** A number as typed; 0 where it is none. */
export function wholeNumber(typed: string): number {
  return /^\d{1,6}$/.test(typed.trim()) ? Number(typed.trim()) : 0
}

/** A minimum as it is written. */
export function minimumDraft(minimum: Minimum | "new", today: string) {
  if (minimum === "new") {
    const dated = `${today.slice(0, 4)}-01-01`
    return { dated, category: "", least_items: "4", least_fixed: "3", least_own: "1" }
  }
  const { dated, category, least_items, least_fixed, least_own } = minimum
  return {
    dated,
    category,
    least_items: String(least_items),
    least_fixed: String(least_fixed),
    least_own: String(least_own),
  }
}
