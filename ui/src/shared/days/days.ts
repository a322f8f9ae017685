// Days as people type them (20260423, 2026.4.23, 2026年4月23日) and as the screens show them.

const TYPED = /^(\d{4})[-/.年－．／](\d{1,2})(?:[-/.月－．／](\d{1,2}))?[日号月]?$/
const PACKED = /^(\d{4})(\d{2})(\d{2})?$/

function calendarHas(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

function two(number: number): string {
  return String(number).padStart(2, "0")
}

/** `2026-04` or `2026-04-23` from what was typed; `null` when that is no date. */
export function partialDay(typed: string): string | null {
  const text = typed.replaceAll(/\s/g, "").replace(/\.+$/, "")
  const found = PACKED.exec(text) ?? TYPED.exec(text)
  if (!found) return null
  const [year, month, day] = [found[1], found[2], found[3]].map(Number) as [number, number, number]
  if (year < 1900 || year > 2200) return null
  if (!calendarHas(year, month, found[3] ? day : 1)) return null
  return found[3] ? `${year}-${two(month)}-${two(day)}` : `${year}-${two(month)}`
}

/** `2026-04-23` from what was typed; `null` when that is no whole day. */
export function wholeDay(typed: string): string | null {
  const day = partialDay(typed)
  return day?.length === 10 ? day : null
}

/** `2026年4月23日` or `2026年4月`. */
export function inChinese(day: string): string {
  const [year, month, date] = day.split("-")
  return `${year}年${Number(month)}月` + (date ? `${Number(date)}日` : "")
}

/** `今天`, `昨天`, `3 天前`, or the day itself when it is long ago. Both are `yyyy-mm-dd`, a time may follow. */
export function howLongAgo(when: string, today: string): string {
  const days = Math.round((Date.parse(today.slice(0, 10)) - Date.parse(when.slice(0, 10))) / 86_400_000)
  const time = when.slice(11, 16)
  if (days <= 0) return `今天${time ? " " + time : ""}`
  if (days === 1) return `昨天${time ? " " + time : ""}`
  return days <= 30 ? `${days} 天前` : inChinese(when.slice(0, 10))
}
