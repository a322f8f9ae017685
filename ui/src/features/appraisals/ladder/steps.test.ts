import { expect, test } from "vitest"

import { askedStep, blankStep, FIELDS } from "./steps"

test("a blank talk begins today, with the group's head and the suggested deadline", () => {
  const draft = blankStep("talk", "2026-09-30", "2026-12-29")
  expect(draft).toMatchObject({ on: "2026-09-30", by: "group_head", deadline: "2026-12-29", words: "" })
})

test("what may be left out is sent as nothing, numbers as numbers, flags as flags", () => {
  const talk = askedStep("talk", { ...blankStep("talk", "2026-09-30", "2026-12-29"), who: " 李明 " })
  expect(talk).toMatchObject({
    step: "talk",
    who: "李明",
    words: null,
    without_group_head: null,
    subject: "",
  })
  const vote = askedStep("vote", {
    on: "2026-09-30",
    secret: true,
    voters: "1001",
    in_favour: "五百",
    passed: null,
  })
  expect(vote).toEqual({
    step: "vote",
    on: "2026-09-30",
    secret: true,
    voters: 1001,
    in_favour: 0,
    passed: false,
  })
})

test("every step begins with its day", () => {
  for (const fields of Object.values(FIELDS)) expect(fields[0]?.key).toBe("on")
})
