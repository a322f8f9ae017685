import { expect, it } from "vitest"

import { timeLeft } from "./timeLeft"

it("says how long work will take, once that can be known", () => {
  expect(timeLeft(0, 100, 5000)).toBe("")
  expect(timeLeft(10, 100, 500)).toBe("")
  expect(timeLeft(100, 100, 5000)).toBe("")
  expect(timeLeft(50, 100, 3000)).toBe("马上就好")
  expect(timeLeft(10, 100, 2000)).toBe("约还需 20 秒")
  expect(timeLeft(10, 1000, 2000)).toBe("约还需 4 分钟")
})
