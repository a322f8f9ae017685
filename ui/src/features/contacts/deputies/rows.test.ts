import { describe, expect, it } from "vitest"

import type { ContactLine, DeputyLine } from "@/backend"

import { rowsOf } from "./rows"

const deputy = (id: number, status: DeputyLine["status"] = "in_office") =>
  ({ id, name: `代表${id}`, status, group_name: "第一代表小组" }) as DeputyLine
const contact = (of: number, more: Partial<ContactLine> = {}) =>
  ({ deputy: of, kind: "household", ended_on: null, visits: 0, last_visit: null, ...more }) as ContactLine

describe("deputies and their contacts", () => {
  it("are counted while they last, and their visits even after", () => {
    const lines = [
      contact(1, { visits: 2, last_visit: "2026-05-01" }),
      contact(1, { ended_on: "2026-08-01", visits: 1, last_visit: "2026-07-01" }),
      contact(1, { kind: "enterprise" }),
      contact(2),
    ]
    const [first] = rowsOf([deputy(1)], lines, [], "2026-09-30")
    expect(first).toMatchObject({ households: 1, links: 1, visits: 3, last_visit: "2026-07-01", note: "" })
  })

  it("are all who hold the mandate, those without a contact too", () => {
    const notes = [{ deputy: 2, deputy_name: "代表2", households: 0, note: "还没有联系户。" }]
    const rows = rowsOf([deputy(1), deputy(2, "suspended"), deputy(3, "resigned")], [], notes, "2026-09-30")
    expect(rows.map(({ deputy: id, note }) => [id, note])).toEqual([
      [1, ""],
      [2, "还没有联系户。"],
    ])
  })
})
