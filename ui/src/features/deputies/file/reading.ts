// How a field of a deputy's file reads.

import type { DeputyFacts, Places } from "@/backend"
import { inChinese } from "@/shared/days/days"

import type { FactKey, FieldSpec } from "./fields"

type Value = DeputyFacts[FactKey]

function placeNames(places: Places | undefined, of: keyof Places, ids: readonly number[]): string {
  const named = places?.[of] ?? []
  return ids.map((id) => named.find((place) => place.id === id)?.name ?? "").join("、")
}

/** The field in words; empty when nothing is known. */
export function read(field: FieldSpec<FactKey>, value: Value, places: Places | undefined): string {
  if (value === null || value === "") return ""
  switch (field.kind) {
    case "day":
      return inChinese(String(value))
    case "flag":
      return value ? "是" : "否"
    case "maybe":
      return value ? "是" : "否"
    case "place":
      return placeNames(places, field.of, [Number(value)])
    case "places":
      return placeNames(places, field.of, value as number[])
    case "several":
      return (value as string[]).join("、")
    case "lines":
      return (value as string[]).join("\n")
    default:
      return String(value)
  }
}
