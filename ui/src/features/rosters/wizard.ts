// The import under way: which file, what was said about it, what the core makes of it. One for the whole program, so that
// looking at another page in between loses nothing.

import { computed, effectScope, ref, shallowRef } from "vue"

import { type Ambiguous, type ImportReport, type Inspection, type RosterFile, useAction } from "@/backend"

import { freshFile, withRecognisedColumns } from "./draft"
import { askedAgain, tally } from "./plan"
import { type Problem, lookedAgain, openErrors } from "./problems"

/** The steps of an import, in order. */
export const STEPS = ["选择文件", "核对列", "改正问题", "查看变动", "确认导入"] as const
/** Which step: 1–5. */
export type Step = 1 | 2 | 3 | 4 | 5

function openWizard() {
  const step = ref<Step>(1)
  const file = shallowRef<RosterFile>()
  const inspection = shallowRef<Inspection>()
  const problems = shallowRef<Problem[]>([])
  const asked = shallowRef<Ambiguous[]>([])
  const report = shallowRef<ImportReport>()
  const looking = useAction()
  const importing = useAction()

  const farthest = computed<Step>(() => {
    if (!inspection.value) return 1
    if (inspection.value.reject) return inspection.value.others.length > 0 ? 2 : 1
    return 5
  })
  const counts = computed(
    () => inspection.value && file.value && tally(inspection.value, asked.value, file.value),
  )
  const cellsLeftOut = computed(() => openErrors(problems.value))

  /** Looks at the file as it now stands; what is said meanwhile is looked at afterwards. What is refused is unsaid again. */
  async function look(before?: RosterFile): Promise<void> {
    while (file.value && !looking.busy.value) {
      const looked = file.value
      const answer = await looking.run("rosters.inspect", looked)
      if (!answer) {
        if (looked === file.value && before) file.value = before
        return
      }
      if (looked !== file.value) continue
      inspection.value = answer
      problems.value = lookedAgain(problems.value, answer, looked)
      asked.value = askedAgain(asked.value, answer, looked)
      return
    }
  }

  function forget(): void {
    inspection.value = undefined
    problems.value = []
    asked.value = []
    report.value = undefined
    looking.forgive()
    importing.forgive()
  }

  /** Takes a file and looks at it; a good one leads on to its columns. */
  async function take(path: string): Promise<void> {
    if (looking.busy.value) return
    forget()
    file.value = freshFile(path)
    await look()
    if (farthest.value > 2) step.value = 2
  }

  /** Takes what the secretary said about the file, and looks again. */
  async function say(next: RosterFile): Promise<void> {
    const before = file.value
    file.value = next
    await look(before)
    if (file.value === next && before && next.mapping !== before.mapping && inspection.value) {
      // Under other columns the old cells mean something else.
      problems.value = lookedAgain([], inspection.value, next)
      asked.value = askedAgain([], inspection.value, next)
    }
  }

  /** Lets the program recognise the columns again. */
  async function recogniseAgain(): Promise<void> {
    if (!file.value || !(await looking.run("rosters.forget_mapping", {}))) return
    await say(withRecognisedColumns(file.value))
  }

  /** Imports. With open errors only after `acceptProblems`. */
  async function importNow(acceptProblems: boolean): Promise<void> {
    if (!file.value) return
    const done = await importing.run("rosters.import", { ...file.value, accept_problems: acceptProblems })
    if (done) report.value = done
  }

  /** Back to choosing a file, with nothing said. */
  function startOver(): void {
    forget()
    file.value = undefined
    step.value = 1
  }

  return {
    step,
    file,
    inspection,
    problems,
    asked,
    report,
    counts,
    cellsLeftOut,
    farthest,
    looking,
    importing,
    take,
    say,
    recogniseAgain,
    importNow,
    startOver,
  }
}

/** The import under way. */
export type Wizard = ReturnType<typeof openWizard>

let wizard: Wizard | undefined

/** The one import under way. */
export function useWizard(): Wizard {
  wizard ??= effectScope(true).run(openWizard)
  if (!wizard) throw new Error("the import's scope was stopped")
  return wizard
}
