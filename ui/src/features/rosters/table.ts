// Which kind of table is coming in: recognised by itself, said otherwise by hand; its own import does the rest.

import { computed, effectScope, ref } from "vue"

import { type TableKind, useAction } from "@/backend"

import { useRegister } from "./registers/register"
import { useWizard } from "./wizard"

function openTable() {
  const kind = ref<TableKind>("roster")
  const telling = useAction()
  const [roster, register] = [useWizard(), useRegister()]
  const now = computed(() => (kind.value === "roster" ? roster : register))

  async function begin(path: string): Promise<void> {
    register.kind.value = kind.value
    await now.value.take(path)
  }

  /** Takes a file: first what it holds, then what is in it. */
  async function take(path: string): Promise<void> {
    if (telling.busy.value || now.value.looking.busy.value) return
    startOver()
    const told = await telling.run("registers.kind_of", { path })
    if (!told) return
    kind.value = told
    await begin(path)
  }

  /** Says by hand what the file holds. */
  async function as(said: TableKind): Promise<void> {
    const path = now.value.file.value?.path
    if (!path || said === kind.value || now.value.looking.busy.value) return
    startOver()
    kind.value = said
    await begin(path)
    // Heads that are not found are pointed at where it was said.
    if (now.value.farthest.value > 1) now.value.step.value = 2
  }

  function startOver(): void {
    roster.startOver()
    register.startOver()
  }

  return { kind, now, telling, take, as, startOver }
}

/** The table that is coming in. */
export type ComingTable = ReturnType<typeof openTable>

let table: ComingTable | undefined

/** The one table that is coming in. */
export function useTable(): ComingTable {
  table ??= effectScope(true).run(openTable)
  if (!table) throw new Error("the import's scope was stopped")
  return table
}
