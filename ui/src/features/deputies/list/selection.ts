// Which deputies the list shows, and in which order.

import type { DeputyLine } from "@/backend"
import { type Findable, finds } from "@/shared/names/matching"

import { holdsSeat } from "../words"

/** What a file can lack. */
export const GAPS = {
  photo: "缺照片",
  id_number: "缺身份证号",
  phone: "缺手机号",
  consent: "未同意公布电话",
  constituency: "未定选区",
  group: "未定小组",
  birth: "缺出生年月",
} as const

export type Gap = keyof typeof GAPS

/** What the list is narrowed to. */
export interface Selection {
  query: string
  who: "holding" | "suspended" | "left" | "all"
  constituency: number | null
  group: number | null
  gap: Gap | null
}

export const EVERYBODY: Selection = { query: "", who: "holding", constituency: null, group: null, gap: null }

/** A line and its name's readings. */
export interface Person {
  line: DeputyLine
  name: Findable
}

/** Whether the file lacks this. */
export function lacks(line: DeputyLine, gap: Gap): boolean {
  switch (gap) {
    case "photo":
      return !line.has_photo
    case "id_number":
      return !line.has_id_number
    case "phone":
      return line.phone_masked === null
    case "consent":
      return line.phone_masked !== null && !line.phone_may_be_published
    case "constituency":
      return line.constituency === null
    case "group":
      return line.group === null
    case "birth":
      return line.birth === null
  }
}

function isOne(line: DeputyLine, who: Selection["who"]): boolean {
  if (who === "all") return true
  if (who === "suspended") return line.status === "suspended"
  return holdsSeat(line.status) === (who === "holding")
}

/** The people the selection asks for, in the order they came. */
export function selected(people: readonly Person[], selection: Selection): Person[] {
  const { query, who, constituency, group, gap } = selection
  return people.filter(
    ({ line, name }) =>
      isOne(line, who) &&
      (constituency === null || line.constituency === constituency) &&
      (group === null || line.group === group) &&
      (gap === null || lacks(line, gap)) &&
      (query.trim() === "" || finds(name, query) > 0),
  )
}

/** The orders the whole list can stand in. */
export const ORDERS = {
  stroke: "姓氏笔画",
  pinyin: "姓名拼音",
  constituency: "选区",
  group: "小组",
} as const

export type Order = keyof typeof ORDERS

const LAST = Number.MAX_SAFE_INTEGER

function byNumber(number: (line: DeputyLine) => number | null) {
  return (left: Person, right: Person) =>
    (number(left.line) ?? LAST) - (number(right.line) ?? LAST) ||
    left.line.stroke_rank - right.line.stroke_rank
}

const COMPARE: Record<Order, (left: Person, right: Person) => number> = {
  stroke: byNumber(() => 0),
  pinyin: (left, right) =>
    (left.name.key < right.name.key ? -1 : Number(left.name.key > right.name.key)) ||
    left.line.stroke_rank - right.line.stroke_rank,
  constituency: byNumber((line) => line.constituency_number),
  group: byNumber((line) => line.group_number),
}

/** The people in an order; equals stand in stroke order. */
export function ordered(people: readonly Person[], order: Order): Person[] {
  return people.toSorted(COMPARE[order])
}
