import { expect, it } from "vitest"

import { askedOf, draftOf } from "./draft"

const weights = { voters: 100, presidium: 0, peers: 0 }

it("comes back as it was kept", () => {
  const rule = { competent_from: "80", basic_from: "50" }
  expect(askedOf(draftOf("grades4", rule, weights))).toEqual({ ballot: "grades4", rule, weights })
  const scored = { scored: [{ item: "联系选民", most: "60" }] }
  expect(askedOf(draftOf(scored, rule, weights)).ballot).toEqual(scored)
  expect(askedOf(draftOf("satisfaction3", "over_half_dissatisfied", weights)).rule).toBe(
    "over_half_dissatisfied",
  )
})

it("leaves out items nobody named", () => {
  const draft = draftOf("grades4", "over_half_dissatisfied", weights)
  draft.ballot = "scored"
  draft.items = [
    { item: " 依法履职 ", most: "40" },
    { item: " ", most: "5" },
  ]
  expect(askedOf(draft).ballot).toEqual({ scored: [{ item: "依法履职", most: "40" }] })
})
