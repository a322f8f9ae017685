import { expect, it } from "vitest"

import { daysAfter } from "./due"

it("goes over the ends of months and years", () => {
  expect(daysAfter("2026-09-30", 60)).toBe("2026-11-29")
  expect(daysAfter("2026-12-31", 1)).toBe("2027-01-01")
})
