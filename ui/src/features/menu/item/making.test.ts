import { expect, it } from "vitest"

import { firstDay } from "./making"

it("an activity is likely today, or at the beginning of its months", () => {
  const planned = { year: 2026, first_month: 8, last_month: 9 }
  expect(firstDay(planned, "2026-09-30")).toBe("2026-09-30")
  expect(firstDay(planned, "2026-10-01")).toBe("2026-08-01")
  expect(firstDay(planned, "2027-09-01")).toBe("2026-08-01")
})
