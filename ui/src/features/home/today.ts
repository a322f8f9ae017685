// What the office should know today, from the facts.

import type { DeputyLine, Places, StructureCounts } from "@/backend"

import { type Task, counted } from "./task"

const HOLDING = new Set(["in_office", "suspended"])

/** What is missing among those who hold a seat; what is complete is not named. */
export function gapsOf(lines: readonly DeputyLine[], places: Places): Task[] {
  const holding = lines.filter(({ status }) => HOLDING.has(status))
  const say = (gap: string, words: string, lacks: (line: DeputyLine) => boolean): Task[] =>
    counted(holding.filter(lacks).length, "人", {
      part: "代表名册",
      words,
      to: { path: "/deputies", query: { gap } },
      presses: "lacking",
    })
  return [
    ...say("photo", "缺照片", (line) => !line.has_photo),
    ...say("phone", "缺手机号", (line) => line.phone_masked === null),
    ...say(
      "consent",
      "未同意公布手机号（对外印本机构电话）",
      (line) => line.phone_masked !== null && !line.phone_may_be_published,
    ),
    ...say("id_number", "缺身份证号", (line) => !line.has_id_number),
    ...say("birth", "缺出生年月", (line) => line.birth === null),
    ...say("constituency", "未定选区", (line) => line.constituency === null),
    ...(places.groups.length > 0 ? say("group", "未编入代表小组", (line) => line.group === null) : []),
    ...places.constituencies
      .filter(({ notes }) => notes.length > 0)
      .map(({ notes }): Task => {
        return { part: "选区", words: notes.join(""), to: { path: "/places" }, presses: "lacking" }
      }),
  ]
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
