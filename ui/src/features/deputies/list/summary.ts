// The one line that says what the list shows.

import type { DeputyLine } from "@/backend"

import { holdsSeat } from "../words"

/** `68 名代表，2 名暂停 · 显示 12 名`. */
export function lineOf(lines: readonly DeputyLine[], shown: number): string {
  const holding = lines.filter(({ status }) => holdsSeat(status)).length
  const suspended = lines.filter(({ status }) => status === "suspended").length
  const parts = [`${holding} 名代表${suspended ? `，其中 ${suspended} 名暂停` : ""}`]
  if (lines.length > holding) parts.push(`${lines.length - holding} 名已离任`)
  if (shown !== holding) parts.push(`显示 ${shown} 名`)
  return parts.join(" · ")
}
