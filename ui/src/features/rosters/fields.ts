// The columns of rosters and registers by their office names, and what of a value may stand on the screen.

import type { Field, TableKind, Value } from "@/backend"

/** The names of the columns, in the order in which they are offered. */
export const FIELD_NAMES: Record<Field, string> = {
  name: "姓名",
  gender: "性别",
  ethnicity: "民族",
  birth: "出生年月",
  native_place: "籍贯",
  education: "学历",
  party: "党派",
  position: "单位及职务",
  constituency: "选区",
  village: "村（社区）",
  town: "乡镇",
  group: "代表小组",
  identity: "代表身份",
  card_no: "代表证号",
  id_number: "身份证号",
  phone: "手机号码",
  phone2: "第二个电话",
  reelected: "是否连任",
  elected_on: "当选日期",
  note: "备注",
  phone_consent: "可公开电话",
  degree: "学位",
  party_joined: "入党（派）时间",
  occupation: "职业",
  employer: "供职单位",
  category: "代表分类",
  levels: "代表层级",
  address: "家庭住址",
  stations: "联络站",
  delegation: "代表团",
  terms_served: "任职届数",
  by_election: "是否补选",
  oath_on: "宣誓日期",
  offices: "人大职务",
  honours: "表彰",
  seq: "序号",
  deputy: "代表姓名",
  activity: "一次活动（横排）",
  title: "活动名称",
  activity_kind: "活动类别",
  held_on: "活动日期",
  ends_on: "结束日期",
  half_days: "半天数",
  place: "地点",
  organiser: "组织单位",
  content: "活动内容",
  attendance: "出席情况",
  leave_length: "请假时长",
  leave_approved_by: "准假人",
  spoke: "是否发言",
  review: "审核",
  household: "户主",
  since: "联系时间",
}

const BESIDE_A_NAME: readonly Field[] = ["village", "group", "card_no", "seq"]
const OF_ATTENDANCE: readonly Field[] = [
  "deputy",
  "title",
  "held_on",
  "attendance",
  "activity",
  "activity_kind",
  "ends_on",
  "half_days",
  "leave_length",
  "leave_approved_by",
  "spoke",
  "review",
  "place",
  "organiser",
  "content",
]
const OF_HOUSEHOLDS: readonly Field[] = ["deputy", "household", "address", "phone", "since", "note"]
const OF_REGISTERS: ReadonlySet<Field> = new Set([...OF_ATTENDANCE, "household", "since"])

/** Every column that can be chosen, by what kind of table it is. */
export const FIELDS: Record<TableKind, readonly Field[]> = {
  roster: (Object.keys(FIELD_NAMES) as Field[]).filter((field) => !OF_REGISTERS.has(field)),
  attendance: [...OF_ATTENDANCE, ...BESIDE_A_NAME],
  households: [...OF_HOUSEHOLDS, ...BESIDE_A_NAME],
}

/** Without this column nobody knows whose row it is. */
export const WHO: Record<TableKind, Field> = { roster: "name", attendance: "deputy", households: "household" }

/** The kinds of table that come in. */
export const TABLE_KINDS: Record<TableKind, string> = {
  roster: "代表名册",
  attendance: "活动和出席情况",
  households: "联系户",
}

const SHOWN_AT_THE_HEAD: Partial<Record<Field, number>> = { id_number: 4, phone: 3, phone2: 3 }
const SHOWN_AT_THE_END = 4

/** `139****1000`: the middle of ID numbers and phones is hidden; short ones wholly, and what is hidden already stays. */
export function masked(field: Field | undefined, value: string): string {
  if (field === "address") return value && "（已填，不显示）"
  const head = field && SHOWN_AT_THE_HEAD[field]
  if (!head || value === "" || value.includes("*")) return value
  const characters = [...value]
  const hidden = characters.length - head - SHOWN_AT_THE_END
  if (hidden <= 0) return "*".repeat(characters.length)
  return [...characters.slice(0, head), "*".repeat(hidden), ...characters.slice(-SHOWN_AT_THE_END)].join("")
}

/** A cell of which nobody knows yet what it is: any long number in it is hidden as an ID number's or phone's is. */
export function maskedNumbers(text: string): string {
  return text.replace(/\d{7,}[\dXx]?/g, (number) => masked("phone", number))
}

/** A value in words. */
export function inWords(value: Value): string {
  if (typeof value === "string") return value
  return value ? "是" : "否"
}
