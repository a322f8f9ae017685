import { describe, expect, it } from "vitest"

import type { CatalogueItem, PledgeItem, PledgeLine, PledgeStage } from "@/backend"

import { asked, countsOf, faultsOf, fixedOf, isOpen, numbered, numbersIn, rowsOf, useEntry } from "./draft"

const measure = { kinds: [], contact_visits: false, as_lead: false }
const listed = (id: number, more: Partial<CatalogueItem> = {}): CatalogueItem => ({
  id,
  revision: 1,
  for_term: false,
  source: "chosen",
  aspect: "contact",
  text: `事项${id}`,
  measure,
  target: 2,
  due_month: null,
  in_use: true,
  pledged: 0,
  ...more,
})
const catalogue = [
  listed(1, { source: "fixed" }),
  listed(2),
  listed(3, { in_use: false }),
  listed(4),
  listed(5, { for_term: true }),
]
const offered = numbered(catalogue, false)
const fixed = fixedOf(catalogue, false)

const item = (id: number, source: PledgeItem["source"], from: number | null, text: string) =>
  ({
    id,
    source,
    catalogue: from,
    text,
    aspect: "other",
    measure,
    target: 1,
    due: null,
  }) as unknown as PledgeItem
const line = (deputy: number, items: PledgeItem[] | null, stage: PledgeStage = "drafted") =>
  ({
    deputy,
    name: `代表${deputy}`,
    stroke_rank: deputy,
    pledge: items && { id: 70 + deputy, revision: 3, stage, items },
  }) as unknown as PledgeLine

describe("a deputy's row", () => {
  it("numbers what may be chosen", () => {
    expect(offered.map(({ number, item: { id } }) => [number, id])).toEqual([
      [1, 2],
      [2, 4],
    ])
    expect(fixed.map(({ id }) => id)).toEqual([1])
    expect(numbersIn("2、1 ", offered)).toEqual([2, 1])
    expect(numbersIn("3", offered)).toEqual([null])
  })

  it("is filled from what is kept", () => {
    const [row] = rowsOf([line(1, [item(9, "chosen", 4, "事项4"), item(8, "own", null, "修桥")])], offered)
    expect(row).toMatchObject({ chosen: "2", own: "修桥", target: "1", aspect: "other" })
    expect([isOpen(null), isOpen(line(1, [], "posted").pledge)]).toEqual([true, false])
  })

  it("says what is wrong at its field", () => {
    const [row] = rowsOf([line(1, null)], offered)
    if (!row) throw new Error("there is one row")
    expect(faultsOf(row, offered)).toEqual({})
    expect(faultsOf({ ...row, chosen: "7" }, offered).chosen).toContain("1 到 2")
    expect(faultsOf({ ...row, chosen: "1 1" }, offered).chosen).toContain("两次")
    expect(faultsOf({ ...row, target: "多" }, offered).target).toBeDefined()
    expect(faultsOf({ ...row, target: "3" }, offered).own).toBeDefined()
  })

  it("asks for the fixed items with a new pledge, and keeps rows that stay", () => {
    const [fresh] = rowsOf([line(1, null)], offered)
    if (!fresh) throw new Error("there is one row")
    const first = asked({ ...fresh, chosen: "2", own: " 修桥 ", target: "" }, offered, fixed)
    expect(first.existing).toBeNull()
    expect(first.items.map(({ catalogue: from, text }) => [from, text])).toEqual([
      [1, "事项1"],
      [4, "事项4"],
      [null, "修桥"],
    ])
    const items = [
      item(5, "fixed", 1, "旧的说法"),
      item(6, "chosen", 3, "停用的"),
      item(7, "own", null, "修桥"),
      item(8, "own", null, "修路"),
    ]
    const [kept] = rowsOf([line(1, items)], offered)
    if (!kept) throw new Error("there is one row")
    const next = asked({ ...kept, chosen: "1", own: "" }, offered, fixed)
    expect(next.items.map(({ id, text }) => [id, text])).toEqual([
      [5, "旧的说法"],
      [null, "事项2"],
      [6, "停用的"],
      [8, "修路"],
    ])
    expect(next.existing).toEqual({ id: 71, revision: 3 })
  })

  it("says what counts toward an own item, and leaves what was set item by item", () => {
    const [fresh] = rowsOf([line(1, null)], offered)
    if (!fresh) throw new Error("there is one row")
    const typed = asked({ ...fresh, own: "走访老党员", counts: "visit" }, offered, [])
    expect(typed.items[0]?.measure).toEqual({ ...measure, kinds: ["visit"] })
    const several = { kinds: ["visit" as const, "aid" as const], contact_visits: false, as_lead: false }
    const [kept] = rowsOf([line(1, [{ ...item(7, "own", null, "走访"), measure: several }])], offered)
    if (!kept) throw new Error("there is one row")
    expect(kept.counts).toBe("as_it_is")
    expect(asked({ ...kept, target: "3" }, offered, []).items[0]?.measure).toEqual(several)
    expect(asked({ ...kept, counts: "" }, offered, []).items[0]?.measure).toEqual(measure)
    expect(countsOf({ ...measure, contact_visits: true })).toBe("as_it_is")
    expect(countsOf({ ...measure, kinds: ["aid"], as_lead: true })).toBe("as_it_is")
  })

  it("is changed only where something else would be kept, and what is typed survives a reload", () => {
    const { rows, changed, start, forget } = useEntry()
    const lines = [line(1, null), line(2, [item(9, "chosen", 4, "事项4")])]
    start(lines, offered)
    const [one, two] = rows.value
    if (!one || !two) throw new Error("there are two rows")
    two.chosen = " 2 "
    expect(changed.value).toHaveLength(0)
    one.own = "修桥"
    start(lines, offered)
    expect(rows.value[0]?.own).toBe("修桥")
    expect(changed.value).toHaveLength(1)
    forget(lines, offered)
    expect(changed.value).toHaveLength(0)
  })
})
