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
  const gaps = pledgesWaiting({ waiting } as PledgeList)
  expect(gaps.map(({ words, count }) => [words, count])).toEqual([
    ["承诺退回后还没有重新提出", 1],
    ["承诺等待评诺", 2],
    ["还没有承诺的代表", 3],
  ])
  expect(gaps.at(-1)?.to.query).toEqual({ view: "entry" })
})
