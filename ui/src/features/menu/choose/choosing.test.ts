import { expect, it } from "vitest"

import type { MenuHead, MenuMatrix, MenuMatrixLine, MenuStanding } from "@/backend"

import { choicesOf, openByQuarter, saidOf, settledOf } from "./choosing"

function head(id: number, more: Partial<MenuHead> = {}): MenuHead {
  return {
    id,
    part: "optional",
    title: `第 ${id} 项`,
    first_month: 3,
    last_month: 3,
    stage: "published",
    sign_up_by: null,
    seats_left: null,
    ...more,
  }
}

function form(items: MenuHead[], cells: (MenuStanding | null)[]) {
  return choicesOf({ items } as MenuMatrix, { cells } as MenuMatrixLine, "2026-03-05")
}

function said(item: Partial<MenuHead>, standing: MenuStanding): string | undefined {
  const [choice] = form([head(1, item)], [standing])
  return choice && saidOf(choice)
}

it("holds what can still be ticked by quarter, and what is settled below", () => {
  const items = [
    head(1, { part: "fixed" }),
    head(2),
    head(3),
    head(4, { first_month: 10, last_month: 12 }),
    head(5),
    head(6, { stage: "closed" }),
  ]
  const cells: (MenuStanding | null)[] = ["due", null, "not_chosen", "signed_up", "leave", "not_chosen"]
  const choices = form(items, cells)
  expect(openByQuarter(choices).map((part) => [part.quarter, part.choices.map(({ id }) => id)])).toEqual([
    [1, [3]],
    [4, [4]],
  ])
  expect(choices.find(({ id }) => id === 4)).toMatchObject({ chosen: true, fixed: null })
  const settled = settledOf({ items } as MenuMatrix, { cells } as MenuMatrixLine, choices)
  expect(settled.map(({ id, standing }) => [id, standing])).toEqual([
    [1, "due"],
    [5, "leave"],
  ])
})

it("says what cannot be changed any more, and how many seats are left", () => {
  expect(said({}, "done")).toBe("已有出席记录")
  expect(said({ stage: "closed" }, "not_chosen")).toBe("已办结")
  expect(said({ sign_up_by: "2026-03-04" }, "not_chosen")).toBe("报名已截止")
  expect(said({ sign_up_by: "2026-03-04" }, "signed_up")).toBe("")
  expect(said({ sign_up_by: "2026-03-05", seats_left: 2 }, "not_chosen")).toBe("余 2 个名额")
  expect(said({ seats_left: 0 }, "not_chosen")).toBe("名额已满，可以候补")
  expect(said({}, "waiting")).toBe("候补")
})
