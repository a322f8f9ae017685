// What the office should know today, from the facts.

import type { DeputyLine, Places, StructureCounts } from "@/backend"

/** Something that is missing, in words, and where to look at it. */
export interface Gap {
  words: string
  count: number
  unit: string
  to: { path: string; query?: Record<string, string> }
}

const HOLDING = new Set(["in_office", "suspended"])

function inList(gap: string): Gap["to"] {
  return { path: "/deputies", query: { gap } }
}

/** What is missing among those who hold a seat; what is complete is not named. */
export function gapsOf(lines: readonly DeputyLine[], places: Places): Gap[] {
  const holding = lines.filter(({ status }) => HOLDING.has(status))
  const count = (lacks: (line: DeputyLine) => boolean) => holding.filter(lacks).length
  const gaps: Gap[] = [
    { words: "缺照片", count: count((line) => !line.has_photo), unit: "人", to: inList("photo") },
    {
      words: "缺手机号",
      count: count((line) => line.phone_masked === null),
      unit: "人",
      to: inList("phone"),
    },
    {
      words: "未同意公布手机号（对外印本机构电话）",
      count: count((line) => line.phone_masked !== null && !line.phone_may_be_published),
      unit: "人",
      to: inList("consent"),
    },
    { words: "缺身份证号", count: count((line) => !line.has_id_number), unit: "人", to: inList("id_number") },
    { words: "缺出生年月", count: count((line) => line.birth === null), unit: "人", to: inList("birth") },
    {
      words: "未定选区",
      count: count((line) => line.constituency === null),
      unit: "人",
      to: inList("constituency"),
    },
    { words: "未编入代表小组", count: count((line) => line.group === null), unit: "人", to: inList("group") },
  ]
  return gaps.filter(
    ({ count: missing, words }) => missing > 0 && (words !== "未编入代表小组" || places.groups.length > 0),
  )
}

/** Constituencies the law says something against (Election Law art 25). */
export function notedConstituencies(places: Places) {
  return places.constituencies.filter(({ notes }) => notes.length > 0)
}

/** Seats without a deputy; never below nothing. */
export function vacancies({ seats, deputies }: StructureCounts): number {
  return Math.max(0, seats - deputies)
}

/** A share in whole percent, `—` of nothing. */
export function share(part: number, whole: number): string {
  return whole > 0 ? `${Math.round((part / whole) * 100)}%` : "—"
}

const WEEKDAYS = "日一二三四五六"

/** The day with its weekday: 2026年4月23日, then 星期四. */
export function dayInFull(day: string): string {
  const [year, month, date] = day.split("-").map(Number)
  return `${year}年${month}月${date}日　星期${WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]}`
}
