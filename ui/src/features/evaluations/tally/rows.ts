// The rows of counted ballots: what is typed, what is kept of it, and keeping it.

import { type Ref, computed, ref, watch } from "vue"

import { type Electorate, type SessionFile, useAction } from "@/backend"

import { type TallyRow, rowsOf, votesOf } from "./draft"

function count(typed: string): number {
  return /^\d{1,7}$/.test(typed.trim()) ? Number(typed) : 0
}

/** The rows of an electorate; rows that were typed and not kept stay when the session is read again. */
export function useTallyRows(session: () => SessionFile, electorate: Ref<Electorate>) {
  const { run, refusal, forgive } = useAction()
  const rows = ref<TallyRow[]>([])
  /** Each row as it is kept. */
  const kept = ref<string[]>([])
  const open = computed(() => rows.value.filter((_, at) => isDirty(at)).length)

  /** A row's numbers, by which it is told whether it is kept. */
  function numbers(row: TallyRow): string {
    const papers = [row.issued, row.returned, row.spoiled].map((typed) => typed.trim())
    return JSON.stringify([papers[0], papers[1], papers[2] || "0", votesOf(row, session().facts.ballot)])
  }

  function isDirty(at: number): boolean {
    const now = rows.value[at]
    return now !== undefined && numbers(now) !== kept.value[at]
  }

  function read(): void {
    const { reporters, facts } = session()
    const fresh = rowsOf(reporters, electorate.value, facts.ballot)
    const typed = new Map(rows.value.filter((_, at) => isDirty(at)).map((row) => [row.deputy, row]))
    kept.value = fresh.map(numbers)
    rows.value = fresh.map((row) => typed.get(row.deputy) ?? row)
  }

  async function save(at: number): Promise<boolean> {
    const row = rows.value[at]
    if (!row || !isDirty(at)) return true
    const { id, facts } = session()
    const asked = {
      session: id,
      deputy: row.deputy,
      electorate: electorate.value,
      issued: count(row.issued),
      returned: count(row.returned),
      spoiled: count(row.spoiled),
      votes: votesOf(row, facts.ballot),
    }
    if (!(await run("evaluations.enter_tally", asked))) return false
    kept.value[at] = numbers(row)
    return true
  }

  async function clear(at: number): Promise<void> {
    const row = rows.value[at]
    if (!row) return
    await run("evaluations.remove_tally", {
      session: session().id,
      deputy: row.deputy,
      electorate: electorate.value,
    })
  }

  watch(electorate, () => {
    rows.value = []
    read()
  })
  watch(session, read, { immediate: true })

  return { rows, open, isDirty, save, clear, refusal, forgive }
}
