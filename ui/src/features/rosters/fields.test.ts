import { describe, expect, test } from "vitest"

import { inWords, masked, maskedNumbers } from "./fields"

describe("masked", () => {
  test.each([
    ["phone", "13900001000", "139****1000"],
    ["phone2", "0139-5550101", "013*****0101"],
    ["id_number", "139921196303170150", "1399**********0150"],
    ["phone", "13****00", "13****00"],
    ["phone", "110", "***"],
    ["name", "赵伟涛", "赵伟涛"],
    ["address", "东河村 12 号", "（已填，不显示）"],
    ["phone", "", ""],
  ] as const)("%s %s", (field, value, shown) => {
    expect(masked(field, value)).toBe(shown)
  })
})

test("yes and no are words", () => {
  expect([inWords(true), inWords(false), inWords("汉族")]).toEqual(["是", "否", "汉族"])
})

test("long numbers are hidden wherever they stand", () => {
  expect(maskedNumbers("电话13900001000，证号 012")).toBe("电话139****1000，证号 012")
})
