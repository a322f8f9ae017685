// What one item says of itself, where its records are looked at, and the item while it is changed.

import type {
  Measure,
  PledgeAspect,
  PledgeEvidence,
  PledgeFile,
  PledgeItem,
  SaveItem,
  SavePledge,
} from "@/backend"

/** `完成 2，目标 3`; of one that only people can count and nobody did, that it is not registered. */
export function targetWords({ done, target, counts_itself, suggested }: PledgeItem): string {
  if (!counts_itself && suggested === null) return `目标 ${target}，还没有登记`
  return `完成 ${done}，目标 ${target}`
}

/** The address of a record; a visit at a contact is not opened from here. */
export function foundIn({ activity, suggestion }: PledgeEvidence): string | null {
  if (activity !== null) return `/activities?open=${activity}`
  return suggestion === null ? null : `/suggestions?open=${suggestion}`
}

/** An item while it is changed; the number as typed. */
export interface ItemDraft {
  text: string
  aspect: PledgeAspect
  measure: Measure
  target: string
  due: string | null
}

/** The draft of an item. */
export function draftOf({ text, aspect, measure, target, due }: PledgeItem): ItemDraft {
  return { text, aspect, measure: { ...measure, kinds: [...measure.kinds] }, target: String(target), due }
}

/** What the core is asked to keep of an item that stays as it is. */
export function asItIs({ id, catalogue, aspect, text, measure, target, due }: PledgeItem): SaveItem {
  return { id, catalogue, aspect, text, measure, target, due }
}

/** The pledge with one item changed; what is no number is 0, and the core says so. */
export function withChanged(file: PledgeFile, id: number, draft: ItemDraft): SavePledge {
  const { pledge } = file
  const target = /^\d{1,6}$/.test(draft.target.trim()) ? Number(draft.target.trim()) : 0
  return {
    existing: { id: pledge.id, revision: pledge.revision },
    deputy: file.deputy,
    items: pledge.items.map((item) =>
      item.id === id ? { ...asItIs(item), ...draft, text: draft.text.trim(), target } : asItIs(item),
    ),
  }
}
