// A suggestion while it is being written: what was there, what is there now, and whether anything would be lost.

import { computed, ref, shallowRef } from "vue"

import type { SuggestionFacts } from "@/backend"

/** The facts while nobody may have been chosen to lead yet. */
export type Draft = Omit<SuggestionFacts, "lead"> & { lead: number | null }

/** The fields a refusal can name, so that it is shown there. */
export const FIELD_NAMES: readonly string[] = [
  "number",
  "kind",
  "date",
  "occasion",
  "title",
  "text",
  "category",
  "lead",
  "co_signers",
  "unit",
]

/** A blank one; after another it takes over when and how that one was raised. */
export function blank(number: number, today: string, after?: Draft): Draft {
  return {
    number,
    kind: after?.kind ?? "proposal",
    date: after?.date ?? today,
    occasion: after?.occasion ?? "recess",
    title: "",
    text: null,
    category: null,
    lead: null,
    co_signers: [],
    unit: null,
    tier: "ordinary",
    may_be_published: true,
  }
}

function text(typed: string | null): string | null {
  return typed?.trim() ? typed.trim() : null
}

/** What the core is asked to keep: empty text is nothing; nobody has the number 0, and the core says so. */
export function asked(draft: Draft): SuggestionFacts {
  return {
    ...draft,
    title: draft.title.trim(),
    text: text(draft.text),
    category: text(draft.category),
    unit: text(draft.unit),
    lead: draft.lead ?? 0,
  }
}

/** The draft of one suggestion. */
export function useDraft() {
  const draft = ref<Draft>(blank(1, ""))
  const before = shallowRef("")
  const now = computed(() => JSON.stringify(asked(draft.value)))
  const dirty = computed(() => before.value !== "" && before.value !== now.value)

  function start(from: Draft): void {
    draft.value = JSON.parse(JSON.stringify(from)) as Draft
    before.value = now.value
  }

  /** Nothing is being written any more. */
  function forget(): void {
    before.value = ""
  }

  return { draft, dirty, start, forget }
}
