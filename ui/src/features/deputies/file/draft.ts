// A deputy's facts while they are being edited: what was there, what is there now, and whether anything would be lost.

import { computed, ref, shallowRef } from "vue"

import type { DeputyFacts, PrivateFacts } from "@/backend"

import { BLANK_FACTS, BLANK_PRIVATE } from "../blank"

function copyOf<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}

/** Empty text is nothing; spaces around text are not meant. */
export function tidied<T extends object>(facts: T): T {
  const entries = Object.entries(facts).map(([key, value]: [string, unknown]) => {
    if (Array.isArray(value))
      return [
        key,
        value.map((one: unknown) => (typeof one === "string" ? one.trim() : one)).filter((one) => one !== ""),
      ]
    if (typeof value !== "string") return [key, value ?? null]
    const text = value.trim()
    return [key, text === "" && key !== "name" ? null : text]
  })
  return Object.fromEntries(entries) as T
}

/** The draft of one deputy's file. */
export function useDraft() {
  const facts = ref<DeputyFacts>(copyOf(BLANK_FACTS))
  const secrets = ref<PrivateFacts | null>(null)
  const before = shallowRef("")
  const revision = ref(0)

  const now = computed(() => JSON.stringify([tidied(facts.value), secrets.value && tidied(secrets.value)]))
  const dirty = computed(() => before.value !== "" && before.value !== now.value)

  function start(from: DeputyFacts, secretsFrom: PrivateFacts | null, fromRevision: number): void {
    facts.value = copyOf(from)
    secrets.value = copyOf(secretsFrom)
    revision.value = fromRevision
    before.value = now.value
  }

  /** A blank file for somebody new. */
  function startNew(): void {
    start(BLANK_FACTS, BLANK_PRIVATE, 0)
  }

  /** The private facts were shown; from now on they can be edited too. */
  function reveal(shown: PrivateFacts): void {
    const wasDirty = dirty.value
    secrets.value = copyOf(shown)
    if (!wasDirty) before.value = now.value
    else before.value = JSON.stringify([(JSON.parse(before.value) as unknown[])[0], tidied(shown)])
  }

  /** Nothing is being edited any more. */
  function forget(): void {
    before.value = ""
    secrets.value = null
  }

  const asked = () => ({ facts: tidied(facts.value), private: secrets.value && tidied(secrets.value) })

  return { facts, secrets, revision, dirty, start, startNew, reveal, forget, asked }
}
