// 小组活动计划: the columns of the groups' year, the words of an item, and the years that can be looked at.

import type { GroupPlan, PlanItem, PlanItemFacts, PlanStage } from "@/backend"
import type { GridColumn } from "@/shared/grid/columns"

export const STAGES: Record<PlanStage, string> = { ahead: "未到期", done: "已开展", overdue: "没有登记" }

export const TONES = { ahead: "plain", done: "done", overdue: "overdue" } as const

/** The years that can be planned: from the first of the term to the next one, the newest first. */
export function yearsOf(termFrom: string | null, today: string): number[] {
  const next = Number(today.slice(0, 4)) + 1
  const first = Math.min(Number((termFrom ?? today).slice(0, 4)), next - 1)
  return Array.from({ length: next - first + 1 }, (_, back) => next - back)
}

/** A blank item of a group, in the month after its last. */
export function blank({ group, items }: Pick<GroupPlan, "group" | "items">, year: number): PlanItemFacts {
  const last = Math.max(0, ...items.map(({ month }) => month))
  return {
    group,
    year,
    month: Math.min(12, last + 1),
    content: "",
    department: null,
    owner: null,
    activity: null,
  }
}

/** Whether an activity that was held is free for an item, or is its own already. */
export function freeFor(plan: GroupPlan, item: PlanItem | undefined) {
  const taken = new Set(plan.items.filter(({ id }) => id !== item?.id).map(({ activity }) => activity))
  return plan.held.filter(({ id }) => !taken.has(id))
}

function done({ items }: GroupPlan): number {
  return items.filter(({ stage }) => stage === "done").length
}

/** The columns, beside the number of activities the office asks for. */
export function columnsOf(least: number): readonly GridColumn<GroupPlan>[] {
  return [
    {
      key: "name",
      label: "代表小组",
      width: 150,
      text: ({ name }) => name,
      order: ({ name }) => name,
      sum: (plans) => `${plans.length} 个小组`,
    },
    {
      key: "held",
      label: `小组活动（不少于 ${least}）`,
      width: 190,
      numeric: true,
      text: ({ held }) => String(held.length),
      order: ({ held }) => held.length,
      sum: (plans) => String(plans.reduce((sum, { held }) => sum + held.length, 0)),
    },
    { key: "head", label: "组长", width: 100, text: ({ head_name }) => head_name ?? "" },
    { key: "department", label: "定向联系部门", width: 160, text: ({ department }) => department ?? "" },
    {
      key: "planned",
      label: "计划",
      width: 72,
      numeric: true,
      text: ({ items }) => String(items.length),
      order: ({ items }) => items.length,
      sum: (plans) => String(plans.reduce((sum, { items }) => sum + items.length, 0)),
    },
    {
      key: "done",
      label: "完成",
      width: 72,
      numeric: true,
      text: (plan) => String(done(plan)),
      order: done,
      sum: (plans) => String(plans.reduce((sum, plan) => sum + done(plan), 0)),
    },
    { key: "notes", label: "提示", width: 420, text: ({ notes }) => notes.join("") },
  ]
}
