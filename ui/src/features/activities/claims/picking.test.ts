import { expect, it } from "vitest"

import type { Claim } from "@/backend"

import { stillWaiting, toggled, waiting } from "./picking"

const claim = (id: number, review: Claim["review"]) => ({ id, review }) as Claim
const CLAIMS = [claim(1, "claimed"), claim(2, "claimed"), claim(3, "returned")] as const

it("only what waits is picked, and unpicked by the second press", () => {
  expect(waiting(CLAIMS).map(({ id }) => id)).toEqual([1, 2])
  const one = toggled(new Set(), CLAIMS[0])
  expect([...one]).toEqual([1])
  expect([...toggled(one, CLAIMS[2])]).toEqual([1])
  expect([...toggled(one, CLAIMS[0])]).toEqual([])
})

it("what was reviewed meanwhile is no longer picked", () => {
  expect([...stillWaiting(new Set([1, 3, 9]), CLAIMS)]).toEqual([1])
})
