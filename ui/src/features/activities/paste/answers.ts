// What was read from pasted text, with the secretary's answers to what was asked, as lines of the sheet.

import type { AttendanceFacts, Pasted, PastedQuestion, SaidAttendance } from "@/backend"

import { came, invited, standing } from "../sheet/entries"

/** The answer to a question: who is meant and how the deputy attended; each `null` while it is not said. */
export interface Answer {
  /** `skip`: nobody of the roster is meant. */
  who: number | "skip" | null
  said: SaidAttendance | null
}

/** Leave or absence, where the text says neither. */
const EITHER: readonly SaidAttendance[] = [
  { attendance: "leave", leave_half_days: 0, observer: false },
  { attendance: "absent", leave_half_days: 0, observer: false },
]

/** How it may have been; leave is for the whole activity where the text says no length. */
export function saidOf({ said }: PastedQuestion, halfDays: number): readonly SaidAttendance[] {
  if (said.length > 0) return said
  return EITHER.map((one) => (one.attendance === "leave" ? { ...one, leave_half_days: halfDays } : one))
}

/** What is certain of a question before it is answered: the only person a conflict is about, the only way it is said. */
export function beginning(question: PastedQuestion, halfDays: number): Answer {
  const certain = question.doubt === "conflict" || question.doubt === "unclear"
  const [only, ...others] = question.candidates
  const said = saidOf(question, halfDays)
  return {
    who: certain && only && others.length === 0 ? only.deputy : null,
    said: said.length === 1 ? (said[0] ?? null) : null,
  }
}

/** Whether nothing more is to be said. */
export function isAnswered({ who, said }: Answer): boolean {
  return who === "skip" || (who !== null && said !== null)
}

/** Somebody's attendance, certain now. */
export interface Certain {
  deputy: number
  said: SaidAttendance
}

/** All that is certain: what was read, and what was answered; the answer counts where both speak of one deputy. */
export function certainOf(pasted: Pasted, answers: readonly Answer[]): Certain[] {
  const all = new Map<number, SaidAttendance>()
  for (const { deputy, attendance, leave_half_days, observer } of pasted.read)
    all.set(deputy, { attendance, leave_half_days, observer })
  for (const { who, said } of answers) if (typeof who === "number" && said) all.set(who, said)
  return [...all].map(([deputy, said]) => ({ deputy, said }))
}

/** What becomes of those on the sheet of whom the text says nothing. */
export const UNMENTIONED = { stay: "保持不变", absent: "记为缺席", out: "移出名单" } as const

export type Unmentioned = keyof typeof UNMENTIONED

function said(
  entry: AttendanceFacts,
  { attendance, leave_half_days, observer }: SaidAttendance,
): AttendanceFacts {
  const stands = standing(entry, attendance, leave_half_days)
  const kept = leave_half_days > 0 && entry.leave_half_days > 0 ? entry.leave_approved_by : null
  return { ...stands, leave_half_days, leave_approved_by: kept, observer: came(stands) && observer }
}

/** The sheet with all of it: who is not there yet is added at the end. */
export function applied(
  entries: readonly AttendanceFacts[],
  certain: readonly Certain[],
  unmentioned: Unmentioned,
): AttendanceFacts[] {
  const by = new Map(certain.map((one) => [one.deputy, one.said]))
  const there = entries.flatMap((entry) => {
    const says = by.get(entry.deputy)
    by.delete(entry.deputy)
    if (says) return said(entry, says)
    if (unmentioned === "out") return []
    return unmentioned === "absent" ? standing(entry, "absent", 0) : entry
  })
  return [...there, ...[...by].map(([deputy, says]) => said(invited(deputy), says))]
}

/** How many on the sheet the text says nothing of. */
export function unmentionedOf(entries: readonly AttendanceFacts[], certain: readonly Certain[]): number {
  const named = new Set(certain.map(({ deputy }) => deputy))
  return entries.filter(({ deputy }) => !named.has(deputy)).length
}
