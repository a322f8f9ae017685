// What each step of a follow-up asks for: the fields of its form, what they start with and how they are sent.

import type {
  DecidingBody,
  LadderMove,
  LadderStep,
  SuspensionGround,
  TalkBy,
  TerminationGround,
} from "@/backend"

/** A field of a step's form. */
export interface StepField {
  key: string
  label: string
  kind: "day" | "line" | "text" | "number" | "flag" | "choice"
  must?: boolean
  of?: readonly { value: string; label: string }[]
  hint?: string
}

/** What is typed so far, by field. */
export type StepDraft = Record<string, string | boolean | null>

const TALKERS: Record<TalkBy, string> = { group_head: "代表小组组长", office: "镇人大" }

const BODIES: Record<DecidingBody, string> = {
  congress: "乡镇人民代表大会",
  presidium: "乡镇人大主席团",
  county_committee: "县级人大常委会",
  office: "乡镇人大办公室",
}

const SUSPENSIONS: Record<SuspensionGround, string> = {
  detained: "因刑事案件被羁押，正在受侦查、起诉、审判",
  serving: "被判处管制、拘役或者有期徒刑（没有剥夺政治权利），正在服刑",
}

const TERMINATIONS: Record<TerminationGround, string> = {
  moved_out: "迁出或者调离本行政区域",
  ordered_resignation: "被责令辞职，辞职被接受",
  absent_twice: "未经批准两次不出席人代会",
  lost_nationality: "丧失中华人民共和国国籍",
  lost_rights: "依照法律被剥夺政治权利",
  lost_capacity: "丧失行为能力",
  died: "去世",
}

const choicesOf = (words: Record<string, string>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }))

const ON: StepField = { key: "on", label: "日期", kind: "day", must: true }
const body = (key: string, label: string): StepField => ({
  key,
  label,
  kind: "choice",
  must: true,
  of: choicesOf(BODIES),
})

/** The fields of each step, the day first. */
export const FIELDS: Record<LadderMove, readonly StepField[]> = {
  talk: [
    { ...ON, label: "约谈日期" },
    { key: "by", label: "由谁约谈", kind: "choice", must: true, of: choicesOf(TALKERS) },
    { key: "who", label: "约谈人", kind: "line", must: true },
    { key: "place", label: "地点", kind: "line" },
    { key: "subject", label: "约谈事由", kind: "text", must: true },
    { key: "words", label: "代表说明", kind: "text" },
    { key: "promise", label: "改进要求", kind: "text", must: true },
    { key: "deadline", label: "改进期限", kind: "day", must: true },
    { key: "without_group_head", label: "没有先由组长谈的原因", kind: "line", hint: "例如本人就是组长" },
  ],
  recheck: [
    { ...ON, label: "复查日期" },
    { key: "by", label: "复查人", kind: "line", must: true },
    { key: "improved", label: "已经改进", kind: "flag" },
    { key: "findings", label: "复查情况", kind: "text", must: true },
  ],
  advise: [
    { ...ON, label: "劝辞日期" },
    { key: "by", label: "劝辞人", kind: "line", must: true },
    { key: "words", label: "谈话情况", kind: "text", must: true },
    { key: "cause", label: "其他事由", kind: "line", hint: "没有经过约谈、复查的，要写明" },
  ],
  receive_resignation: [
    { ...ON, label: "收到日期" },
    { key: "in_writing", label: "书面提出", kind: "flag" },
    body("to", "写给谁"),
    { key: "reason", label: "辞职原因", kind: "line" },
  ],
  accept_resignation: [
    { ...ON, label: "通过日期" },
    body("by", "由谁接受"),
    { key: "session", label: "哪一次会议", kind: "line", must: true, hint: "例如第三次会议" },
    { key: "deputies", label: "全体代表人数", kind: "number", must: true },
    { key: "in_favour", label: "赞成人数", kind: "number", must: true },
  ],
  petition: [
    { ...ON, label: "提出日期" },
    { key: "voters", label: "联名选民人数", kind: "number", must: true },
    { key: "in_writing", label: "书面提出", kind: "flag" },
    body("to", "向谁提出"),
    { key: "reasons", label: "罢免理由", kind: "text", must: true },
  ],
  hear: [
    { ...ON, label: "印发日期" },
    { key: "defence_offered", label: "已告知代表可以申辩", kind: "flag" },
    { key: "defence", label: "申辩意见", kind: "text", hint: "没有申辩的不填" },
    { key: "host", label: "县人大常委会派的主持人", kind: "line", must: true },
  ],
  vote: [
    { ...ON, label: "表决日期" },
    { key: "secret", label: "无记名表决", kind: "flag" },
    { key: "voters", label: "原选区全体选民", kind: "number", must: true },
    { key: "in_favour", label: "赞成票数", kind: "number", must: true },
    { key: "passed", label: "宣布罢免通过", kind: "flag" },
  ],
  suspend: [
    { ...ON, label: "起始日期" },
    { key: "ground", label: "情形", kind: "choice", must: true, of: choicesOf(SUSPENSIONS) },
    { key: "paper", label: "法律文书", kind: "line", must: true },
    body("reported_to", "代表资格审查委员会向谁报告"),
  ],
  resume: [
    { ...ON, label: "恢复日期" },
    { key: "reason", label: "恢复的原因", kind: "line", must: true },
  ],
  terminate: [
    { ...ON, label: "终止日期" },
    { key: "ground", label: "情形", kind: "choice", must: true, of: choicesOf(TERMINATIONS) },
    { key: "detail", label: "事实和依据", kind: "text", must: true },
  ],
  announce: [
    { ...ON, label: "公告日期" },
    body("by", "由谁公告"),
    { key: "paper", label: "公告文号或会议", kind: "line", must: true },
  ],
  fill: [
    { ...ON, label: "补选日期" },
    { key: "successor", label: "当选人", kind: "line", must: true },
  ],
  close: [
    { ...ON, label: "结案日期" },
    { key: "reason", label: "不再跟进的原因", kind: "text", must: true },
  ],
}

/** What the law or the office's habit usually has. */
const USUAL: Partial<Record<LadderMove, StepDraft>> = {
  talk: { by: "group_head" },
  receive_resignation: { in_writing: true, to: "congress" },
  accept_resignation: { by: "congress" },
  petition: { in_writing: true, to: "county_committee" },
  hear: { defence_offered: true },
  vote: { secret: true },
  suspend: { ground: "detained", reported_to: "congress" },
  terminate: { ground: "moved_out" },
  announce: { by: "congress" },
}

/** A blank form of a step. */
export function blankStep(move: LadderMove, today: string, deadline: string): StepDraft {
  const start: StepDraft = Object.fromEntries(
    FIELDS[move].map(({ key, kind }) => [key, kind === "flag" ? false : kind === "day" ? null : ""]),
  )
  return { ...start, ...USUAL[move], on: today, ...(move === "talk" ? { deadline } : {}) }
}

/** A form as it is sent: empty lines are nothing where they may be, numbers are numbers. */
export function askedStep(move: LadderMove, draft: StepDraft): LadderStep {
  const fields = FIELDS[move].map(({ key, kind, must }) => {
    const typed = draft[key] ?? null
    if (kind === "flag") return [key, typed === true]
    const text = typeof typed === "string" ? typed.trim() : ""
    if (kind === "number") return [key, /^\d{1,9}$/.test(text) ? Number(text) : 0]
    return [key, text === "" && !must ? null : text]
  })
  return { step: move, ...Object.fromEntries(fields) } as LadderStep
}
