// The roster's import under way: which file, what was said about it, what the core makes of it. One for the whole
// program, so that looking at another page in between loses nothing.

import { computed, effectScope, shallowRef } from "vue"

import type { Ambiguous, ImportReport, Inspection, RosterFile } from "@/backend"

import { freshFile } from "./draft"
import { openImport } from "./opened"
import { askedAgain, tally } from "./plan"
import { type Problem, lookedAgain, openErrors } from "./problems"

function openWizard() {
  const problems = shallowRef<Problem[]>([])
  const asked = shallowRef<Ambiguous[]>([])
  const opened = openImport<RosterFile, Inspection, ImportReport>({
    fresh: freshFile,
    inspect: (action, file) => action.run("rosters.inspect", file),
    write: (action, file) => action.run("rosters.import", file),
    seen(inspection, file, anew) {
      problems.value = lookedAgain(anew ? [] : problems.value, inspection, file)
      asked.value = askedAgain(anew ? [] : asked.value, inspection, file)
    },
    forget() {
      problems.value = []
      asked.value = []
    },
  })
  const counts = computed(
    () =>
      opened.inspection.value &&
      opened.file.value &&
      tally(opened.inspection.value, asked.value, opened.file.value),
  )
  const cellsLeftOut = computed(() => openErrors(problems.value))
  return { ...opened, problems, asked, counts, cellsLeftOut }
}

/** The roster's import under way. */
export type Wizard = ReturnType<typeof openWizard>

let wizard: Wizard | undefined

/** The one import of a roster under way. */
export function useWizard(): Wizard {
  wizard ??= effectScope(true).run(openWizard)
  if (!wizard) throw new Error("the import's scope was stopped")
  return wizard
}
