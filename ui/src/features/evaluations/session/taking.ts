// The steps of a session as they are taken: held, decided, made known, removed.

import { type Ref, ref } from "vue"

import type { SessionFile, useAction } from "@/backend"
import { confirmed } from "@/shared/confirm"
import { sayDone } from "@/shared/say"
import { mayLeave } from "@/shared/unsaved"

import { NEXT, type Side } from "./steps"

/** What the page does around a step. */
export interface Around {
  /** Turns to a side of the page. */
  turn: (side: Side) => void
  /** The session is being removed, or was not after all. */
  removing: (is: boolean) => void
  /** The session is gone. */
  gone: () => void
}

/** Takes the steps of the session that is shown. */
export function useSteps(
  { run }: ReturnType<typeof useAction>,
  file: Readonly<Ref<SessionFile | undefined>>,
  around: Around,
) {
  const notifying = ref(false)

  async function decide(id: number): Promise<void> {
    const sure = await confirmed({
      title: "按计票结果评定？",
      message: "评定以后，计票和结果不再改动，也不能撤销；发现差错的另作更正。",
      yes: "评定",
    })
    if (!sure || !(await run("evaluations.decide", { id }))) return
    around.turn("rectify")
    sayDone("已评定")
  }

  /** The step whose turn it is. */
  async function take(): Promise<void> {
    const now = file.value
    const step = now && NEXT[now.stage]?.step
    if (!now || !step || !(await mayLeave())) return
    if (step === "notify") notifying.value = true
    else if (step === "decide") await decide(now.id)
    else if (await run("evaluations.hold", { id: now.id })) {
      around.turn("tally")
      sayDone("已登记召开，述职已记入履职活动")
    }
  }

  async function remove(): Promise<void> {
    const now = file.value
    if (!now) return
    const sure = await confirmed({
      title: `删除“${now.facts.title}”？`,
      message: "安排和已录入的计票结果都将删除。删除后可以撤销。",
      yes: "删除",
    })
    if (!sure) return
    around.removing(true)
    if (await run("evaluations.remove", { id: now.id })) around.gone()
    else around.removing(false)
  }

  return { notifying, take, remove }
}
