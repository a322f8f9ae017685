// The days a contact month (代表联系月) is looked at by, and who has been visited in them.

import type { Coverage, CoverageLine, Day, DeputyLine } from "@/backend"
import { type GridColumn, NAME_WIDTH } from "@/shared/grid/columns"

/** Days, both included. */
export interface Days {
  from: Day
  to: Day
}

function iso(year: number, month: number, day: number): Day {
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10)
}

/** The month a day lies in, `back` months earlier; months count from 0. */
export function monthOf(day: Day, back = 0): Days {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 - back]
  return { from: iso(year, month, 1), to: iso(year, month + 1, 0) }
}

/** The quarter a day lies in. */
export function quarterOf(day: Day): Days {
  const [year, first] = [Number(day.slice(0, 4)), Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3]
  return { from: iso(year, first, 1), to: iso(year, first + 3, 0) }
}

/** The year a day lies in. */
export function yearOf(day: Day): Days {
  return { from: `${day.slice(0, 4)}-01-01`, to: `${day.slice(0, 4)}-12-31` }
}

/** A deputy's line with the group. */
export type MonthRow = CoverageLine & { group: string }

/** The lines with their groups; only those who have not visited anybody, if that is asked. */
export function rowsOf(coverage: Coverage, deputies: readonly DeputyLine[], missing: boolean): MonthRow[] {
  const groups = new Map(deputies.map(({ id, group_name }) => [id, group_name ?? ""]))
  return coverage.lines
    .filter(({ visits }) => !missing || visits === 0)
    .map((line) => ({ ...line, group: groups.get(line.deputy) ?? "" }))
}

/** Whether the deputy went, in a word. */
export function stateOf({ contacts, visits }: CoverageLine): string {
  if (visits > 0) return "已走访"
  return contacts === 0 ? "没有联系对象" : "还没有走访"
}

/** How many went, did not, or have nobody to go to: what 首页 counts as still to go is the second number. */
export function inSum({ lines }: Coverage): string {
  const visited = lines.filter(({ visits }) => visits > 0).length
  const nobody = lines.filter(({ contacts, visits }) => contacts === 0 && visits === 0).length
  const without = nobody > 0 ? `，${nobody} 名没有联系对象` : ""
  return `${lines.length} 名代表，${visited} 名已走访，${lines.length - visited - nobody} 名还没有走访${without}`
}

export const COLUMNS: readonly GridColumn<MonthRow>[] = [
  {
    key: "deputy",
    label: "代表",
    width: NAME_WIDTH,
    text: ({ deputy_name }) => deputy_name,
    order: ({ deputy_name }) => deputy_name,
  },
  { key: "group", label: "代表小组", width: 150, text: ({ group }) => group, order: ({ group }) => group },
  { key: "state", label: "情况", width: 130, text: stateOf, order: stateOf },
  {
    key: "contacts",
    label: "联系对象",
    width: 100,
    numeric: true,
    text: ({ contacts }) => String(contacts),
    order: ({ contacts }) => contacts,
  },
  {
    key: "contacts_visited",
    label: "走访到",
    width: 100,
    numeric: true,
    text: ({ contacts_visited }) => String(contacts_visited),
    order: ({ contacts_visited }) => contacts_visited,
  },
  {
    key: "left",
    label: "还没走到",
    width: 100,
    numeric: true,
    text: ({ contacts, contacts_visited }) => String(contacts - contacts_visited),
    order: ({ contacts, contacts_visited }) => contacts - contacts_visited,
  },
  {
    key: "visits",
    label: "走访次数",
    width: 100,
    numeric: true,
    text: ({ visits }) => String(visits),
    order: ({ visits }) => visits,
  },
]
