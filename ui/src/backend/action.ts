// Something the secretary does: while it runs, how far it is; afterwards, done or refused.

import { readonly, ref, shallowRef } from "vue"

import { type CommandName, type Input, type Output, call, cancel, newTicket } from "./call"
import type { Progress, Refusal } from "./generated"
import { asRefusal } from "./refusal"

/** How far a running action is. */
export interface Running {
  ticket: number
  since: number
  progress?: Progress
}

/**
 * Runs commands one at a time for one place of the screen.
 * `run` answers `undefined` when it was refused; `refusal` then says why, until the next run or `forgive`.
 */
export function useAction() {
  const running = shallowRef<Running>()
  const busy = ref(false)
  const refusal = shallowRef<Refusal>()

  async function run<C extends CommandName>(name: C, input: Input<C>): Promise<Output<C> | undefined> {
    if (busy.value) return undefined
    const started: Running = { ticket: newTicket(), since: Date.now() }
    busy.value = true
    refusal.value = undefined
    running.value = started
    try {
      return await call(name, input, started.ticket, (progress) => {
        if (busy.value) running.value = { ...started, progress }
      })
    } catch (thrown) {
      refusal.value = asRefusal(thrown)
      return undefined
    } finally {
      busy.value = false
      running.value = undefined
    }
  }

  async function stop(): Promise<void> {
    if (running.value) await cancel(running.value.ticket)
  }

  function forgive(): void {
    refusal.value = undefined
  }

  return { run, stop, forgive, busy: readonly(busy), running: readonly(running), refusal }
}

/** Has a command done, as an action does it. */
export type Run = ReturnType<typeof useAction>["run"]
