// A roster's columns by their office names, and what of a value may stand on the screen.

import type { Field, Value } from "@/backend"

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
}

/** Every column that can be chosen. */
export const FIELDS = Object.keys(FIELD_NAMES) as Field[]

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
