// 宪法宣誓: who is shown, the columns, and the words.

import type { OathBasis, OathList, OathTaker } from "@/backend"
import { type GridColumn, NAME_WIDTH } from "@/shared/grid/columns"

export const BASES: Record<OathBasis, string> = {
  elected: "人大选举或者决定任命",
  appointed: "政府任命",
  deputy: "本地做法",
}

/** Whom the list shows. */
export type Shown = "all" | "missing" | "officials" | "deputies"

export const SHOWN: Record<Shown, string> = {
  all: "全部",
  missing: "还没有宣誓",
  officials: "选举和任命的人员",
  deputies: "代表",
}

/** One value for a deputy or an elected or appointed person. */
export function keyOf({ deputy, official }: OathTaker): string {
  return deputy === null ? `official ${official}` : `deputy ${deputy}`
}

/** The takers to show. */
export function shownOf(takers: readonly OathTaker[], shown: Shown): OathTaker[] {
  return takers.filter(({ basis, held_on }) => {
    if (shown === "missing") return held_on === null
    return shown === "all" || (basis === "deputy") === (shown === "deputies")
  })
}

/** `71 人，70 人已宣誓，1 人还没有`. */
export function lineOf({ takers, sworn }: OathList): string {
  return `${takers.length} 人，${sworn} 人已宣誓，${takers.length - sworn} 人还没有`
}

/** Of the chosen values, the deputies and the elected or appointed persons. */
export function chosenOf(takers: readonly OathTaker[], keys: readonly string[]) {
  const chosen = takers.filter((taker) => keys.includes(keyOf(taker)))
  return {
    deputies: chosen.map(({ deputy }) => deputy).filter((id) => id !== null),
    officials: chosen.map(({ official }) => official).filter((id) => id !== null),
  }
}

export const COLUMNS: readonly GridColumn<OathTaker>[] = [
  { key: "name", label: "姓名", width: NAME_WIDTH, text: ({ name }) => name, order: ({ name }) => name },
  { key: "office", label: "职务", width: 170, text: ({ office }) => office, order: ({ office }) => office },
  {
    key: "basis",
    label: "依据",
    width: 180,
    text: ({ basis }) => BASES[basis],
    order: ({ basis }) => BASES[basis],
  },
  {
    key: "took_office_on",
    label: "当选、就职日期",
    width: 130,
    text: ({ took_office_on }) => took_office_on ?? "",
    order: ({ took_office_on }) => took_office_on,
  },
  {
    key: "held_on",
    label: "宣誓日期",
    width: 130,
    text: ({ held_on }) => held_on ?? "还没有宣誓",
    order: ({ held_on }) => held_on,
  },
  {
    key: "led_by",
    label: "领誓人",
    width: 110,
    text: ({ led_by }) => led_by ?? "",
    order: ({ led_by }) => led_by,
  },
  { key: "place", label: "地点", width: 170, text: ({ place }) => place ?? "", order: ({ place }) => place },
]
