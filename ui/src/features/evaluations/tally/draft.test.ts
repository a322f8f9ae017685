import { describe, expect, it } from "vitest"

import type { Reporter } from "@/backend"

import { type TallyRow, begunAs, rowsOf, scoresOf, standing, validOf, votesOf } from "./draft"

const row = (more: Partial<TallyRow>): TallyRow => ({
  deputy: 1,
  name: "王芳",
  issued: "52",
  returned: "51",
  spoiled: "1",
  votes: ["", "", "", ""],
  ...more,
})
const said = (more: Partial<TallyRow>) => standing(row(more), "grades4")

describe("a row of counted ballots", () => {
  it("says while it is typed whether it adds up", () => {
    expect(said({ issued: "" })).toEqual({ tone: "open", words: "" })
    expect(said({ votes: ["20", "18", "", ""] })).toEqual({ tone: "open", words: "38 / 50，差 12" })
    expect(said({ votes: ["20", "18", "10", "2"] })).toEqual({ tone: "good", words: "50 / 50" })
    expect(said({ votes: ["20", "18", "10", "4"] }).words).toBe("52 / 50，多 2")
    expect(said({ returned: "53" }).words).toBe("收回多于发出 1 张")
    expect(said({ spoiled: "60" }).words).toBe("废票多于收回")
    expect(said({ spoiled: "51" }).words).toBe("没有有效票")
  })

  it("counts scores item by item", () => {
    const ballot = { scored: [{ item: "联系选民", most: "60" }] }
    expect(scoresOf("60×30, 55x12 50")).toEqual({ "60": 30, "55": 12, "50": 1 })
    expect(scoresOf("好")).toBeNull()
    expect(standing(row({ votes: ["60×30 55×20"] }), ballot).tone).toBe("good")
    expect(standing(row({ votes: ["60×30 55×21"] }), ballot).words).toBe("51 / 50，多 1")
    expect(votesOf(row({ votes: ["60×50"] }), ballot)).toEqual({ 联系选民: { "60": 50 } })
  })

  it("asks the core for every choice", () => {
    expect(votesOf(row({ votes: ["20", "", "x", "2"] }), "grades4")).toEqual({
      excellent: 20,
      competent: 0,
      basic: 0,
      incompetent: 2,
    })
  })

  it("comes back as it was entered, and begins as the one above", () => {
    const reporter = {
      deputy: 1,
      name: "王芳",
      tallies: [{ electorate: "voters", issued: 52, returned: 51, spoiled: 1, votes: { excellent: 50 } }],
    } as unknown as Reporter
    const [kept] = rowsOf([reporter], "voters", "grades4")
    expect(kept).toEqual(row({ votes: ["50", "0", "0", "0"] }))
    const empty = row({ issued: "", returned: "", spoiled: "" })
    expect(begunAs(empty, kept)).toMatchObject({ issued: "52", returned: "51", spoiled: "1" })
    expect(begunAs(row({ issued: "9" }), kept).issued).toBe("9")
    expect(validOf(empty)).toBeNull()
  })
})
