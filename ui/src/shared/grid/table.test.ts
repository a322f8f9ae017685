import { describe, expect, it } from "vitest"

import type { GridColumn } from "./columns"
import { tableOf } from "./table"

interface Line {
  card: string
  points: string
}

const columns: GridColumn<Line>[] = [
  { key: "card", label: "证号", width: 80, text: ({ card }) => card },
  { key: "points", label: "积分", width: 80, numeric: true, text: ({ points }) => points },
  { key: "mark", label: "", width: 20 },
]

describe("a grid as a table", () => {
  it("keeps numbers that are names as words, and what is no number as it stands", () => {
    const rows = [
      { card: "0012", points: "118.5" },
      { card: "", points: "—" },
      { card: "7", points: "-2" },
    ]
    expect(tableOf(columns, rows)).toEqual({
      heads: ["证号", "积分"],
      rows: [
        ["0012", 118.5],
        ["", "—"],
        ["7", -2],
      ],
    })
  })
})
