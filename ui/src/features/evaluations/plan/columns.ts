// The columns of the plan, and who is shown.

import type { PlanLine } from "@/backend"
import { type GridColumn, NAME_WIDTH } from "@/shared/grid/columns"

import { RESULTS } from "../words"

/** Whom the plan shows. */
export type Shown = "all" | "unreported" | "reported" | "planned"

export const SHOWN: Record<Shown, string> = {
  unreported: "本届还没有述职",
  planned: "已安排述职",
  reported: "本届已述职",
  all: "全部代表",
}

/** The deputies asked for, in the order they came. */
export function selected(lines: readonly PlanLine[], shown: Shown): PlanLine[] {
  switch (shown) {
    case "all":
      return [...lines]
    case "unreported":
      return lines.filter(({ reported_on, planned_on }) => reported_on === null && planned_on === null)
    case "reported":
      return lines.filter(({ reported_on }) => reported_on !== null)
    case "planned":
      return lines.filter(({ planned_on }) => planned_on !== null)
  }
}

export const COLUMNS: readonly GridColumn<PlanLine>[] = [
  { key: "chosen", label: "", width: 44 },
  { key: "name", label: "姓名", width: NAME_WIDTH, text: ({ name }) => name, order: ({ name }) => name },
  {
    key: "constituency",
    label: "选区",
    width: 120,
    text: ({ constituency }) => constituency ?? "",
  },
  { key: "group", label: "小组", width: 130, text: ({ group }) => group ?? "", order: ({ group }) => group },
  { key: "position", label: "单位及职务", width: 240, text: ({ position }) => position ?? "" },
  {
    key: "reported_on",
    label: "最近述职",
    width: 110,
    text: ({ reported_on }) => reported_on ?? "",
    order: ({ reported_on }) => reported_on,
  },
  {
    key: "result",
    label: "结果",
    width: 90,
    text: ({ result }) => (result ? RESULTS[result] : ""),
    order: ({ result }) => (result ? RESULTS[result] : null),
  },
  {
    key: "planned_on",
    label: "已安排",
    width: 110,
    text: ({ planned_on }) => planned_on ?? "",
    order: ({ planned_on }) => planned_on,
  },
]
