import { expect, it } from "vitest"

import type { SessionFile } from "@/backend"

import { startingSide, tabsOf } from "./steps"

const marks = (one: SessionFile) => tabsOf(one).map(({ mark }) => mark ?? "")

it("marks what waits: deputies not counted while it is counted, rectification not done", () => {
  const file = {
    stage: "held",
    reporters: [{ assessed: null }, { assessed: { result: "competent", share: "80", why: "" } }],
    rectifications: [{ stage: "open" }, { stage: "passed" }],
  } as unknown as SessionFile
  expect(marks(file)).toEqual(["", "", "1", "1"])
  expect(marks({ ...file, stage: "planned", rectifications: [] })).toEqual(["", "", "", ""])
})

it("opens where the next work is", () => {
  expect(startingSide("held")).toBe("tally")
  expect(startingSide("decided")).toBe("rectify")
})
