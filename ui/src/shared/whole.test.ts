import { expect, it } from "vitest"

import { wholeTyped } from "./whole"

it("reads whole numbers, also in wide digits", () => {
  expect(wholeTyped(" 12 ")).toBe(12)
  expect(wholeTyped("３")).toBe(3)
  expect(wholeTyped("", 0)).toBe(0)
  expect(wholeTyped(" ", null)).toBeNull()
})

it.each(["-3", "1.5", "两", "99999999999", ""])(
  "%s is passed on as it was typed, never as another number",
  (typed) => expect(wholeTyped(typed)).toBe(typed),
)
