import { expect, test } from "vitest"

import type { KeptScheme } from "@/backend"

import { askedScheme, draftOf, saidOf } from "./draft"

const USUAL: KeptScheme = {
  id: 3,
  name: "通用考评办法",
  from: "2026-01-01",
  used: false,
  scheme: {
    weights: { pledge: 30, points: 40, evaluation: 30 },
    thresholds: { excellent: "80", qualified: "60" },
    points_full: "100",
    missing: "reweigh",
    quota: { excellent: 20 },
  },
}

test("a scheme read into the form is sent unchanged", () => {
  const { id, name, from, scheme } = USUAL
  expect(askedScheme(draftOf(USUAL, false, "2026-09-30"))).toEqual({ id, name, from, scheme })
})

test("a copy is a new one from today, without a name", () => {
  expect(askedScheme(draftOf(USUAL, true, "2026-09-30"))).toMatchObject({
    id: null,
    name: "",
    from: "2026-09-30",
  })
})

test("four grades, the highest as the mark and no quota are one choice each", () => {
  const draft = { ...draftOf(USUAL, false, ""), four: true, full: " ", quota: "" }
  const { scheme } = askedScheme(draft)
  expect(scheme.thresholds).toEqual({ excellent: "80", competent: "80", basic: "60" })
  expect([scheme.points_full, scheme.quota]).toEqual(["highest", null])
  expect(saidOf(scheme)).toContain("积分：以当年最高分折合 100 分。")
})

test("a weight that is no number is sent as one the core refuses", () => {
  expect(askedScheme({ ...draftOf(USUAL, false, ""), pledge: "三十" }).scheme.weights.pledge).toBe(9999)
})
