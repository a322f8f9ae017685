// An activity's own facts while they are entered: what a new one starts with, and what follows from its days.

import type { ActivityFacts } from "@/backend"

/** Every field of an activity a refusal can name. */
export const FACT_FIELDS: readonly string[] = [
  "kind",
  "title",
  "starts_on",
  "ends_on",
  "half_days",
  "place",
  "organiser",
  "level",
  "group",
  "station",
  "content",
  "result",
]

/** A new activity. Its kind and days are asked for; the township's own is the usual level. */
export function blankFacts(): ActivityFacts {
  return {
    kind: "other_meeting",
    title: "",
    starts_on: "",
    ends_on: "",
    half_days: 1,
    place: null,
    organiser: null,
    level: "township",
    group: null,
    station: null,
    content: null,
    result: null,
  }
}

const DAY_MS = 86_400_000

/** Whole days from one day to another; `NaN` when either is no day yet. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)
}

/** How long an activity of these days usually is: one half-day on one day, whole days where it lasts longer. */
export function usualHalfDays(from: string, to: string): number {
  const days = daysBetween(from, to) + 1
  return days > 1 ? days * 2 : 1
}

function moved(facts: ActivityFacts, startsOn: string): string {
  if (facts.ends_on === "" || facts.ends_on === facts.starts_on) return startsOn
  const last = Date.parse(facts.ends_on) + daysBetween(facts.starts_on, startsOn) * DAY_MS
  return Number.isNaN(last) ? facts.ends_on : new Date(last).toISOString().slice(0, 10)
}

/** The facts with a day changed: the last day keeps its distance, the length follows unless somebody said otherwise. */
export function withDay(
  facts: ActivityFacts,
  which: "starts_on" | "ends_on",
  day: string | null,
): ActivityFacts {
  const next = { ...facts, [which]: day ?? "" }
  if (which === "starts_on") next.ends_on = moved(facts, next.starts_on)
  const usual = facts.half_days === usualHalfDays(facts.starts_on, facts.ends_on)
  if (usual) next.half_days = usualHalfDays(next.starts_on, next.ends_on)
  return next
}

function said(text: string | null): string | null {
  return text?.trim() ? text.trim() : null
}

/** The facts as they are sent: empty text is nothing. */
export function tidied(facts: ActivityFacts): ActivityFacts {
  return {
    ...facts,
    title: facts.title.trim(),
    place: said(facts.place),
    organiser: said(facts.organiser),
    content: said(facts.content),
    result: said(facts.result),
  }
}
