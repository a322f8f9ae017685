// A contact while it is being written: what was there, what is there now, and whether anything would be lost.

import { computed, ref, shallowRef } from "vue"

import type { ContactFacts, ContactPrivate } from "@/backend"

/** The facts while nobody may have been chosen yet. */
export type Draft = Omit<ContactFacts, "deputy"> & { deputy: number | null }

/** Who it is, while it is typed: empty text is nothing. */
export type Secrets = Record<keyof ContactPrivate, string>

/** The fields a refusal can name, so that it is shown there. */
export const FIELD_NAMES: readonly string[] = [
  "deputy",
  "kind",
  "village",
  "since",
  "ended_on",
  "note",
  "name",
  "address",
  "phone",
]

/** A blank one; after another it takes over whose, of what kind, where and since when. */
export function blank(today: string, after?: Draft): Draft {
  return {
    deputy: after?.deputy ?? null,
    kind: after?.kind ?? "household",
    village: after?.village ?? null,
    since: after?.since ?? today,
    ended_on: null,
    note: null,
  }
}

function text(typed: string | null): string | null {
  return typed?.trim() ? typed.trim() : null
}

/** What the core is asked to keep; nobody has the number 0, and the core says so. */
export function asked(draft: Draft): ContactFacts {
  return {
    ...draft,
    deputy: draft.deputy ?? 0,
    since: text(draft.since),
    ended_on: text(draft.ended_on),
    note: text(draft.note),
  }
}

/** Who it is, as the core is asked to keep it; `null` leaves what is kept, since it was not looked at. */
export function askedPrivate(secrets: Secrets | null): ContactPrivate | null {
  if (!secrets) return null
  return { name: secrets.name.trim(), address: text(secrets.address), phone: text(secrets.phone) }
}

/** What was shown on asking, to be changed. */
export function secretsOf(shown: ContactPrivate | null): Secrets {
  return { name: shown?.name ?? "", address: shown?.address ?? "", phone: shown?.phone ?? "" }
}

/** The draft of one contact; its private part is there once it is new or was asked for. */
export function useDraft() {
  const draft = ref<Draft>(blank(""))
  const secrets = ref<Secrets | null>(null)
  const before = shallowRef("")
  const revision = ref(0)
  const facts = computed(() => JSON.stringify(asked(draft.value)))
  const who = computed(() => JSON.stringify(askedPrivate(secrets.value)))
  const dirty = computed(() => before.value !== "" && before.value !== facts.value + who.value)

  function start(from: Draft, secretsFrom: Secrets | null, fromRevision = 0): void {
    draft.value = { ...from }
    secrets.value = secretsFrom && { ...secretsFrom }
    revision.value = fromRevision
    before.value = facts.value + who.value
  }

  /** Who it is was shown; from now on it can be changed too. */
  function reveal(shown: ContactPrivate): void {
    const untouched = before.value.slice(0, before.value.length - who.value.length)
    secrets.value = secretsOf(shown)
    before.value = untouched + who.value
  }

  /** Nothing is being written any more. */
  function forget(): void {
    before.value = ""
    secrets.value = null
  }

  return { draft, secrets, revision, dirty, start, reveal, forget }
}
