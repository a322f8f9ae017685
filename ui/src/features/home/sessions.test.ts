import { expect, it } from "vitest"

import type { SessionLine } from "@/backend"

import { waitingSessions } from "./sessions"

const line = (more: Partial<SessionLine>): SessionLine => ({
  id: 7,
  title: "南庄村",
  date: "2026-10-20",
  place: null,
  stage: "planned",
  names: ["王芳", "赵堃"],
  tallied: 0,
  results: {},
  open_rectifications: 0,
  overdue_rectifications: 0,
  lacks_rectification: false,
  ...more,
})
const said = (more: Partial<SessionLine>) =>
  waitingSessions([line(more)], "2026-09-30").map(
    ({ words, presses }) => `${words}${presses === "overdue" ? "！" : ""}`,
  )

it("names what waits, and marks what is late", () => {
  expect(said({})).toEqual([])
  expect(said({ date: "2026-09-30" })).toEqual(["南庄村：已到日期，还没有登记召开"])
  expect(said({ date: "2026-09-29" })).toEqual(["南庄村：已到日期，还没有登记召开！"])
  expect(said({ stage: "held", tallied: 1 })).toEqual(["南庄村：还有 1 名代表没有计票"])
  expect(said({ stage: "held", tallied: 2 })).toEqual(["南庄村：已经计票，还没有评定"])
  expect(said({ stage: "decided", overdue_rectifications: 1 })).toEqual([
    "南庄村：已经评定，还没有通报",
    "南庄村：1 项整改过了期限！",
  ])
  expect(said({ stage: "notified" })).toEqual([])
})
