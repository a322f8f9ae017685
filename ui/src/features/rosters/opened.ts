// What the import of any kind of table has in common: a file, what was said of it, steps; nothing is written before the last.

import { type ShallowRef, computed, ref, shallowRef } from "vue"

import { type Reject, type Sheet, useAction } from "@/backend"

import type { SheetChange, SheetDraft } from "./draft"

/** The steps of an import, in order. */
export const STEPS = ["选择文件", "核对列", "改正问题", "查看变动", "确认导入"] as const
/** Which step: 1–5. */
export type Step = 1 | 2 | 3 | 4 | 5

type Action = ReturnType<typeof useAction>

/** What a look at a file tells, whatever the file holds. */
export interface Looked {
  reject: Reject | null
  sheets: Sheet[]
  others: Sheet[]
  notes: string[]
}

/** What a kind of table does in its own way. */
export interface Import<F, I, R> {
  /** A file nothing has been said about. */
  fresh: (path: string) => F
  /** Looks at it. */
  inspect: (action: Action, file: F) => Promise<I | undefined>
  /** Writes it. */
  write: (action: Action, file: F) => Promise<R | undefined>
  /** Takes up what was seen; `anew` where under other columns the old cells mean something else. */
  seen: (inspection: I, file: F, anew: boolean) => void
  /** Forgets what was seen. */
  forget: () => void
}

/** An import under way. */
export function openImport<F extends SheetDraft & { path: string }, I extends Looked, R>(
  its: Import<F, I, R>,
) {
  const step = ref<Step>(1)
  const file: ShallowRef<F | undefined> = shallowRef()
  const inspection: ShallowRef<I | undefined> = shallowRef()
  const report: ShallowRef<R | undefined> = shallowRef()
  const looking = useAction()
  const importing = useAction()

  const farthest = computed<Step>(() => {
    if (!inspection.value) return 1
    if (inspection.value.reject) return inspection.value.others.length > 0 ? 2 : 1
    return 5
  })

  /** Looks at the file as it now stands; what is said meanwhile is looked at afterwards. What is refused is unsaid again. */
  async function look(before?: F): Promise<void> {
    while (file.value && !looking.busy.value) {
      const looked = file.value
      const answer = await its.inspect(looking, looked)
      if (!answer) {
        if (looked === file.value && before) file.value = before
        return
      }
      if (looked !== file.value) continue
      inspection.value = answer
      its.seen(answer, looked, false)
      return
    }
  }

  function forget(): void {
    inspection.value = undefined
    report.value = undefined
    its.forget()
    looking.forgive()
    importing.forgive()
  }

  /** Takes a file and looks at it; a good one leads on to its columns. */
  async function take(path: string): Promise<void> {
    if (looking.busy.value) return
    forget()
    file.value = its.fresh(path)
    await look()
    if (farthest.value > 2) step.value = 2
  }

  /** Takes what the secretary said about the file, and looks again. */
  async function say(next: F): Promise<void> {
    const before = file.value
    file.value = next
    await look(before)
    if (file.value === next && before && next.mapping !== before.mapping && inspection.value)
      its.seen(inspection.value, next, true)
  }

  /** Takes what she said of its sheets. */
  async function sayOfSheets(change: SheetChange): Promise<void> {
    if (file.value) await say(change(file.value))
  }

  /** Lets the program recognise the columns again. */
  async function recogniseAgain(): Promise<void> {
    if (!file.value || !(await looking.run("rosters.forget_mapping", {}))) return
    await say(its.fresh(file.value.path))
  }

  /** Imports. With open errors only after `acceptProblems`. */
  async function importNow(acceptProblems: boolean): Promise<void> {
    if (!file.value) return
    const done = await its.write(importing, { ...file.value, accept_problems: acceptProblems })
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
    report,
    farthest,
    looking,
    importing,
    take,
    say,
    sayOfSheets,
    recogniseAgain,
    importNow,
    startOver,
  }
}
