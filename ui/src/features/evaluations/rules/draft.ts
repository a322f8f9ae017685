// Ballot, rule and weights while they are written.

import type { Ballot, Rule, ScoredItem, Weights } from "@/backend"

/** What of a ballot and its rule is written, fit for fields. */
export interface RuleDraft {
  ballot: "satisfaction3" | "grades4" | "grades3" | "scored"
  items: { item: string; most: string }[]
  rule: "shares" | "over_half_dissatisfied"
  competent_from: string
  basic_from: string
  weights: Weights
}

/** The fields of what is kept. */
export function draftOf(ballot: Ballot, rule: Rule, weights: Weights): RuleDraft {
  const shares = typeof rule === "string" ? { competent_from: "80", basic_from: "50" } : rule
  return {
    ballot: typeof ballot === "string" ? ballot : "scored",
    items: typeof ballot === "string" ? [{ item: "", most: "" }] : ballot.scored.map((one) => ({ ...one })),
    rule: typeof rule === "string" ? rule : "shares",
    competent_from: shares.competent_from,
    basic_from: shares.basic_from,
    weights: { ...weights },
  }
}

/** What the core is asked to keep; lines without a name are left out. */
export function askedOf(draft: RuleDraft): { ballot: Ballot; rule: Rule; weights: Weights } {
  const items: ScoredItem[] = draft.items
    .filter(({ item }) => item.trim() !== "")
    .map(({ item, most }) => ({ item: item.trim(), most: most.trim() || "0" }))
  return {
    ballot: draft.ballot === "scored" ? { scored: items } : draft.ballot,
    rule:
      draft.rule === "shares"
        ? { competent_from: draft.competent_from.trim(), basic_from: draft.basic_from.trim() }
        : draft.rule,
    weights: draft.weights,
  }
}
