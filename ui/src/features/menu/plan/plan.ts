// A year's plan: what it is narrowed to, its quarters, its sums in a line, and as a table.

import type { MenuLine, MenuPart, MenuStage, MenuYear } from "@/backend"
import { DUTY_KINDS } from "@/shared/duty"
import type { Table } from "@/shared/grid/table"

import { PARTS, STAGES, audienceOf, monthsOf, quarterOf } from "../words"

/** What the plan is narrowed to; `null` does not narrow. */
export interface Narrowing {
  query: string
  part: MenuPart | null
  stage: MenuStage | null
}

export const EVERY: Readonly<Narrowing> = { query: "", part: null, stage: null }

/** The items the plan is narrowed to, in their order. */
export function narrowed(items: readonly MenuLine[], { query, part, stage }: Narrowing): MenuLine[] {
  const typed = query.trim()
  return items.filter(
    (item) =>
      (typed === "" || item.title.includes(typed)) &&
      (part === null || item.part === part) &&
      (stage === null || item.stage === stage),
  )
}

/** The items of each quarter in which they begin; a quarter without any is there as well. */
export function byQuarter(items: readonly MenuLine[]): { quarter: number; items: MenuLine[] }[] {
  return [1, 2, 3, 4].map((quarter) => ({
    quarter,
    items: items.filter(({ first_month }) => quarterOf(first_month) === quarter),
  }))
}

/** How many come, of how many: the fixed item's audience, the optional item's seats or names. */
export function progressOf({ part, counts, seats }: MenuLine) {
  const whole = part === "fixed" ? counts.audience : seats > 0 ? seats : counts.signed_up
  const share = (count: number) => (whole > 0 ? Math.min(100, (count / whole) * 100) : 0)
  return { whole, done: share(counts.done), signedUp: part === "fixed" ? 0 : share(counts.signed_up) }
}

/** What a line says of who comes: `完成 56 / 68`, `报名 12 / 15，候补 2`. */
export function saidOf(line: MenuLine): string {
  const { part, stage, counts, seats } = line
  if (stage === "draft" || stage === "cancelled") return ""
  if (counts.activities > 0 || stage === "closed") {
    const away = [
      counts.leave > 0 ? `请假 ${counts.leave}` : "",
      counts.missed > 0 ? `未参加 ${counts.missed}` : "",
    ].filter((word) => word !== "")
    const whole = part === "fixed" ? ` / ${counts.audience}` : ""
    return [`完成 ${counts.done}${whole}`, ...away].join("，")
  }
  if (part === "fixed") return `应到 ${counts.audience}`
  const of = seats > 0 ? ` / ${seats}` : ""
  return `报名 ${counts.signed_up}${of}` + (counts.waiting > 0 ? `，候补 ${counts.waiting}` : "")
}

/** `27 项，固定 8，自选 19 · 1 项拟定 · 1 项逾期未开展 · 12 人自选不足 2 项`. */
export function summaryOf({ items, minimum, short_of_choices }: MenuYear): string {
  const count = (is: (item: MenuLine) => boolean) => items.filter(is).length
  const standing = items.filter(({ stage }) => stage !== "cancelled")
  const fixed = standing.filter(({ part }) => part === "fixed").length
  const parts = [`${standing.length} 项，固定 ${fixed}，自选 ${standing.length - fixed}`]
  const drafts = count(({ stage }) => stage === "draft")
  const overdue = count(({ is_overdue }) => is_overdue)
  if (drafts > 0) parts.push(`${drafts} 项拟定`)
  if (overdue > 0) parts.push(`${overdue} 项逾期未开展`)
  if (minimum && minimum.least > 0 && drafts < standing.length && short_of_choices > 0)
    parts.push(`${short_of_choices} 人自选不足 ${minimum.least} 项`)
  return parts.join(" · ")
}

/** The plan as it is shown, for a workbook. */
export function planTable(items: readonly MenuLine[]): Table {
  return {
    heads: [
      "计划时间",
      "项目",
      "性质",
      "类别",
      "地点",
      "组织单位",
      "面向",
      "名额",
      "报名截止",
      "进展",
      "报名",
      "候补",
      "完成",
      "请假",
      "未参加",
      "活动",
      "说明",
    ],
    rows: items.map((item) => [
      monthsOf(item),
      item.title,
      PARTS[item.part],
      DUTY_KINDS[item.kind],
      item.place ?? item.station_name ?? "",
      item.organiser ?? "",
      audienceOf(item.audience, item.group_name),
      item.seats > 0 ? item.seats : "",
      item.sign_up_by ?? "",
      STAGES[item.stage],
      item.part === "optional" ? item.counts.signed_up : "",
      item.part === "optional" ? item.counts.waiting : "",
      item.counts.done,
      item.counts.leave,
      item.counts.missed,
      item.counts.activities,
      item.notes ?? "",
    ]),
  }
}
