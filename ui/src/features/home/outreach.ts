// What the office should know today beside points: who has not visited anybody this month, whose households are too few
// or too many, who was never trained, which groups met too rarely, whose allowance was not paid, who took no oath.

import type {
  AllowanceList,
  ContactList,
  Coverage,
  Day,
  GroupActivityCount,
  OathList,
  TrainingCoverage,
} from "@/backend"

import { type Task, type TaskPlace, counted } from "./task"

/** The month a day lies in, from its first day to that day. */
export function monthSoFar(today: Day): { from: Day; to: Day } {
  return { from: `${today.slice(0, 8)}01`, to: today }
}

function at(view: "deputies" | "month"): TaskPlace {
  return { path: "/contacts", query: { view, gap: "" } }
}

/** What is missing in contacts; nothing before the first contact is registered. */
export function gapsOfContacts(list: ContactList, coverage: Coverage, today: Day): Task[] {
  if (list.lines.length === 0) return []
  const still = coverage.lines.filter(({ contacts, visits }) => contacts > 0 && visits === 0).length
  const part = "联系群众"
  return [
    ...counted(still, "人", {
      part,
      words: `${Number(today.slice(5, 7))}月还没有走访联系对象的代表`,
      to: at("month"),
      presses: "lacking",
    }),
    ...counted(list.notes.length, "人", {
      part,
      words: "联系户偏少或者偏多的代表",
      to: at("deputies"),
      presses: "lacking",
    }),
  ]
}

/** Who was never trained in this term, and which groups have not met often enough this year. */
export function gapsOfGatherings(training: TrainingCoverage, groups: readonly GroupActivityCount[]): Task[] {
  const rare = groups.filter(({ activities, least }) => activities < least)
  return [
    ...counted(training.deputies - training.trained, "人", {
      part: "履职活动",
      words: "本届还没有参加学习培训的代表",
      to: { path: "/activities", query: { training: "" } },
      presses: "lacking",
    }),
    ...counted(rare.length, "个", {
      part: "代表小组",
      words: `今年小组活动还不到 ${rare[0]?.least ?? 0} 次的代表小组`,
      to: { path: "/places", query: { kind: "plans" } },
      presses: "lacking",
    }),
  ]
}

/** The last quarter that ended, from its first to its last day. */
export function lastQuarter(today: Day): { from: Day; to: Day } {
  const [year, first] = [Number(today.slice(0, 4)), Math.floor((Number(today.slice(5, 7)) - 1) / 3) * 3]
  const iso = (month: number, day: number) => new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10)
  return { from: iso(first - 3, 1), to: iso(first, 0) }
}

/** To whom the last quarter's allowance is still to be paid; who elected or appointed has taken no oath. */
export function gapsOfDues(allowances: AllowanceList, oaths: OathList): Task[] {
  const unpaid = allowances.lines.filter(({ due }) => Number(due) > 0).length
  const unsworn = oaths.takers.filter(({ basis, held_on }) => basis !== "deputy" && held_on === null).length
  return [
    ...counted(unpaid, "人", {
      part: "经费",
      words: "上季度误工补助还没有发放的代表",
      to: { path: "/expenses" },
      presses: "waiting",
    }),
    ...counted(unsworn, "人", {
      part: "宪法宣誓",
      words: "就职后还没有宪法宣誓的人员",
      to: { path: "/oaths" },
      presses: "waiting",
    }),
  ]
}
