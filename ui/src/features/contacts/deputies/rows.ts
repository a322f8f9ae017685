// Deputies with how many they keep contact with, and how often they went.

import type { ContactLine, ContactNote, Day, DeputyLine } from "@/backend"
import { type GridColumn, NAME_WIDTH } from "@/shared/grid/columns"

import { isOver } from "../list/selection"

/** One deputy's contacts in numbers. */
export interface DeputyRow {
  deputy: number
  name: string
  group: string
  households: number
  /** Of the five links. */
  links: number
  visits: number
  last_visit: Day | null
  /** What the office would ask about the number of households. */
  note: string
}

/** Every deputy who holds the mandate, in the order of the roster. */
export function rowsOf(
  deputies: readonly DeputyLine[],
  lines: readonly ContactLine[],
  notes: readonly ContactNote[],
  today: Day,
): DeputyRow[] {
  const noted = new Map(notes.map(({ deputy, note }) => [deputy, note]))
  return deputies
    .filter(({ status }) => status === "in_office" || status === "suspended")
    .map(({ id, name, group_name }) => {
      const own = lines.filter(({ deputy }) => deputy === id)
      const lasting = own.filter((line) => !isOver(line, today))
      const households = lasting.filter(({ kind }) => kind === "household").length
      return {
        deputy: id,
        name,
        group: group_name ?? "",
        households,
        links: lasting.length - households,
        visits: own.reduce((sum, { visits }) => sum + visits, 0),
        last_visit: own.reduce<Day | null>(
          (last, { last_visit: day }) => (day !== null && (last === null || day > last) ? day : last),
          null,
        ),
        note: noted.get(id) ?? "",
      }
    })
}

const total = (of: "households" | "links" | "visits") => (rows: readonly DeputyRow[]) =>
  String(rows.reduce((sum, row) => sum + row[of], 0))

export const COLUMNS: readonly GridColumn<DeputyRow>[] = [
  {
    key: "name",
    label: "代表",
    width: NAME_WIDTH,
    text: ({ name }) => name,
    order: ({ name }) => name,
    sum: (rows) => `${rows.length} 名`,
  },
  { key: "group", label: "代表小组", width: 130, text: ({ group }) => group, order: ({ group }) => group },
  {
    key: "households",
    label: "联系户",
    width: 84,
    numeric: true,
    text: ({ households }) => String(households),
    order: ({ households }) => households,
    sum: total("households"),
  },
  {
    key: "links",
    label: "五联系",
    width: 84,
    numeric: true,
    text: ({ links }) => String(links),
    order: ({ links }) => links,
    sum: total("links"),
  },
  {
    key: "visits",
    label: "走访次数",
    width: 96,
    numeric: true,
    text: ({ visits }) => String(visits),
    order: ({ visits }) => visits,
    sum: total("visits"),
  },
  {
    key: "last_visit",
    label: "最近走访",
    width: 116,
    text: ({ last_visit }) => last_visit ?? "",
    order: ({ last_visit }) => last_visit,
  },
  { key: "note", label: "提示", width: 380, text: ({ note }) => note, order: ({ note }) => note },
]
