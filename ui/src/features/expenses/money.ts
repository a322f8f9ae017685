// Amounts as people read them.

import type { Money } from "@/backend"

/** An amount with its thousands parted; `nothing` of nothing. */
export function shownMoney(amount: Money | number, nothing = ""): string {
  const number = Number(amount)
  return number === 0
    ? nothing
    : number.toLocaleString("zh-CN", { minimumFractionDigits: 2, maximumFractionDigits: 2 })
}
