// The words of points: how far a quarter has come, what is said against it, and its names.

import type { ObjectionKind, Quarter, Stage } from "@/backend"

/** How far a quarter comes, in this order. */
export const STAGE_WORDS: Record<Stage, string> = {
  open: "进行中",
  circulated: "征求意见",
  closed: "已结算",
  published: "已公示",
}

/** All stages in their order. */
export const STAGES = Object.keys(STAGE_WORDS) as Stage[]

/** Whether the quarter's points are frozen. */
export function isClosed(stage: Stage): boolean {
  return stage === "closed" || stage === "published"
}

/** What an objection says is not right, and what that means. */
export const OBJECTIONS: Record<ObjectionKind, { word: string; about: string }> = {
  wrong: { word: "错", about: "记错了：分值、等次、出席情况不对" },
  duplicate: { word: "重", about: "记重了：同一件事记了两次" },
  missing: { word: "漏", about: "记漏了：做了的事没有记上" },
}

const NUMERALS = "一二三四"

/** `2026Q3` is 2026年第三季度. */
export function quarterName(quarter: Quarter): string {
  return `${quarter.slice(0, 4)}年${shortQuarterName(quarter)}`
}

/** `2026Q3` is 第三季度. */
export function shortQuarterName(quarter: Quarter): string {
  return `第${NUMERALS[Number(quarter.slice(5)) - 1]}季度`
}
