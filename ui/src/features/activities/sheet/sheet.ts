// An attendance sheet while it is filled in: where one stands, what is being typed to find somebody, and steps back.

import { type Ref, computed, ref, shallowRef } from "vue"

import type { AttendanceFacts } from "@/backend"

import { invited, lasting, leaveBy, observing, speaking, standing } from "./entries"
import type { Press } from "./keys"
import { type People, foundBy, inStrokeOrder } from "./people"

/** How many steps can be taken back. */
const STEPS = 100

/** The sheet over its entries. `columns` says how many people stand side by side at the moment. */
export function useSheet(
  entries: Ref<readonly AttendanceFacts[]>,
  people: Ref<People>,
  halfDays: Ref<number>,
  columns: () => number,
) {
  const at = ref(0)
  const query = ref("")
  const steps = shallowRef<(readonly AttendanceFacts[])[]>([])

  const ids = computed(() => entries.value.map(({ deputy }) => deputy))
  const current = computed(() => entries.value[at.value])
  /** Who on the sheet is found by what was typed, best first. */
  const found = computed(() => foundBy(query.value, ids.value, people.value))
  /** Who is found that is not on the sheet yet. */
  const others = computed(() => {
    const absent = [...people.value.keys()].filter((id) => !ids.value.includes(id))
    return inStrokeOrder(foundBy(query.value, absent, people.value), people.value)
  })

  /** Puts another list in place of this one; one step back undoes it. */
  function keep(next: readonly AttendanceFacts[]): void {
    steps.value = [...steps.value, entries.value].slice(-STEPS)
    entries.value = next
  }

  function go(to: number): void {
    at.value = Math.max(0, Math.min(to, entries.value.length - 1))
  }

  /** Goes to somebody on the sheet. */
  function goTo(deputy: number): void {
    go(ids.value.indexOf(deputy))
  }

  function change(how: (entry: AttendanceFacts) => AttendanceFacts): void {
    // A name that is not on the sheet was meant, not the one that happens to be current.
    if (query.value !== "" && found.value.length === 0) return
    query.value = ""
    const before = current.value
    if (!before) return
    const after = how(before)
    if (after !== before) keep(entries.value.with(at.value, after))
  }

  /** Adds people as present, all in stroke order; who is there already stays as is. */
  function invite(deputies: readonly number[]): void {
    const fresh = deputies.filter((deputy) => !ids.value.includes(deputy))
    query.value = ""
    if (fresh.length === 0) return
    const all = new Map([...entries.value, ...fresh.map(invited)].map((entry) => [entry.deputy, entry]))
    keep(inStrokeOrder([...all.keys()], people.value).flatMap((deputy) => all.get(deputy) ?? []))
    goTo(fresh.length === 1 ? (fresh[0] ?? 0) : (ids.value[0] ?? 0))
  }

  function remove(): void {
    query.value = ""
    if (!current.value) return
    keep(entries.value.toSpliced(at.value, 1))
    go(at.value)
  }

  function stepBack(): void {
    const before = steps.value.at(-1)
    if (!before) return
    steps.value = steps.value.slice(0, -1)
    entries.value = before
    go(at.value)
  }

  function search(typed: string): void {
    query.value = typed
    const [first] = found.value
    if (first !== undefined) goTo(first)
  }

  function move(across: number, down: number): void {
    if (found.value.length > 0) {
      const place = found.value.indexOf(ids.value[at.value] ?? -1)
      const next = found.value[(place + across + down + found.value.length) % found.value.length]
      if (next !== undefined) goTo(next)
      return
    }
    query.value = ""
    const to = at.value + across + down * columns()
    if (to >= 0 && to < entries.value.length) at.value = to
  }

  /** Enter while searching: adds who was found outside the sheet, else ends the search. Says whether it did anything. */
  function take(): boolean {
    if (query.value === "") return false
    const [other] = others.value
    if (found.value.length === 0 && other !== undefined) invite([other])
    query.value = ""
    return true
  }

  /** Does what a key means; `false` when it is left to whoever stands around the sheet. */
  function press(pressed: Press): boolean {
    switch (pressed.does) {
      case "stand":
        change((entry) => standing(entry, pressed.attendance, halfDays.value))
        return true
      case "observe":
        change(observing)
        return true
      case "speak":
        change(speaking)
        return true
      case "leave":
        change((entry) => leaveBy(entry, pressed.by, halfDays.value))
        return true
      case "search":
        search(query.value + pressed.letter)
        return true
      case "shorten":
        search(query.value.slice(0, -1))
        return true
      case "move":
        move(pressed.across, pressed.down)
        return true
      case "end":
        go(pressed.last ? entries.value.length - 1 : 0)
        return true
      case "remove":
        remove()
        return true
      case "undo":
        stepBack()
        return true
      case "open":
        return take()
      case "clear": {
        const searching = query.value !== ""
        query.value = ""
        return searching
      }
    }
  }

  /** The activity's length was changed; that is no step of the sheet's own. */
  function last(before: number, now: number): void {
    const lengthened = (list: readonly AttendanceFacts[]) => list.map((entry) => lasting(entry, before, now))
    steps.value = steps.value.map(lengthened)
    entries.value = lengthened(entries.value)
  }

  return {
    entries,
    at,
    query,
    current,
    found,
    others,
    steps,
    change,
    invite,
    remove,
    press,
    go,
    goTo,
    last,
    keep,
  }
}

/** The sheet as its parts see it. */
export type Sheet = ReturnType<typeof useSheet>
