// The sheets of the last quarters, the oldest first: what trends are drawn from. They are asked for one after another, so that the window stays quick.

import { onScopeDispose, ref, shallowRef, watch } from "vue"

import { type QuarterSheet, type Refusal, asRefusal, call, useQuery } from "@/backend"

import { POINTS_AREAS } from "../reading"

const MOST = 8

/** The sheets of up to eight quarters. */
export function useQuarterSheets() {
  const { data: lines, refusal: unlisted } = useQuery("points.quarters", {}, POINTS_AREAS)
  const sheets = shallowRef<QuarterSheet[]>([])
  const refusal = shallowRef<Refusal>()
  const loading = ref(false)
  let asked = 0

  async function read(): Promise<void> {
    asked += 1
    const mine = asked
    const quarters = (lines.value ?? []).slice(0, MOST).map(({ quarter }) => quarter)
    const found: QuarterSheet[] = []
    loading.value = true
    try {
      for (const quarter of quarters.toReversed()) {
        // Each is asked for after the one before it has come.
        // oxlint-disable-next-line no-await-in-loop
        found.push(await call("points.preview", { quarter }))
        if (mine !== asked) return
      }
      sheets.value = found
      refusal.value = undefined
    } catch (thrown) {
      if (mine === asked) refusal.value = asRefusal(thrown)
    } finally {
      if (mine === asked) loading.value = false
    }
  }

  watch(lines, () => void read())
  onScopeDispose(() => (asked += 1))

  return { sheets, refusal, unlisted, loading }
}
