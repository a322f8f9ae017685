import { expect, it } from "vitest"

import { between } from "./millimetres"

it("reads what is typed for a printer", () => {
  expect(between("1.5", -10, 10)).toBe(1.5)
  expect(between("－１．５", -10, 10)).toBe(-1.5)
  expect(between("−2", -10, 10)).toBe(-2)
  expect(between("0,5", -10, 10)).toBe(0.5)
})

it("takes nothing else", () => {
  for (const typed of ["", "mm", "1.5mm", "11", "-11", "1.2.3"])
    expect(between(typed, -10, 10), typed).toBeNull()
})
