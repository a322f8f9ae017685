import { expect, test } from "vitest"

import { byDay, timeOf } from "./days"

function line(operation: number, at: string) {
  return {
    operation,
    label: `第 ${operation} 件`,
    at,
    undone: false,
    can_undo: true,
    undoes: null,
  }
}

test("operations stand by day, the order kept", () => {
  const days = byDay(
    [
      line(5, "2026-03-01 09:12"),
      line(4, "2026-03-01 08:00"),
      line(3, "2026-02-28 17:30"),
      line(2, "2026-01-09 10:00"),
      line(1, "2025-12-31 10:00"),
    ],
    "2026-03-01",
  )
  expect(days.map(({ name, lines }) => [name, lines.map(({ operation }) => operation)])).toEqual([
    ["今天", [5, 4]],
    ["昨天", [3]],
    ["1 月 9 日", [2]],
    ["2025 年 12 月 31 日", [1]],
  ])
  expect(timeOf(line(1, "2025-12-31 10:05"))).toBe("10:05")
})
