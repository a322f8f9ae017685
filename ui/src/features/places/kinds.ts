// The kinds of places and the columns each is kept in.

import type { ConstituencyFacts, GroupFacts, PlaceRef, StationFacts, VillageFacts } from "@/backend"

/** How a cell is entered. */
export type CellKind = "text" | "optional" | "number" | "optional_number" | "villages" | "deputy"

/** A column of a table of places; width in pixels at 100 %. */
export interface PlaceColumn {
  key: string
  label: string
  width: number
  kind: CellKind
}

/** All facts a place can have, as its row edits them. */
export type PlaceFacts = Record<string, string | number | number[] | null>

/** A place as its row shows it. */
export interface PlaceRow {
  id: number
  facts: PlaceFacts
  deputies: number
  notes: string[]
}

export type PlaceKind = PlaceRef["kind"]

interface KindSpec {
  tab: string
  /** In 添加… and in questions. */
  one: string
  about: string
  columns: readonly PlaceColumn[]
}

function columns<F>(...list: (PlaceColumn & { key: keyof F & string })[]): readonly PlaceColumn[] {
  return list
}

export const KINDS: Record<PlaceKind, KindSpec> = {
  constituency: {
    tab: "选区",
    one: "选区",
    about: "每个选区选举代表一名至三名（《选举法》第二十五条）。",
    columns: columns<ConstituencyFacts>(
      { key: "number", label: "序号", width: 72, kind: "number" },
      { key: "name", label: "名称", width: 190, kind: "text" },
      { key: "seats", label: "应选名额", width: 92, kind: "number" },
      { key: "voters", label: "选民数", width: 104, kind: "optional_number" },
      { key: "villages", label: "所含村（社区）", width: 330, kind: "villages" },
    ),
  },
  village: {
    tab: "村（社区）",
    one: "村（社区）",
    about: "代表所在的村和社区。",
    columns: columns<VillageFacts>({ key: "name", label: "名称", width: 320, kind: "text" }),
  },
  group: {
    tab: "代表小组",
    one: "代表小组",
    about: "代表按便于组织和开展活动的原则组成代表小组（《代表法》第三十七条）。",
    columns: columns<GroupFacts>(
      { key: "number", label: "序号", width: 72, kind: "number" },
      { key: "name", label: "名称", width: 180, kind: "text" },
      { key: "head", label: "组长", width: 140, kind: "deputy" },
      { key: "vice_head", label: "副组长", width: 140, kind: "deputy" },
      { key: "liaison", label: "联络员", width: 120, kind: "optional" },
      { key: "department", label: "定向联系部门", width: 180, kind: "optional" },
    ),
  },
  station: {
    tab: "联络站",
    one: "联络站",
    about: "地址、电话和接待日会印在联系卡背面。",
    columns: columns<StationFacts>(
      { key: "number", label: "序号", width: 72, kind: "number" },
      { key: "name", label: "名称", width: 210, kind: "text" },
      { key: "head", label: "站长", width: 100, kind: "optional" },
      { key: "liaison", label: "联络员", width: 100, kind: "optional" },
      { key: "address", label: "地址", width: 200, kind: "optional" },
      { key: "phone", label: "电话", width: 130, kind: "optional" },
      { key: "reception", label: "接待日", width: 160, kind: "optional" },
    ),
  },
}

export const PLACE_KINDS = Object.keys(KINDS) as PlaceKind[]
