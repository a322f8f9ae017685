// A deputy's form of optional items: what is ticked, what can still be ticked, and what it comes to.

import type { MenuMatrix, MenuMatrixLine, MenuStanding } from "@/backend"

import { monthsOf, quarterOf } from "../words"

/** An optional item on a deputy's form. */
export interface Choice {
  id: number
  title: string
  first_month: number
  last_month: number
  standing: MenuStanding
  /** Whether the name stands on its list. */
  chosen: boolean
  /** Why the tick cannot be changed, in a word; none where it can. */
  fixed: string | null
  seatsLeft: number | null
}

const ON_LIST: readonly MenuStanding[] = ["signed_up", "waiting"]

/** The optional items that are meant for a deputy or were done by one. */
export function choicesOf({ items }: MenuMatrix, line: MenuMatrixLine, today: string): Choice[] {
  return items.flatMap((item, at): Choice[] => {
    const standing = line.cells[at] ?? null
    if (item.part !== "optional" || standing === null) return []
    const chosen = ON_LIST.includes(standing)
    const over = item.sign_up_by !== null && item.sign_up_by < today
    const { id, title, first_month, last_month, seats_left: seatsLeft } = item
    let fixed: string | null = null
    if (!chosen && standing !== "not_chosen") fixed = "已有出席记录"
    else if (item.stage === "closed") fixed = "已办结"
    else if (!chosen && over) fixed = "报名已截止"
    return [{ id, title, first_month, last_month, standing, chosen, fixed, seatsLeft }]
  })
}

/** What can still be ticked or unticked, by quarter; quarters without any are left out. */
export function openByQuarter(choices: readonly Choice[]): { quarter: number; choices: Choice[] }[] {
  const open = choices.filter(({ fixed }) => fixed === null)
  return [1, 2, 3, 4]
    .map((quarter) => ({
      quarter,
      choices: open.filter(({ first_month }) => quarterOf(first_month) === quarter),
    }))
    .filter((part) => part.choices.length > 0)
}

/** A line under the form: what is settled already, or must be done anyway. */
export interface Settled {
  id: number
  title: string
  months: string
  standing: MenuStanding
}

/** What became of the fixed items and of the optional ones that are settled; what was never chosen is left out. */
export function settledOf(
  { items }: MenuMatrix,
  line: MenuMatrixLine,
  choices: readonly Choice[],
): Settled[] {
  const open = new Set(choices.filter(({ fixed }) => fixed === null).map(({ id }) => id))
  return items.flatMap((item, at) => {
    const standing = line.cells[at] ?? null
    if (standing === null || standing === "not_chosen" || open.has(item.id)) return []
    return [{ id: item.id, title: item.title, months: monthsOf(item), standing }]
  })
}

/** What a choice says behind its title: how many seats are left, or why it stands as it does. */
export function saidOf({ fixed, chosen, standing, seatsLeft }: Choice): string {
  if (fixed) return fixed
  if (standing === "waiting") return "候补"
  if (chosen || seatsLeft === null) return ""
  return seatsLeft > 0 ? `余 ${seatsLeft} 个名额` : "名额已满，可以候补"
}
