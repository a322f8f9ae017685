// The columns of the two lists of the ladder.

import type { LadderCandidate, LadderCaseLine } from "@/backend"
import { type GridColumn, NAME_WIDTH } from "@/shared/grid/columns"

/** A candidate's reasons in one. */
export const reasonsOf = ({ reasons }: LadderCandidate): string => reasons.map(({ said }) => said).join("")

export const CANDIDATE_COLUMNS: readonly GridColumn<LadderCandidate>[] = [
  { key: "name", label: "姓名", width: NAME_WIDTH, text: ({ name }) => name, order: ({ name }) => name },
  {
    key: "group",
    label: "代表小组",
    width: 136,
    text: ({ group_name }) => group_name ?? "",
    order: ({ group_name }) => group_name,
  },
  { key: "reasons", label: "原因", width: 520, text: reasonsOf },
  { key: "case", label: "跟进", width: 96, text: ({ case: open }) => (open === null ? "" : "跟进中") },
]

export const CASE_COLUMNS: readonly GridColumn<LadderCaseLine>[] = [
  { key: "name", label: "姓名", width: NAME_WIDTH, text: ({ name }) => name, order: ({ name }) => name },
  {
    key: "group",
    label: "代表小组",
    width: 136,
    text: ({ group_name }) => group_name ?? "",
    order: ({ group_name }) => group_name,
  },
  {
    key: "stage",
    label: "进展",
    width: 148,
    text: ({ stage_name }) => stage_name,
    order: ({ stage_name }) => stage_name,
  },
  {
    key: "opened_on",
    label: "列入日期",
    width: 112,
    text: ({ opened_on }) => opened_on,
    order: ({ opened_on }) => opened_on,
  },
  {
    key: "last_on",
    label: "最近一步",
    width: 112,
    text: ({ last_on }) => last_on,
    order: ({ last_on }) => last_on,
  },
  {
    key: "deadline",
    label: "改进期限",
    width: 160,
    text: ({ deadline, overdue }) => (deadline ? `${deadline}${overdue ? "（已到期）" : ""}` : ""),
    order: ({ deadline }) => deadline,
  },
]
