import { expect, it } from "vitest"

import type { PledgeLine } from "@/backend"

import { asked, following, judgementsOf, undecided } from "./draft"

const item = (id: number, suggested: string | null) => ({ id, suggested })
const line = (deputy: number, stage: string, items: object[]) =>
  ({
    deputy,
    name: `代表${deputy}`,
    stroke_rank: 10 - deputy,
    pledge: { id: deputy, revision: 4, stage, items },
  }) as unknown as PledgeLine

it("begins with what the numbers suggest, and leaves open what only people can say", () => {
  const [two, one] = judgementsOf([
    line(1, "registered", [item(5, "kept"), item(6, null)]),
    line(2, "registered", [item(7, "not_kept")]),
    line(3, "posted", [item(8, "kept")]),
  ])
  if (!one || !two) throw new Error("two wait")
  expect([two.deputy, one.deputy]).toEqual([2, 1])
  expect([undecided(one), undecided(two)]).toEqual([1, 0])
  expect([following(one), following(two)]).toEqual(["partly", "not_kept"])
  one.outcomes[6] = "kept"
  one.remarks[6] = " 已验收 "
  expect(following(one)).toBe("kept")
  expect(asked(one)).toEqual({
    seen: { id: 1, revision: 4 },
    items: [
      { item: 5, outcome: "kept", remark: null },
      { item: 6, outcome: "kept", remark: "已验收" },
    ],
    result: null,
  })
})
