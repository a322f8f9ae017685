// The record of operations, a heap a day.

import type { JournalLine } from "@/backend"

/** What was done on one day, newest first as the core gives it. */
export interface JournalDay {
  day: string
  name: string
  lines: JournalLine[]
}

function nameOf(day: string, today: string): string {
  if (day === today) return "今天"
  const before = (Date.parse(today) - Date.parse(day)) / 86_400_000
  if (before === 1) return "昨天"
  const [year, month, date] = day.split("-").map(Number)
  const words = `${month} 月 ${date} 日`
  return day.slice(0, 4) === today.slice(0, 4) ? words : `${year} 年 ${words}`
}

/** The lines by day, in their order. `today` is `yyyy-mm-dd`. */
export function byDay(lines: JournalLine[], today: string): JournalDay[] {
  const days: JournalDay[] = []
  for (const line of lines) {
    const day = line.at.slice(0, 10)
    const last = days.at(-1)
    if (last?.day === day) last.lines.push(line)
    else days.push({ day, name: nameOf(day, today), lines: [line] })
  }
  return days
}

/** The hour and minute of a line. */
export function timeOf({ at }: JournalLine): string {
  return at.slice(11, 16)
}
