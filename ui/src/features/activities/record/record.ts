// What is done with one activity: read, kept, removed; a likely doubling is asked about.

import { ref, watch } from "vue"

import { type ActivityDraft, useAction, useQuery } from "@/backend"
import { confirmed } from "@/shared/confirm"
import { wholeDay } from "@/shared/days/days"
import { useOffice } from "@/shared/office"
import { sayDone } from "@/shared/say"
import { useUnsaved } from "@/shared/unsaved"

import { counted, inWords } from "../sheet/entries"
import { useDraft } from "./draft"

/** The code of the refusal that an activity like this one is there already. */
const ALIKE = "activity_alike"

/** One activity and its draft; `null` is a new one, made after `pattern` where there is one. */
export function useRecord(id: number | null, pattern?: ActivityDraft) {
  const removed = ref(false)
  const { data: file, refusal: unread } = useQuery(
    "activities.read",
    () => (id === null || removed.value ? null : { id }),
    ["activities", "deputies", "places"],
  )
  const { run, busy, refusal, forgive } = useAction()
  const draft = useDraft()
  const office = useOffice()

  if (id === null) draft.startNew(pattern)
  // Somebody else's change (an undo, an approval) is shown at once, unless it would throw away what is being typed.
  watch(file, (now) => now && !draft.dirty.value && draft.start(now))

  /** Keeps the draft; answers which activity it is, or nothing where it was refused. */
  async function save(evenIfAlike = false): Promise<number | undefined> {
    const asked = draft.asked(id, evenIfAlike)
    const saved = await run("activities.save", asked)
    if (saved) {
      draft.kept(saved.revision)
      sayDone(`已保存：${inWords(counted(asked.attendances))}`)
      return saved.id
    }
    if (refusal.value?.code !== ALIKE) return undefined
    const { message, hint } = refusal.value
    const sure = await confirmed({ title: "已经登记过？", message: message + (hint ?? ""), yes: "仍然保存" })
    return sure ? save(true) : undefined
  }

  /** Begins anew after a template, on the day already entered or today. */
  async function useTemplate(template: number): Promise<void> {
    const starts_on = wholeDay(draft.facts.value.starts_on) ?? office.value?.today ?? ""
    const pattern = await run("activities.use_template", { id: template, starts_on })
    if (pattern) draft.startNew(pattern)
  }

  async function remove(): Promise<boolean> {
    const title = file.value?.facts.title
    if (id === null || title === undefined) return false
    const sure = await confirmed({
      title: `删除“${title}”？`,
      message: `这次活动和 ${draft.entries.value.length} 人的出席情况将一起删除。删除后可以撤销。`,
      yes: "删除活动",
    })
    if (!sure) return false
    removed.value = true
    if (!(await run("activities.remove", { id }))) {
      removed.value = false
      return false
    }
    sayDone(`已删除：${title}`)
    draft.forget()
    return true
  }

  useUnsaved(() => (draft.dirty.value ? `“${draft.facts.value.title || "新活动"}”` : null))

  return { draft, file, busy, refusal, unread, forgive, save, useTemplate, remove }
}
