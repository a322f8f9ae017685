// An item while it is being written: what was there, what is there now, and whether anything would be lost.

import { computed, ref, shallowRef } from "vue"

import type { MenuItemFacts } from "@/backend"

/** The fields a refusal can name, so that it is shown there. */
export const FIELD_NAMES: readonly string[] = [
  "year",
  "title",
  "kind",
  "first_month",
  "last_month",
  "half_days",
  "place",
  "organiser",
  "seats",
  "sign_up_by",
  "audience",
  "notes",
]

/** A blank one; after another it takes over when, where and by whom that one is. */
export function blank(year: number, month: number, issuer: string, after?: MenuItemFacts): MenuItemFacts {
  return {
    year,
    part: after?.part ?? "optional",
    title: "",
    kind: after?.kind ?? "inspection",
    first_month: after?.first_month ?? month,
    last_month: after?.last_month ?? month,
    half_days: 1,
    place: null,
    station: null,
    organiser: after?.organiser ?? (issuer || null),
    seats: 0,
    sign_up_by: null,
    audience: { who: "all" },
    notes: null,
  }
}

function text(typed: string | null): string | null {
  return typed?.trim() ? typed.trim() : null
}

/** What the core is asked to keep: empty text is nothing, and a fixed item has neither seats nor a last day to sign up. */
export function asked(draft: MenuItemFacts): MenuItemFacts {
  const fixed = draft.part === "fixed"
  return {
    ...draft,
    title: draft.title.trim(),
    place: text(draft.place),
    organiser: text(draft.organiser),
    notes: text(draft.notes),
    seats: fixed ? 0 : draft.seats,
    sign_up_by: fixed ? null : draft.sign_up_by,
  }
}

/** The draft of one item. */
export function useDraft() {
  const draft = ref<MenuItemFacts>(blank(0, 1, ""))
  const before = shallowRef("")
  const now = computed(() => JSON.stringify(asked(draft.value)))
  const dirty = computed(() => before.value !== "" && before.value !== now.value)

  function start(from: MenuItemFacts): void {
    draft.value = JSON.parse(JSON.stringify(from)) as MenuItemFacts
    before.value = now.value
  }

  /** Nothing is being written any more. */
  function forget(): void {
    before.value = ""
  }

  return { draft, dirty, start, forget }
}
