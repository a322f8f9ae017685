// The columns of 履职活动; 请假 and 缺席 stand apart, as everywhere.

import type { ActivityLine, AttendanceCounts } from "@/backend"
import type { GridColumn } from "@/shared/grid/columns"

import { kindWord } from "../words"

type Column = GridColumn<ActivityLine>

function total(lines: readonly ActivityLine[], of: keyof AttendanceCounts): number {
  return lines.reduce((sum, { counts }) => sum + counts[of], 0)
}

function count(of: keyof AttendanceCounts, label: string, width = 62): Column {
  return {
    key: of,
    label,
    width,
    numeric: true,
    // A nought says less than nothing there: what happened stands out.
    text: ({ counts }) => (counts[of] > 0 ? String(counts[of]) : ""),
    order: ({ counts }) => counts[of],
    sum: (lines) => total(lines, of).toLocaleString("zh-CN"),
  }
}

/** `3月10日`, `3月10日—11日`, `12月31日—1月1日`. */
export function daysOf({ starts_on, ends_on }: Pick<ActivityLine, "starts_on" | "ends_on">): string {
  const [, fromMonth, fromDay] = starts_on.split("-").map(Number)
  const [, toMonth, toDay] = ends_on.split("-").map(Number)
  const from = `${fromMonth}月${fromDay}日`
  if (starts_on === ends_on) return from
  return fromMonth === toMonth ? `${from}—${toDay}日` : `${from}—${toMonth}月${toDay}日`
}

export const COLUMNS: readonly Column[] = [
  {
    key: "title",
    label: "活动名称",
    width: 256,
    text: ({ title }) => title,
    order: ({ title }) => title,
    sum: (lines) => `合计 ${lines.length} 次`,
  },
  {
    key: "kind",
    label: "类别",
    width: 104,
    text: ({ kind }) => kindWord(kind),
    order: ({ kind }) => kindWord(kind),
  },
  { key: "days", label: "日期", width: 116, text: daysOf, order: ({ starts_on }) => starts_on },
  count("all", "人数"),
  count("present", "出席"),
  count("leave", "请假"),
  count("absent", "缺席"),
  count("late", "迟到"),
  count("left_early", "早退"),
  count("spoke", "发言"),
  count("claimed", "待审核", 74),
  {
    key: "where",
    label: "地点或组织",
    width: 136,
    text: ({ place, organiser, group_name }) => place ?? organiser ?? group_name ?? "",
    order: ({ place, organiser, group_name }) => place ?? organiser ?? group_name,
  },
]

/** `86 次活动，1240 人次：出席 1180，请假 40，缺席 12`. */
export function lineOf(lines: readonly ActivityLine[]): string {
  const parts = [
    `出席 ${total(lines, "present")}`,
    `请假 ${total(lines, "leave")}`,
    `缺席 ${total(lines, "absent")}`,
  ]
  return `${lines.length} 次活动，${total(lines, "all")} 人次：${parts.join("，")}`
}
