import { describe, expect, it } from "vitest"

import { counted, inWords, invited, lasting, leaveBy, observing, speaking, standing, wordOf } from "./entries"

const someone = invited(7)
const onLeave = standing(someone, "leave", 3)

describe("leave and absence", () => {
  it("leave is for the whole activity, absence has no half-days", () => {
    expect(onLeave).toMatchObject({ attendance: "leave", leave_half_days: 3 })
    expect(standing({ ...onLeave, leave_approved_by: "主席" }, "absent", 3)).toMatchObject({
      attendance: "absent",
      leave_half_days: 0,
      leave_approved_by: null,
    })
  })

  it("leave for a part is attendance for the rest, and nobody loses it by a key pressed once more", () => {
    const partly = leaveBy(onLeave, -1, 3)
    expect(partly).toMatchObject({ attendance: "present", leave_half_days: 2 })
    expect(wordOf(partly)).toBe("出席，请假 2 个半天")
    expect(leaveBy(partly, 1, 3)).toMatchObject({ attendance: "leave", leave_half_days: 3 })
    expect(leaveBy(onLeave, 1, 3)).toBe(onLeave)
    expect(leaveBy(someone, -1, 3)).toBe(someone)
    expect(leaveBy(leaveBy(someone, 1, 1), -1, 1)).toEqual(someone)
  })

  it("who was absent is given no leave by a plus", () => {
    const absent = standing(someone, "absent", 2)
    expect(leaveBy(absent, 1, 2)).toBe(absent)
  })

  it("being late keeps the leave for a part, and ends the leave for the whole", () => {
    expect(standing(leaveBy(someone, 1, 3), "late", 3)).toMatchObject({ leave_half_days: 1 })
    expect(standing(onLeave, "late", 3)).toMatchObject({ attendance: "late", leave_half_days: 0 })
  })

  it("follows the length of the activity", () => {
    expect(lasting(onLeave, 3, 2)).toMatchObject({ attendance: "leave", leave_half_days: 2 })
    expect(lasting(onLeave, 3, 4)).toMatchObject({ attendance: "leave", leave_half_days: 4 })
    expect(lasting(leaveBy(someone, 2, 4), 4, 1)).toMatchObject({ attendance: "leave", leave_half_days: 1 })
    expect(lasting(leaveBy(someone, 1, 4), 4, 3)).toMatchObject({ attendance: "present", leave_half_days: 1 })
    expect(lasting(onLeave, 3, 0)).toBe(onLeave)
  })
})

it("only who was there speaks or observes", () => {
  expect(speaking(onLeave)).toBe(onLeave)
  const spoken = { ...speaking(someone), spoke_text: "饮水" }
  expect(speaking(spoken)).toEqual(someone)
  expect(standing(spoken, "leave", 1)).toMatchObject({ spoke: false, spoke_text: null })
  expect(observing(onLeave)).toMatchObject({ attendance: "present", observer: true, leave_half_days: 0 })
  expect(wordOf(observing(someone))).toBe("列席")
  expect(standing(observing(someone), "absent", 1).observer).toBe(false)
})

it("counts leave and absence apart", () => {
  const entries = [
    someone,
    leaveBy(someone, 1, 3),
    onLeave,
    standing(someone, "absent", 3),
    standing(someone, "late", 3),
    speaking(observing(someone)),
  ]
  expect(counted(entries)).toMatchObject({ all: 6, present: 3, leave: 1, absent: 1, late: 1, spoke: 1 })
  expect(inWords(counted(entries))).toBe("6 人：出席 3，请假 1，缺席 1，迟到 1（其中列席 1，发言 1）")
  expect(inWords(counted([]))).toBe("0 人：出席 0，请假 0，缺席 0")
})
