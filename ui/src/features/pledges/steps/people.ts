// When something was done with pledges and by whom, as dialogs ask for it; who did it last is offered again.

import { ref } from "vue"

import type { PledgeStep, StepTaken } from "@/backend"

const last = new Map<PledgeStep, string>()

/** Who usually takes a step where nobody said otherwise yet. */
function usual(step: PledgeStep, issuer: string): string {
  return step === "draft" ? "代表本人" : step === "register" ? "代表小组会议" : issuer
}

/** The day and the people of a step while they are entered. */
export function useTaken(step: PledgeStep, today: string, issuer: string) {
  const taken = ref<StepTaken>({ on: today, by: last.get(step) ?? usual(step, issuer) })

  /** What is asked of the core; remembered for the next time. */
  function asked(): StepTaken {
    const by = taken.value.by.trim()
    if (by !== "") last.set(step, by)
    return { on: taken.value.on, by }
  }

  return { taken, asked }
}
