import { expect, test } from "vitest"

import { fileSize, inPercent, paperName, scaleOf, stepped } from "./zoom"

const A4 = { width: 595.28, height: 841.89 }
const PLACE = { width: 648, height: 448 }

test("a page is as wide as its place, or wholly in it", () => {
  expect(scaleOf("width", A4, PLACE) * A4.width).toBeCloseTo(600)
  expect(scaleOf("page", A4, PLACE) * A4.height).toBeCloseTo(400)
  expect(inPercent(scaleOf(1, A4, PLACE))).toBe("100 %")
})

test("steps go on from what is seen", () => {
  expect(stepped((96 / 72) * 0.8, true)).toBe(1)
  expect(stepped((96 / 72) * 0.8, false)).toBe(0.75)
  expect(stepped((96 / 72) * 1, true)).toBe(1.25)
  expect(stepped((96 / 72) * 9, true)).toBe(3)
})

test("papers have their names", () => {
  expect(paperName(A4)).toBe("A4 纵向")
  expect(paperName({ width: 1190.55, height: 841.89 })).toBe("A3 横向")
  expect(paperName({ width: 272, height: 170 })).toBe("96 × 60 毫米")
})

test("sizes of files", () => {
  expect([fileSize(345_000), fileSize(20), fileSize(1_240_000)]).toEqual(["345 KB", "1 KB", "1.2 MB"])
})
