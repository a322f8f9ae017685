import { expect, it } from "vitest"

import type { PledgeItem, PledgeLine } from "@/backend"

import { byAspect, byGroup, byItem, byStage, shareWords } from "./figures"

const item = (text: string, aspect: string, reached: boolean) => ({ text, aspect, reached }) as PledgeItem
const line = (group_number: number | null, stage: string | null, items: PledgeItem[] = []) =>
  ({
    group_number,
    group_name: group_number && `第${"一二"[group_number - 1]}代表小组`,
    pledge: stage && { stage, items },
  }) as unknown as PledgeLine

const lines = [
  line(2, "posted", [item("走访", "contact", true), item("修桥", "other", false)]),
  line(1, "posted", [item("走访", "contact", false)]),
  line(null, null),
]

it("counts what is reached by aspect, group and item", () => {
  expect(byAspect(lines)).toEqual([
    { name: "联系群众", reached: 1, items: 2 },
    { name: "其他履职", reached: 0, items: 1 },
  ])
  expect(byGroup(lines).map(({ name }) => name)).toEqual(["第一代表小组", "第二代表小组"])
  expect(byItem(lines)).toEqual([
    { name: "修桥", reached: 0, items: 1 },
    { name: "走访", reached: 1, items: 2 },
  ])
  expect(byItem(lines, 1).map(({ name }) => name)).toEqual(["走访"])
  expect(byStage(lines)).toEqual([
    { name: "未承诺", people: 1 },
    { name: "践诺中", people: 2 },
  ])
  expect(shareWords({ name: "", reached: 56, items: 67 })).toBe("56/67　84%")
})
