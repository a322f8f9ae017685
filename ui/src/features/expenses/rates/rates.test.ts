import { describe, expect, it } from "vitest"

import { blank, kindsOf } from "./rates"

describe("a rate", () => {
  it("begins with what the office calls deputies to, or with the newest", () => {
    const first = blank("2026-09-30")
    expect(first.categories).toEqual(["农民", "其他"])
    expect(kindsOf({ ...first, kinds: ["training", "reception"] })).toBe("学习培训、接待选民")
    const next = blank("2027-01-01", { ...first, per_half_day: "60.00", source: "办法第八条" })
    expect(next).toMatchObject({ dated: "2027-01-01", per_half_day: "60.00", source: "办法第八条" })
    next.kinds.push("reception")
    expect(first.kinds).not.toContain("reception")
  })
})
