import { describe, expect, it } from "vitest"

import { audienceOf, monthsOf, spans } from "./words"

function months(first_month: number, last_month: number): string {
  return monthsOf({ first_month, last_month })
}

describe("planned months", () => {
  it("are called as the office calls them", () => {
    expect([months(3, 3), months(1, 3), months(10, 12)]).toEqual(["3 月", "第一季度", "第四季度"])
    expect([months(1, 6), months(7, 12), months(1, 12)]).toEqual(["上半年", "下半年", "全年"])
    expect([months(5, 6), months(2, 4)]).toEqual(["5—6 月", "2—4 月"])
  })

  it("offer what is kept, though it is unusual", () => {
    expect(spans({ first_month: 5, last_month: 6 })[0]?.label).toBe("5—6 月")
    expect(spans({ first_month: 4, last_month: 6 })).toHaveLength(19)
  })
})

it("an item says whom it is for", () => {
  expect(audienceOf({ who: "all" }, null)).toBe("全体代表")
  expect(audienceOf({ who: "category", which: "企业" }, null)).toBe("企业代表")
  expect(audienceOf({ who: "group", which: 2 }, "第二代表小组")).toBe("第二代表小组")
})
