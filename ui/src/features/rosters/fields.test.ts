import { describe, expect, test } from "vitest"

import { inWords, masked } from "./fields"

describe("masked", () => {
  test.each([
    ["phone", "13900001000", "139****1000"],
    ["phone2", "0139-5550101", "013*****0101"],
    ["id_number", "139921196303170150", "1399**********0150"],
    ["phone", "13****00", "13****00"],
    ["phone", "110", "***"],
    ["name", "赵伟涛", "赵伟涛"],
    ["phone", "", ""],
  ] as const)("%s %s", (field, value, shown) => {
    expect(masked(field, value)).toBe(shown)
  })
})

test("yes and no are words", () => {
  expect([inWords(true), inWords(false), inWords("汉族")]).toEqual(["是", "否", "汉族"])
})
