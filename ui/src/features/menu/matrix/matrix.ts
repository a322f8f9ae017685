// Who has done which part of the plan: how a standing is drawn, whom the matrix shows, its sums, and as a table.

import type { MenuMatrix, MenuMatrixLine, MenuStanding } from "@/backend"
import type { Table } from "@/shared/grid/table"
import { type Findable, finds } from "@/shared/names/matching"

import { STANDINGS } from "../words"

/** One sign a standing, so that nothing is said by colour alone. */
export const SIGNS: Record<MenuStanding, string> = {
  done: "✓",
  leave: "假",
  missed: "未",
  signed_up: "报",
  waiting: "候",
  due: "○",
  not_chosen: "·",
}

/** What the matrix is narrowed to; `null` does not narrow. */
export interface Narrowing {
  query: string
  group: number | null
  /** Only who chose too few optional items. */
  onlyShort: boolean
}

export const EVERYBODY: Readonly<Narrowing> = { query: "", group: null, onlyShort: false }

/** A deputy's part of the plan with the name ready to be searched. */
export interface Person {
  line: MenuMatrixLine
  name: Findable
}

/** The deputies the matrix is narrowed to, in their order. */
export function narrowed(
  people: readonly Person[],
  { query, group, onlyShort }: Narrowing,
): MenuMatrixLine[] {
  return people
    .filter(
      ({ line, name }) =>
        (group === null || line.group === group) &&
        (!onlyShort || line.still_to_choose > 0) &&
        (query.trim() === "" || finds(name, query) > 0),
    )
    .map(({ line }) => line)
}

/** How many of these have done each item. */
export function doneOf(lines: readonly MenuMatrixLine[], items: number): number[] {
  return Array.from({ length: items }, (_, at) => lines.filter(({ cells }) => cells[at] === "done").length)
}

/** The matrix as it is shown, for a workbook: words instead of signs. */
export function matrixTable(
  items: MenuMatrix["items"],
  lines: readonly MenuMatrixLine[],
  groups: ReadonlyMap<number, string>,
): Table {
  return {
    heads: ["姓名", "代表小组", ...items.map(({ title }) => title), "完成", "待参加", "自选", "还差"],
    rows: lines.map((line) => [
      line.name,
      (line.group === null ? undefined : groups.get(line.group)) ?? "",
      ...line.cells.map((cell) => (cell ? STANDINGS[cell] : "")),
      line.done,
      line.due,
      line.chosen,
      line.still_to_choose,
    ]),
  }
}
