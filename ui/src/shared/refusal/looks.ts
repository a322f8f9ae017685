// The one table of how each kind of Refusal looks; nothing else on the screens decides by kind.

import { type Kind, type Refusal } from "@/backend"

/** `field`: at the field it names, else as a bar · `bar`: above the content until closed · `toast`: said once, gone by itself. */
export type Place = "field" | "bar" | "toast"

interface Look {
  place: Place
  tone: "red" | "amber" | "plain"
  /** The word that goes with the colour. */
  word: string
}

const LOOKS: Record<Kind, Look> = {
  invalid: { place: "field", tone: "red", word: "填写有误" },
  refused: { place: "bar", tone: "amber", word: "不能这样做" },
  not_found: { place: "bar", tone: "amber", word: "没有找到" },
  stale: { place: "bar", tone: "amber", word: "内容已有变动" },
  unavailable: { place: "bar", tone: "amber", word: "暂时办不到" },
  cancelled: { place: "toast", tone: "plain", word: "已取消" },
  bug: { place: "bar", tone: "red", word: "程序出错" },
}

/** How a refusal of this kind looks. */
export function lookOf(refusal: Refusal): Look {
  return LOOKS[refusal.kind]
}

/** Where a refusal is shown, given the fields the screen has. */
export function placeOf(refusal: Refusal, fields: readonly string[] = []): Place {
  const { place } = lookOf(refusal)
  if (place !== "field") return place
  return refusal.field !== null && fields.includes(refusal.field) ? "field" : "bar"
}

/** What to say at `field`, if the refusal is about it. */
export function sayAt(refusal: Refusal | undefined, field: string): string | undefined {
  if (!refusal || refusal.field !== field || lookOf(refusal).place !== "field") return undefined
  return refusal.message + (refusal.hint ?? "")
}
