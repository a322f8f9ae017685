// What a screen shows of the core's facts, read again whenever a call changes the areas they come from.

import { type MaybeRefOrGetter, onScopeDispose, readonly, ref, shallowRef, toValue, watch } from "vue"

import { type CommandName, type Input, type Output, call, onChanged } from "./call"
import type { Area, Refusal } from "./generated"
import { asRefusal } from "./refusal"

/**
 * Reads a command's answer now, when `input` changes, and when one of `areas` changes.
 * An `input` of `null` asks nothing. The old answer stays until the new one is there.
 */
export function useQuery<C extends CommandName>(
  name: C,
  input: MaybeRefOrGetter<Input<C> | null>,
  areas: readonly Area[],
) {
  const data = shallowRef<Output<C>>()
  const refusal = shallowRef<Refusal>()
  const loading = ref(false)
  let asked = 0

  async function reload(): Promise<void> {
    const question = toValue(input)
    asked += 1
    const mine = asked
    if (question === null) {
      data.value = undefined
      return
    }
    loading.value = true
    try {
      const answer = await call(name, question)
      if (mine === asked) [data.value, refusal.value] = [answer, undefined]
    } catch (thrown) {
      if (mine === asked) refusal.value = asRefusal(thrown)
    } finally {
      if (mine === asked) loading.value = false
    }
  }

  const stop = onChanged((changed) => {
    if (changed.some((area) => areas.includes(area))) void reload()
  })
  onScopeDispose(stop)
  watch(() => JSON.stringify(toValue(input)), reload, { immediate: true })

  return { data, refusal, loading: readonly(loading), reload }
}
