// The sheet as it will be printed, made again after every change of an option; only the newest wish is made.

import { type Ref, onScopeDispose, shallowRef, watch } from "vue"

import { type MakeSheet, type SheetPreview, useAction } from "@/backend"

const AFTER_TYPING_MS = 350

/** The preview of what is wished; nothing wished, nothing made. */
export function usePreview(wish: Readonly<Ref<MakeSheet | undefined>>) {
  const making = useAction()
  const made = shallowRef<SheetPreview>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let newest: string | undefined
  let unwanted = false

  async function make(): Promise<void> {
    const wished = wish.value
    if (!wished) return
    const word = JSON.stringify(wished)
    if (making.busy.value) {
      if (word === newest) return
      // The running one is no longer wanted; it ends as cancelled and the newest is made then.
      unwanted = true
      await making.stop()
      return
    }
    newest = word
    const answer = await making.run("documents.preview", wished)
    const wasStopped = unwanted
    unwanted = false
    if (wasStopped || JSON.stringify(wish.value) !== word) {
      if (making.refusal.value?.kind === "cancelled") making.forgive()
      await make()
    } else if (answer) made.value = answer
  }

  watch(
    () => JSON.stringify(wish.value),
    (word, before) => {
      clearTimeout(timer)
      if (word === newest && made.value) return
      const otherSheet =
        before === undefined || wish.value?.document !== (JSON.parse(before) as MakeSheet).document
      if (otherSheet) made.value = undefined
      timer = setTimeout(() => void make(), otherSheet ? 0 : AFTER_TYPING_MS)
    },
    { immediate: true },
  )
  onScopeDispose(() => {
    clearTimeout(timer)
    if (making.busy.value) void making.stop()
  })

  return { made, making, again: make }
}
