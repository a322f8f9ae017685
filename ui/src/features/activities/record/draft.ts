// An activity while it is entered or changed: its facts, its sheet, and whether anything would be lost.

import { type Ref, computed, ref, shallowRef } from "vue"

import type { ActivityDraft, ActivityFacts, ActivityFile, AttendanceFacts, SaveActivity } from "@/backend"

import { invited } from "../sheet/entries"
import { blankFacts, tidied } from "./facts"

/** What was kept of an attendance, without its row and name. */
function entryOf({ id: _id, name: _name, ...facts }: ActivityFile["attendances"][number]): AttendanceFacts {
  return facts
}

/** The draft of one activity. */
export function useDraft() {
  const facts = ref<ActivityFacts>(blankFacts())
  const entries: Ref<readonly AttendanceFacts[]> = shallowRef([])
  const revision = ref(0)
  const before = shallowRef("")

  const now = computed(() => JSON.stringify([tidied(facts.value), entries.value]))
  const dirty = computed(() => before.value !== "" && before.value !== now.value)

  function begin(from: ActivityFacts, sheet: readonly AttendanceFacts[], fromRevision: number): void {
    facts.value = { ...from }
    entries.value = sheet
    revision.value = fromRevision
    before.value = now.value
  }

  /** Starts from what is kept. */
  function start(file: ActivityFile): void {
    begin(file.facts, file.attendances.map(entryOf), file.revision)
  }

  /** Starts a new one: blank, or after a pattern. */
  function startNew(pattern?: ActivityDraft): void {
    begin(blankFacts(), [], 0)
    if (!pattern) return
    facts.value = { ...pattern.facts }
    entries.value = pattern.invited.map(invited)
  }

  /** What is there now was kept. */
  function kept(as: number): void {
    revision.value = as
    before.value = now.value
  }

  /** Nothing is being entered any more. */
  function forget(): void {
    before.value = ""
  }

  const asked = (id: number | null, even_if_alike: boolean): SaveActivity => ({
    id,
    revision: revision.value,
    facts: tidied(facts.value),
    attendances: [...entries.value],
    even_if_alike,
  })

  return { facts, entries, revision, dirty, start, startNew, kept, forget, asked }
}
