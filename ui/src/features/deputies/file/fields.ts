// The fields of a deputy's file, section by section: one list for reading and for editing.

import type { DeputyFacts, PrivateFacts } from "@/backend"

import { CATEGORIES, DEGREES, EDUCATIONS, ETHNICITIES, LEVELS, OFFICES, PARTIES } from "../words"

/** How a field is entered. */
export type FieldKind =
  | { kind: "text" }
  | { kind: "number" }
  | { kind: "lines" }
  | { kind: "day"; partial: boolean }
  | { kind: "flag" }
  /** Yes, no, or not known. */
  | { kind: "maybe" }
  /** One of these, or what is typed when the list is open. */
  | { kind: "one"; of: readonly string[]; open: boolean }
  | { kind: "several"; of: readonly string[]; open: boolean }
  | { kind: "place"; of: "constituencies" | "villages" | "groups" }
  | { kind: "places"; of: "stations" }

/** A field with its words; `wide` takes the whole row. */
export type FieldSpec<K extends string> = {
  key: K
  label: string
  wide?: boolean
  must?: boolean
} & FieldKind

export type FactKey = keyof DeputyFacts
export type PrivateKey = keyof PrivateFacts

/** A section of the file. */
export interface Section {
  title: string
  fields: readonly FieldSpec<FactKey>[]
}

export const SECTIONS: readonly Section[] = [
  {
    title: "基本情况",
    fields: [
      { key: "name", label: "姓名", kind: "text", must: true },
      { key: "gender", label: "性别", kind: "one", of: ["男", "女"], open: false },
      { key: "ethnicity", label: "民族", kind: "one", of: ETHNICITIES, open: true },
      { key: "birth", label: "出生年月", kind: "day", partial: true },
      { key: "native_place", label: "籍贯", kind: "text" },
      { key: "party", label: "党派", kind: "one", of: PARTIES, open: true },
      { key: "party_joined", label: "入党（派）时间", kind: "day", partial: true },
      { key: "education", label: "学历", kind: "one", of: EDUCATIONS, open: true },
      { key: "degree", label: "学位", kind: "one", of: DEGREES, open: true },
    ],
  },
  {
    title: "工作",
    fields: [
      { key: "employer", label: "工作单位", kind: "text" },
      { key: "position", label: "职务", kind: "text" },
      { key: "occupation", label: "职业", kind: "text" },
      { key: "category", label: "类别", kind: "one", of: CATEGORIES, open: true },
      { key: "identity", label: "身份", kind: "text" },
    ],
  },
  {
    title: "代表资格",
    fields: [
      { key: "constituency", label: "选区", kind: "place", of: "constituencies" },
      { key: "village", label: "村（社区）", kind: "place", of: "villages" },
      { key: "group", label: "代表小组", kind: "place", of: "groups" },
      { key: "delegation", label: "代表团", kind: "text" },
      { key: "stations", label: "联络站", kind: "places", of: "stations", wide: true },
      { key: "levels", label: "层级", kind: "several", of: LEVELS, open: false },
      { key: "card_no", label: "代表证号", kind: "text" },
      { key: "elected_on", label: "当选日期", kind: "day", partial: false },
      { key: "oath_on", label: "宣誓日期", kind: "day", partial: false },
      { key: "terms_served", label: "任满届数（含本届）", kind: "number" },
      { key: "reelected", label: "连任", kind: "maybe" },
      { key: "by_election", label: "补选", kind: "flag" },
      { key: "offices", label: "任职", kind: "several", of: OFFICES, open: true, wide: true },
    ],
  },
  {
    title: "表彰与备注",
    fields: [
      { key: "honours", label: "表彰（每行一项）", kind: "lines", wide: true },
      { key: "note", label: "备注", kind: "text", wide: true },
    ],
  },
]

export const PRIVATE_FIELDS: readonly FieldSpec<PrivateKey>[] = [
  { key: "phone", label: "手机", kind: "text" },
  { key: "phone2", label: "备用电话", kind: "text" },
  { key: "id_number", label: "身份证号", kind: "text" },
  { key: "address", label: "住址", kind: "text" },
]

/** Every field a refusal can name, so that it is shown there. */
export const FIELD_NAMES: readonly string[] = [
  ...SECTIONS.flatMap(({ fields }) => fields.map(({ key }) => key)),
  ...PRIVATE_FIELDS.map(({ key }) => key),
]
