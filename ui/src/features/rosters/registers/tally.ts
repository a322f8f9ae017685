// What an import of a register would do and did, in sentences that never say more than what comes in.

import type { RegisterFile, RegisterInspection, RegisterReport } from "@/backend"

/** What is counted before an import. */
export interface RegisterTally {
  /** New activities in which somebody's attendance comes. */
  activities: number
  attendances: number
  households: number
  /** What is changed: filled or taken from the file. */
  changed: number
  unchanged: number
  /** Activities nobody has said enough about. */
  undecidedActivities: number
  /** Names nobody has said whom they mean. */
  undecidedNames: number
}

function sum(numbers: number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}

/** Counts what an import would do. */
export function tallyOf({ plan }: RegisterInspection, file: RegisterFile): RegisterTally {
  const homes = (stands: string): number => plan.households.filter((home) => home.stands === stands).length
  const taken = plan.different.filter(({ key }) => file.taken.includes(key))
  const filled = homes("filled")
  return {
    activities: plan.activities.filter(({ stands, added }) => stands === "new" && added > 0).length,
    attendances: sum(plan.activities.map(({ added }) => added)),
    households: homes("new"),
    changed: plan.households.length > 0 ? filled : taken.length,
    unchanged: sum(plan.activities.map(({ unchanged }) => unchanged)) + homes("unchanged"),
    undecidedActivities: plan.activities.filter(({ stands }) => stands === "asked").length,
    undecidedNames: plan.people.filter(({ key }) => !file.people.some((known) => known.key === key)).length,
  }
}

/** Whether importing would do anything at all. */
export function doesSomething({ activities, attendances, households, changed }: RegisterTally): boolean {
  return activities + attendances + households + changed > 0
}

function parts({
  activities,
  attendances,
  households,
  changed,
}: Omit<RegisterReport, "operation" | "left_out">) {
  return [
    activities > 0 && `新登记 ${activities} 次活动`,
    attendances > 0 && `${attendances} 人次的出席情况`,
    households > 0 && `新增联系户 ${households} 户`,
    changed > 0 && `更改 ${changed} 处`,
  ].filter((part) => part !== false)
}

/** `将新登记 3 次活动、60 人次的出席情况，12 处已登记过。` */
export function willDo(tally: RegisterTally): string {
  const all = parts(tally)
  const still = tally.unchanged > 0 ? `，${tally.unchanged} 处已登记过，不变` : ""
  if (all.length > 0) return `将${all.join("、")}${still}。`
  return tally.unchanged > 0 ? `没有变动：${tally.unchanged} 处都已登记过。` : "没有可导入的内容。"
}

/** What an import did. */
export function didDo(report: RegisterReport): string {
  const still = report.unchanged > 0 ? `，${report.unchanged} 处不变` : ""
  return `已导入：${parts(report).join("、")}${still}。`
}
