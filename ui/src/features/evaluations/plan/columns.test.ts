import { expect, it } from "vitest"

import type { PlanLine } from "@/backend"

import { selected } from "./columns"

const line = (name: string, more: Partial<PlanLine>): PlanLine => ({
  deputy: name.length,
  name,
  constituency: null,
  group: null,
  position: null,
  reported_on: null,
  planned_on: null,
  result: null,
  ...more,
})
const lines = [
  line("甲", {}),
  line("乙", { reported_on: "2025-12-23" }),
  line("丙", { planned_on: "2026-10-22" }),
]

const names = (shown: Parameters<typeof selected>[1]) => selected(lines, shown).map(({ name }) => name)

it("shows who has not reported and is not planned either", () => {
  expect(names("unreported")).toEqual(["甲"])
  expect(names("reported")).toEqual(["乙"])
  expect(names("planned")).toEqual(["丙"])
  expect(names("all")).toEqual(["甲", "乙", "丙"])
})
