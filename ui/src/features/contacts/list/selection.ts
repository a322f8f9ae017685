// Which contacts the list shows, and what it can be narrowed to.

import type { ContactKind, ContactLine, Day } from "@/backend"

/** What the list is narrowed to. */
export interface Selection {
  query: string
  kind: ContactKind | null
  deputy: number | null
  village: number | null
  state: "lasting" | "ended" | "never" | null
}

export const LASTING: Selection = { query: "", kind: null, deputy: null, village: null, state: "lasting" }

export const STATES: Record<NonNullable<Selection["state"]>, string> = {
  lasting: "正在联系",
  never: "还没有走访过",
  ended: "已经结束",
}

/** Whether a contact is over by a day. */
export function isOver({ ended_on }: ContactLine, today: Day): boolean {
  return ended_on !== null && ended_on < today
}

function isIn(line: ContactLine, state: Selection["state"], today: Day): boolean {
  if (state === null) return true
  if (state === "never") return line.visits === 0 && !isOver(line, today)
  return isOver(line, today) === (state === "ended")
}

/** The contacts the selection asks for, in the order they came; names of households are searched by surname only. */
export function selected(lines: readonly ContactLine[], selection: Selection, today: Day): ContactLine[] {
  const { query, kind, deputy, village, state } = selection
  const typed = query.trim()
  return lines.filter(
    (line) =>
      (typed === "" ||
        [line.masked.name, line.deputy_name, line.village_name, line.note].some((text) =>
          text?.includes(typed),
        )) &&
      (kind === null || line.kind === kind) &&
      (deputy === null || line.deputy === deputy) &&
      (village === null || line.village === village) &&
      isIn(line, state, today),
  )
}

/** `联系户 330 户 · 五联系 31 个 · 走访 302 次`. */
export function lineOf(lines: readonly ContactLine[], today: Day): string {
  const lasting = lines.filter((line) => !isOver(line, today))
  const households = lasting.filter(({ kind }) => kind === "household").length
  return [
    `联系户 ${households} 户`,
    `五联系 ${lasting.length - households} 个`,
    `走访 ${lines.reduce((sum, { visits }) => sum + visits, 0)} 次`,
  ].join(" · ")
}
