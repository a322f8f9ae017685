// A register's import under way. One for the whole program, as the roster's.

import { computed, effectScope, ref, shallowRef } from "vue"

import type { RegisterFile, RegisterInspection, RegisterReport, TableKind } from "@/backend"

import { openImport } from "../opened"
import { type Problem, openErrors, seenAgain } from "../problems"
import { freshRegister, problemsIn, typedFor } from "./draft"
import { tallyOf } from "./tally"

function openRegister() {
  const kind = ref<TableKind>("attendance")
  const problems = shallowRef<Problem[]>([])
  const opened = openImport<RegisterFile, RegisterInspection, RegisterReport>({
    fresh: (path) => freshRegister(path, kind.value),
    inspect: (action, file) => action.run("registers.inspect", file),
    write: (action, file) => action.run("registers.import", file),
    seen(inspection, file, anew) {
      const known = anew ? [] : problems.value
      problems.value = seenAgain(known, problemsIn(inspection, file), (problem) => typedFor(file, problem))
    },
    forget() {
      problems.value = []
    },
  })
  const counts = computed(
    () => opened.inspection.value && opened.file.value && tallyOf(opened.inspection.value, opened.file.value),
  )
  const cellsLeftOut = computed(() => openErrors(problems.value))
  return { ...opened, kind, problems, counts, cellsLeftOut }
}

/** The register's import under way. */
export type Register = ReturnType<typeof openRegister>

let register: Register | undefined

/** The one import of a register under way. */
export function useRegister(): Register {
  register ??= effectScope(true).run(openRegister)
  if (!register) throw new Error("the import's scope was stopped")
  return register
}
