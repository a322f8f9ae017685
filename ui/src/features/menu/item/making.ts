// When an activity of an item is likely to be.

import type { Day, MenuItemFacts } from "@/backend"

function two(number: number): string {
  return String(number).padStart(2, "0")
}

/** Today where it lies in the planned months, else the first day of the first planned month. */
export function firstDay(
  { year, first_month, last_month }: Pick<MenuItemFacts, "year" | "first_month" | "last_month">,
  today: Day,
): Day {
  const month = Number(today.slice(5, 7))
  const isNow = today.startsWith(`${year}-`) && month >= first_month && month <= last_month
  return isNow ? today : `${year}-${two(first_month)}-01`
}
