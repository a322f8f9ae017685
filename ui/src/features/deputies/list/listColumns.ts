// The columns 代表名册 can show; which ones it shows is kept in the preferences.

import type { DeputyLine } from "@/backend"
import { type GridColumn, NAME_WIDTH } from "@/shared/grid/columns"

import { STATUS } from "../words"

type Column = GridColumn<DeputyLine>

function textual(
  key: string,
  label: string,
  width: number,
  text: (line: DeputyLine) => string | null,
): Column {
  return { key, label, width, text: (line) => text(line) ?? "", order: text }
}

const NAME_COLUMN: Column = {
  key: "name",
  label: "姓名",
  width: NAME_WIDTH,
  text: ({ name }) => name,
  order: ({ stroke_rank }) => stroke_rank,
}

/** Every column but the name, which always stands first. */
export const COLUMNS: readonly Column[] = [
  textual("gender", "性别", 68, ({ gender }) => gender),
  textual("ethnicity", "民族", 84, ({ ethnicity }) => ethnicity),
  textual("birth", "出生年月", 104, ({ birth }) => birth?.slice(0, 7) ?? null),
  textual("party", "党派", 104, ({ party }) => party),
  textual("education", "学历", 80, ({ education }) => education),
  textual(
    "position",
    "单位及职务",
    250,
    ({ employer, position }) => [employer, position].filter(Boolean).join(" ") || null,
  ),
  textual("category", "类别", 110, ({ category }) => category),
  textual("identity", "身份", 110, ({ identity }) => identity),
  {
    key: "constituency",
    label: "选区",
    width: 124,
    text: ({ constituency_name }) => constituency_name ?? "",
    order: ({ constituency_number }) => constituency_number,
  },
  textual("village", "村（社区）", 110, ({ village_name }) => village_name),
  {
    key: "group",
    label: "代表小组",
    width: 124,
    text: ({ group_name }) => group_name ?? "",
    order: ({ group_number }) => group_number,
  },
  textual("stations", "联络站", 180, ({ station_names }) => station_names.join("、") || null),
  textual("phone", "手机", 124, ({ phone_masked }) => phone_masked),
  textual("card_no", "代表证号", 112, ({ card_no }) => card_no),
  textual("levels", "层级", 100, ({ levels }) => levels.join("、") || null),
  textual("offices", "任职", 130, ({ offices }) => offices.join("、") || null),
  textual("reelected", "连任", 68, ({ reelected }) => (reelected === null ? null : reelected ? "是" : "否")),
  textual("elected_on", "当选日期", 112, ({ elected_on }) => elected_on),
  textual("photo", "照片", 68, ({ has_photo }) => (has_photo ? "有" : "缺")),
  textual("status", "状态", 76, ({ status }) => STATUS[status].word),
  textual("note", "备注", 180, ({ note }) => note),
]

export const DEFAULT_COLUMNS: readonly string[] = [
  "gender",
  "birth",
  "party",
  "position",
  "constituency",
  "group",
  "phone",
  "status",
]

const CHARACTER_WIDTH = 16
const ROOM = 40

/** A column for the names, wide enough that the longest is never broken. */
function nameColumn(lines: readonly DeputyLine[]): Column {
  const longest = Math.max(0, ...lines.map(({ name }) => [...name].length))
  return { ...NAME_COLUMN, width: Math.max(NAME_COLUMN.width, longest * CHARACTER_WIDTH + ROOM) }
}

/** The columns to show for the kept names; names no longer known are left out, none means the default ones. */
export function shownColumns(kept: readonly string[], lines: readonly DeputyLine[]): Column[] {
  const known = kept.filter((key) => COLUMNS.some((column) => column.key === key))
  const wanted = known.length > 0 ? known : DEFAULT_COLUMNS
  return [nameColumn(lines), ...COLUMNS.filter(({ key }) => wanted.includes(key))]
}
