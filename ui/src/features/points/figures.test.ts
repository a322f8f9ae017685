import { describe, expect, it } from "vitest"

import { differenceOf, hundredths, pointsOf, shownPoints, signedPoints, sumOf, typedPoints } from "./figures"

describe("points", () => {
  it("add up exactly", () => {
    expect(sumOf(["0.1", "0.2", "-0.05", "118.5"])).toBe("118.75")
    expect(sumOf(Array.from({ length: 1000 }, () => "0.29"))).toBe("290")
    expect(differenceOf("118.5", "120")).toBe("-1.5")
    expect(pointsOf(hundredths("-0.05"))).toBe("-0.05")
  })

  it.each([
    ["118.5", "118.5"],
    [" 7 ", "7"],
    ["7分", "7"],
    ["+0.25", "0.25"],
    ["−2", "-2"],
    ["－2", "-2"],
    ["３．５０", "3.5"],
  ])("%s is typed for %s", (typed, points) => expect(typedPoints(typed)).toBe(points))

  it.each(["", "-", "5.", ".5", "1.234", "1,000", "三分", "1e3"])("%s is no score", (typed) =>
    expect(typedPoints(typed)).toBeNull(),
  )

  it("are shown with a real minus", () => {
    expect(shownPoints("-2")).toBe("−2")
    expect(signedPoints("-2")).toBe("−2")
    expect(signedPoints("3")).toBe("+3")
    expect(signedPoints("0")).toBe("0")
  })
})
