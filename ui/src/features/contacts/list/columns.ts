// The columns of the list of contacts; what is private stands masked, in a workbook too.

import type { ContactLine } from "@/backend"
import { type GridColumn, NAME_WIDTH } from "@/shared/grid/columns"

import { KINDS } from "../words"

export const COLUMNS: readonly GridColumn<ContactLine>[] = [
  {
    key: "deputy",
    label: "代表",
    width: NAME_WIDTH,
    text: ({ deputy_name }) => deputy_name,
    order: ({ deputy_name }) => deputy_name,
  },
  {
    key: "kind",
    label: "类型",
    width: 92,
    text: ({ kind }) => KINDS[kind],
    order: ({ kind }) => KINDS[kind],
  },
  {
    key: "name",
    label: "联系对象",
    width: 190,
    text: ({ masked }) => masked.name,
    order: ({ masked }) => masked.name,
  },
  {
    key: "village",
    label: "村（社区）",
    width: 112,
    text: ({ village_name }) => village_name ?? "",
    order: ({ village_name }) => village_name,
  },
  {
    key: "visits",
    label: "走访次数",
    width: 92,
    numeric: true,
    text: ({ visits }) => String(visits),
    order: ({ visits }) => visits,
  },
  {
    key: "last_visit",
    label: "最近走访",
    width: 116,
    text: ({ last_visit }) => last_visit ?? "",
    order: ({ last_visit }) => last_visit,
  },
  {
    key: "since",
    label: "开始联系",
    width: 116,
    text: ({ since }) => since ?? "",
    order: ({ since }) => since,
  },
  {
    key: "ended_on",
    label: "结束联系",
    width: 116,
    text: ({ ended_on }) => ended_on ?? "",
    order: ({ ended_on }) => ended_on,
  },
  { key: "note", label: "备注", width: 160, text: ({ note }) => note ?? "", order: ({ note }) => note },
]
