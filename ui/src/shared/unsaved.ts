// What was typed and not kept: nothing of it is lost without a question.

import { onMounted, onUnmounted } from "vue"

import { confirmed } from "./confirm"

/** Names what would be lost now; `null` where nothing would. */
type Unsaved = () => string | null

const forms = new Set<Unsaved>()

function unsavedNow(): string[] {
  return [...forms].flatMap((unsaved) => unsaved() ?? [])
}

/** Asks whether `what` may be lost. */
export function mayLose(what: string): Promise<boolean> {
  return confirmed({
    title: "有没保存的内容",
    message: `${what}还没有保存，离开后将丢失。`,
    yes: "放弃",
    no: "继续填写",
  })
}

/** Whether everything that is open may be left; asked where something would be lost. The router asks this on its own. */
export async function mayLeave(): Promise<boolean> {
  const lost = unsavedNow()
  return lost.length === 0 || mayLose(lost.join("、"))
}

/**
 * Says what of this component would be lost, as long as it is there: neither another place is gone to nor the window
 * closed over it without a question.
 */
export function useUnsaved(unsaved: Unsaved): void {
  function onUnload(event: BeforeUnloadEvent): void {
    if (unsaved() !== null) event.preventDefault()
  }

  onMounted(() => {
    forms.add(unsaved)
    addEventListener("beforeunload", onUnload)
  })
  onUnmounted(() => {
    forms.delete(unsaved)
    removeEventListener("beforeunload", onUnload)
  })
}
