// The words of the duty menu (src-tauri/core/src/values/duty.rs says the same), and its months.

import type { Audience, MenuItemFacts, MenuPart, MenuStage, MenuStanding, MenuStep } from "@/backend"

export const PARTS: Record<MenuPart, string> = { fixed: "固定", optional: "自选" }

export const STAGES: Record<MenuStage, string> = {
  draft: "拟定",
  published: "已公布",
  held: "已开展",
  closed: "已办结",
  cancelled: "已取消",
}

export const STEPS: Record<MenuStep, string> = {
  publish: "公布",
  take_back: "撤回",
  close: "办结",
  reopen: "重新开启",
  cancel: "取消项目",
  restore: "恢复",
}

/** What the secretary may say to an item at each stage; holding it is making an activity of it. */
export const STEPS_AT: Record<MenuStage, readonly MenuStep[]> = {
  draft: ["publish"],
  published: ["take_back", "cancel"],
  held: ["close"],
  closed: ["reopen"],
  cancelled: ["restore"],
}

export const STANDINGS: Record<MenuStanding, string> = {
  done: "已完成",
  leave: "请假",
  missed: "未参加",
  signed_up: "已报名",
  waiting: "候补",
  due: "待参加",
  not_chosen: "未选",
}

const NUMERALS = "一二三四"

/** 第一季度 … 第四季度, from 1. */
export function quarterName(quarter: number): string {
  return `第${NUMERALS[quarter - 1]}季度`
}

/** The quarter a month falls in, from 1. */
export function quarterOf(month: number): number {
  return Math.ceil(month / 3)
}

/** `3 月`, `第一季度`, `上半年`, `全年`, `5—6 月`. */
export function monthsOf({ first_month: first, last_month: last }: Months): string {
  if (first === last) return `${first} 月`
  if (first === 1 && last === 12) return "全年"
  if (first === 1 && last === 6) return "上半年"
  if (first === 7 && last === 12) return "下半年"
  if (first % 3 === 1 && last === first + 2) return quarterName(quarterOf(first))
  return `${first}—${last} 月`
}

type Months = Pick<MenuItemFacts, "first_month" | "last_month">

function span(first_month: number, last_month: number) {
  const months = { first_month, last_month }
  return { value: `${first_month}-${last_month}`, label: monthsOf(months), months }
}

/** The spans a plan usually names: each month, each quarter, both halves, the year; another one that is kept comes first. */
export function spans(kept: Months) {
  const usual = [
    ...Array.from({ length: 12 }, (_, at) => span(at + 1, at + 1)),
    ...Array.from({ length: 4 }, (_, at) => span(at * 3 + 1, at * 3 + 3)),
    span(1, 6),
    span(7, 12),
    span(1, 12),
  ]
  const own = span(kept.first_month, kept.last_month)
  return usual.some(({ value }) => value === own.value) ? usual : [own, ...usual]
}

/** Whom an item is for: 全体代表, 企业类代表, 第一代表小组. */
export function audienceOf(audience: Audience, groupName: string | null): string {
  if (audience.who === "all") return "全体代表"
  if (audience.who === "category") return `${audience.which}代表`
  return groupName ?? "代表小组"
}
