// The columns of the year's pledges.

import type { PledgeLine, PledgeSource, PledgeStage } from "@/backend"
import type { GridColumn } from "@/shared/grid/columns"

import { OUTCOMES, STAGES } from "../words"

const ORDER = Object.keys(STAGES) as PledgeStage[]

function count({ pledge }: PledgeLine, source: PledgeSource): number {
  return pledge?.items.filter((item) => item.source === source).length ?? 0
}

const counted = (source: PledgeSource, label: string): GridColumn<PledgeLine> => ({
  key: source,
  label,
  width: 62,
  numeric: true,
  text: (line) => (line.pledge ? String(count(line, source)) : ""),
  order: (line) => count(line, source),
})

export const COLUMNS: readonly GridColumn<PledgeLine>[] = [
  {
    key: "name",
    label: "姓名",
    width: 190,
    text: ({ name }) => name,
    order: ({ stroke_rank }) => stroke_rank,
  },
  {
    key: "group",
    label: "代表小组",
    width: 126,
    text: ({ group_name }) => group_name ?? "",
    order: ({ group_number }) => group_number,
  },
  {
    key: "stage",
    label: "进展",
    width: 92,
    text: ({ pledge }) => (pledge ? STAGES[pledge.stage] : "未承诺"),
    order: ({ pledge }) => (pledge ? ORDER.indexOf(pledge.stage) : -1),
  },
  counted("fixed", "固定"),
  counted("chosen", "自选"),
  counted("own", "自定"),
  {
    key: "reached",
    label: "已达到",
    width: 150,
    text: ({ pledge }) => (pledge ? `${pledge.reached}/${pledge.items.length}` : ""),
    order: ({ pledge }) => (pledge ? pledge.reached / Math.max(pledge.items.length, 1) : null),
  },
  {
    key: "open",
    label: "还差什么",
    width: 300,
    text: ({ pledge }) => missing(pledge),
  },
  {
    key: "result",
    label: "评诺",
    width: 92,
    text: ({ pledge }) => (pledge?.result ? OUTCOMES[pledge.result] : ""),
    order: ({ pledge }) => (pledge?.result ? Object.keys(OUTCOMES).indexOf(pledge.result) : null),
  },
]

/** What stands in the way: below the minimum, returned, or items not reached. */
export function missing(pledge: PledgeLine["pledge"]): string {
  if (!pledge) return ""
  if (pledge.returned_reason) return `退回：${pledge.returned_reason}`
  if (pledge.shortfalls.length > 0) return pledge.shortfalls.join("")
  const left = pledge.items.filter(({ reached }) => !reached)
  return left.map(({ text, done, target }) => `${text}（${done}/${target}）`).join("；")
}
