import { describe, expect, it } from "vitest"

import type { Pasted, PastedQuestion, SaidAttendance } from "@/backend"

import { invited, leaveBy, speaking, standing } from "../sheet/entries"
import { applied, beginning, certainOf, isAnswered, saidOf, unmentionedOf } from "./answers"

const present: SaidAttendance = { attendance: "present", leave_half_days: 0, observer: false }
const leave: SaidAttendance = { attendance: "leave", leave_half_days: 2, observer: false }
const absent: SaidAttendance = { attendance: "absent", leave_half_days: 0, observer: false }

function question(more: Partial<PastedQuestion>): PastedQuestion {
  return { doubt: "namesakes", sentence: "？", written: "张伟", candidates: [], said: [leave], ...more }
}

const two = [1, 2].map((deputy) => ({ deputy, name: "张伟", detail: "" }))

describe("questions", () => {
  it("namesakes and unknown names begin unanswered, even where only one name is like it", () => {
    expect(beginning(question({ candidates: two }), 2)).toEqual({ who: null, said: leave })
    expect(beginning(question({ doubt: "unknown", candidates: two.slice(0, 1) }), 2).who).toBeNull()
  })

  it("a conflict is about a certain person, but not about a certain attendance", () => {
    const conflict = question({ doubt: "conflict", candidates: two.slice(0, 1), said: [leave, absent] })
    expect(beginning(conflict, 2)).toEqual({ who: 1, said: null })
    expect(isAnswered({ who: 1, said: null })).toBe(false)
    expect(isAnswered({ who: "skip", said: null })).toBe(true)
  })

  it("where nothing is said of the attendance, leave or absence is asked for", () => {
    expect(saidOf(question({ said: [] }), 3)).toEqual([{ ...leave, leave_half_days: 3 }, absent])
  })
})

const pasted: Pasted = {
  read: [
    { deputy: 5, name: "王桂兰", by_rest: false, ...leave },
    { deputy: 1, name: "张伟", by_rest: true, ...present },
  ],
  asked: [],
  rest: null,
  unread: [],
}

it("an answer counts before what was read of 其余; what is not answered or skipped is nothing", () => {
  const answers = [{ who: 1, said: absent }, { who: "skip", said: leave } as const, { who: 2, said: null }]
  expect(certainOf(pasted, answers)).toEqual([
    { deputy: 5, said: leave },
    { deputy: 1, said: absent },
  ])
})

describe("taken into the sheet", () => {
  const sheet = [{ ...speaking(invited(1)), role: "lead" as const }, standing(invited(2), "late", 2)]

  it("changes how people stand and keeps the rest of their lines", () => {
    expect(applied(sheet, [{ deputy: 1, said: present }], "stay")[0]).toEqual(sheet[0])
    expect(applied(sheet, [{ deputy: 1, said: leave }], "stay")[0]).toMatchObject({
      attendance: "leave",
      leave_half_days: 2,
      spoke: false,
      role: "lead",
    })
  })

  it("part-time leave is attendance for the rest", () => {
    const part = { ...present, leave_half_days: 1 }
    const approved = { ...leaveBy(invited(1), 2, 2), leave_approved_by: "主席" }
    expect(applied([approved], [{ deputy: 1, said: part }], "stay")[0]).toMatchObject({
      attendance: "present",
      leave_half_days: 1,
      leave_approved_by: "主席",
    })
  })

  it("who is not mentioned stays, is absent, or goes, as was said", () => {
    const certain = [{ deputy: 9, said: { ...present, observer: true } }]
    expect(unmentionedOf(sheet, certain)).toBe(2)
    const stands = (how: "stay" | "absent" | "out") =>
      applied(sheet, certain, how).map(({ deputy, attendance }) => `${deputy} ${attendance}`)
    expect(stands("stay")).toEqual(["1 present", "2 late", "9 present"])
    expect(stands("absent")).toEqual(["1 absent", "2 absent", "9 present"])
    expect(stands("out")).toEqual(["9 present"])
    expect(applied([], certain, "stay")[0]?.observer).toBe(true)
  })
})
