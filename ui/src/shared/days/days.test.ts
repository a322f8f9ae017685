import { describe, expect, it } from "vitest"

import { howLongAgo, inChinese, partialDay, wholeDay } from "./days"

describe("days as people type them", () => {
  it.each([
    "2026-04-23",
    "20260423",
    "2026.4.23",
    "2026/4/23",
    "2026年4月23日",
    " 2026-4-23 ",
    "2026．4．23",
  ])("%s is the 23rd of April", (typed) => expect(wholeDay(typed)).toBe("2026-04-23"))

  it.each(["", "2026", "2026-02-30", "23-4-2026", "4/23", "2026-13", "20261301", "二〇二六"])(
    "%s is no date",
    (typed) => expect(partialDay(typed)).toBeNull(),
  )

  it("a birth month may lack its day", () => {
    expect(partialDay("1963.3")).toBe("1963-03")
    expect(partialDay("196303")).toBe("1963-03")
    expect(partialDay("1963年3月")).toBe("1963-03")
    expect(wholeDay("1963.3")).toBeNull()
  })
})

it("says days in Chinese", () => {
  expect(inChinese("2026-04-03")).toBe("2026年4月3日")
  expect(inChinese("1963-03")).toBe("1963年3月")
})

it("says how long ago a backup was", () => {
  expect(howLongAgo("2026-04-23 08:15", "2026-04-23")).toBe("今天 08:15")
  expect(howLongAgo("2026-04-22 17:02", "2026-04-23")).toBe("昨天 17:02")
  expect(howLongAgo("2026-03-31 17:02", "2026-04-23")).toBe("23 天前")
  expect(howLongAgo("2025-04-23 17:02", "2026-04-23")).toBe("2025年4月23日")
})
