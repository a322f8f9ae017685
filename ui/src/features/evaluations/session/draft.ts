// A session while it is written: what was there, what is there now, and whether anything would be lost.

import { computed, ref, shallowRef } from "vue"

import type { SessionFacts } from "@/backend"

import { type RuleDraft, askedOf, draftOf } from "../rules/draft"

/** The fields a refusal can name, so that it is shown there. */
export const FIELD_NAMES: readonly string[] = [
  "title",
  "date",
  "place",
  "host",
  "constituency",
  "agenda",
  "reporters",
  "voters",
  "minutes",
  "ballot",
  "rule",
  "weights",
]

/** A session fit for fields. */
export interface SessionDraft extends Omit<
  SessionFacts,
  "ballot" | "rule" | "weights" | "agenda" | "voters"
> {
  agenda: string
  rules: RuleDraft
  voters: { village: number | null; invited: string; present: string }[]
}

/** The fields of what is kept; a deputy who is to report beside those who do already. */
export function sessionDraft(facts: SessionFacts, also: readonly number[] = []): SessionDraft {
  const { ballot, rule, weights, agenda, voters, reporters, ...rest } = facts
  const more = also.filter((deputy) => reporters.every((reporter) => reporter.deputy !== deputy))
  return {
    ...rest,
    reporters: [...reporters, ...more.map((deputy) => ({ deputy, form: "oral" as const }))],
    agenda: agenda.join("\n"),
    rules: draftOf(ballot, rule, weights),
    voters: voters.map(({ village, invited, present }) => ({
      village,
      invited: String(invited),
      present: String(present),
    })),
  }
}

function text(typed: string | null): string | null {
  return typed?.trim() ? typed.trim() : null
}

function count(typed: string): number {
  return /^\d{1,6}$/.test(typed.trim()) ? Number(typed) : 0
}

/** What the core is asked to keep: empty lines are left out. */
export function askedSession(draft: SessionDraft): SessionFacts {
  const { rules, agenda, voters, ...rest } = draft
  const lines = agenda.split("\n").map((line) => line.trim())
  return {
    ...rest,
    ...askedOf(rules),
    title: draft.title.trim(),
    place: text(draft.place),
    host: text(draft.host),
    minutes: text(draft.minutes),
    agenda: lines.filter((line) => line !== ""),
    voters: voters.flatMap(({ village, invited, present }) =>
      village === null ? [] : [{ village, invited: count(invited), present: count(present) }],
    ),
  }
}

/** The draft of one session. */
export function useSessionDraft() {
  const draft = ref<SessionDraft>()
  const before = shallowRef("")
  const now = computed(() => (draft.value ? JSON.stringify(askedSession(draft.value)) : ""))
  const dirty = computed(() => before.value !== "" && before.value !== now.value)

  function start(facts: SessionFacts, also: readonly number[] = []): void {
    draft.value = sessionDraft(JSON.parse(JSON.stringify(facts)) as SessionFacts, also)
    before.value = also.length > 0 ? "new" : now.value
  }

  /** Nothing is being written any more. */
  function forget(): void {
    before.value = ""
  }

  return { draft, dirty, start, forget }
}
