import { expect, it } from "vitest"

import type { PledgeList } from "@/backend"

import { pledgesWaiting } from "./pledges"

it("names what waits and leads to where it is done", () => {
  const waiting = {
    without: 3,
    to_review: 0,
    returned: 1,
    to_post: 0,
    to_register: 0,
    to_judge: 2,
    overdue: 0,
  }
  const gaps = pledgesWaiting({ lines: [{ pledge: {} }], waiting } as PledgeList)
  expect(gaps.map(({ words, amount }) => [words, amount])).toEqual([
    ["退回后还没有重新提出", "1 份"],
    ["等待评诺", "2 份"],
    ["还没有承诺的代表", "3 人"],
  ])
  expect(gaps.at(-1)?.to.query).toEqual({ view: "entry" })
})

it("asks for nothing where the office keeps no pledges", () => {
  const waiting = { without: 68 }
  expect(pledgesWaiting({ lines: [{ pledge: null }], waiting } as unknown as PledgeList)).toEqual([])
})
