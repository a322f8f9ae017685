// The columns of the year's table.

import type { AppraisalLine } from "@/backend"
import { type GridColumn, NAME_WIDTH } from "@/shared/grid/columns"

import { gradeName, partScore, SIDES } from "../words"

const scored = (key: "pledge" | "points" | "evaluation", label: string): GridColumn<AppraisalLine> => ({
  key,
  label,
  width: 72,
  numeric: true,
  text: (line) => partScore(line, key),
  order: (line) => (partScore(line, key) === "" ? null : Number(partScore(line, key))),
})

/** 优秀 with a tie over the last places is marked, so that nobody passes over it. */
export const proposalOf = ({ proposed, tied }: AppraisalLine): string =>
  gradeName(proposed) + (tied ? "（同分待定）" : "")

export const COLUMNS: readonly GridColumn<AppraisalLine>[] = [
  { key: "name", label: "姓名", width: NAME_WIDTH, text: ({ name }) => name, order: ({ name }) => name },
  {
    key: "group",
    label: "代表小组",
    width: 128,
    text: ({ group_name }) => group_name ?? "",
    order: ({ group_name }) => group_name,
  },
  {
    key: "rank",
    label: "位次",
    width: 64,
    numeric: true,
    text: ({ rank }) => (rank === null ? "" : String(rank)),
    order: ({ rank }) => rank,
  },
  {
    key: "score",
    label: "综合得分",
    width: 92,
    numeric: true,
    text: ({ score }) => score ?? "",
    order: ({ score }) => (score === null ? null : Number(score)),
  },
  scored("pledge", "承诺"),
  scored("points", "积分"),
  scored("evaluation", "评议"),
  { key: "proposed", label: "提名等次", width: 140, text: proposalOf, order: proposalOf },
  {
    key: "vetoes",
    label: "否决事项",
    width: 200,
    text: ({ vetoes }) => vetoes.map(({ veto }) => veto.why).join("；"),
    order: ({ vetoes }) => vetoes.length,
  },
  {
    key: "opinions",
    label: "意见",
    width: 160,
    text: ({ opinions }) =>
      opinions.map(({ side, grade }) => `${SIDES[side]}${grade ? `：${gradeName(grade)}` : ""}`).join("；"),
  },
  {
    key: "grade",
    label: "审定等次",
    width: 132,
    text: ({ grade, honoured, corrections }) =>
      gradeName(grade) + (honoured ? "·表彰" : "") + (corrections.length > 0 ? "（已更正）" : ""),
    order: ({ grade }) => gradeName(grade),
  },
]
