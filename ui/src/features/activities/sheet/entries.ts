// One deputy's line of an attendance sheet, and what a key or a press does to it. Leave was granted, absence was not.

import type { Attendance, AttendanceFacts } from "@/backend"

import { ATTENDANCE } from "../words"

/** A deputy who is invited: present until something else is said. */
export function invited(deputy: number): AttendanceFacts {
  return {
    deputy,
    attendance: "present",
    observer: false,
    leave_half_days: 0,
    leave_approved_by: null,
    role: "participant",
    spoke: false,
    spoke_text: null,
    tier: "ordinary",
    pieces: null,
    review: "approved",
    returned_reason: null,
  }
}

/** Whether the deputy was there at all. */
export function came({ attendance }: AttendanceFacts): boolean {
  return attendance !== "leave" && attendance !== "absent"
}

const SILENT = { spoke: false, spoke_text: null }
const NO_LEAVE = { leave_half_days: 0, leave_approved_by: null }

/** Says how the deputy stands; 请假 is for the whole activity until half-days are taken off. */
export function standing(entry: AttendanceFacts, attendance: Attendance, halfDays: number): AttendanceFacts {
  switch (attendance) {
    case "present":
      return { ...entry, ...NO_LEAVE, attendance, observer: false }
    case "leave":
      return { ...entry, ...SILENT, attendance, observer: false, leave_half_days: halfDays }
    case "absent":
      return { ...entry, ...SILENT, ...NO_LEAVE, attendance, observer: false }
    default:
      return { ...entry, ...(came(entry) ? {} : NO_LEAVE), attendance }
  }
}

/** 列席, or no longer. Who observes was there. */
export function observing(entry: AttendanceFacts): AttendanceFacts {
  if (entry.observer) return { ...entry, observer: false }
  return came(entry)
    ? { ...entry, observer: true }
    : { ...entry, ...NO_LEAVE, attendance: "present", observer: true }
}

/** 发言, or no longer; who was not there did not speak. */
export function speaking(entry: AttendanceFacts): AttendanceFacts {
  if (!came(entry)) return entry
  return entry.spoke ? { ...entry, ...SILENT } : { ...entry, spoke: true }
}

/**
 * Half-days of leave, `by` more or fewer. Leave for a part is kept with 出席 (the deputy came for the rest), leave for
 * the whole is 请假; who was absent without leave gets none here.
 */
export function leaveBy(entry: AttendanceFacts, by: number, halfDays: number): AttendanceFacts {
  if (entry.attendance === "absent") return entry
  const leave = Math.min(Math.max(entry.leave_half_days + by, 0), halfDays)
  if (leave === entry.leave_half_days) return entry
  if (leave === halfDays) return standing(entry, "leave", halfDays)
  const attendance = entry.attendance === "leave" ? "present" : entry.attendance
  const approver = leave === 0 ? null : entry.leave_approved_by
  return { ...entry, attendance, leave_half_days: leave, leave_approved_by: approver }
}

/** The activity became longer or shorter: leave for the whole stays leave for the whole, none lasts longer than it. */
export function lasting(entry: AttendanceFacts, before: number, now: number): AttendanceFacts {
  const { leave_half_days: leave } = entry
  if (now < 1 || leave === 0) return entry
  if (leave === before || leave >= now) return leaveBy(entry, now - leave, now)
  return entry
}

/** What stands at the deputy's name: `出席`, `列席`, `请假`, `出席，请假 1 个半天`. */
export function wordOf(entry: AttendanceFacts): string {
  if (entry.attendance === "leave") return ATTENDANCE.leave
  const came = entry.observer && entry.attendance === "present" ? "列席" : ATTENDANCE[entry.attendance]
  return entry.leave_half_days > 0 ? `${came}，请假 ${entry.leave_half_days} 个半天` : came
}

/** How many stand how; leave and absence apart, part-time leave counted with who came. */
export interface SheetCounts {
  all: number
  present: number
  leave: number
  absent: number
  late: number
  left_early: number
  observers: number
  spoke: number
}

/** Counts a sheet. */
export function counted(entries: readonly AttendanceFacts[]): SheetCounts {
  const stand = (attendance: Attendance) => entries.filter((entry) => entry.attendance === attendance).length
  return {
    all: entries.length,
    present: stand("present"),
    leave: stand("leave"),
    absent: stand("absent"),
    late: stand("late"),
    left_early: stand("left_early"),
    observers: entries.filter((entry) => entry.observer && came(entry)).length,
    spoke: entries.filter(({ spoke }) => spoke).length,
  }
}

/** `60 人：出席 54，请假 3，缺席 2，迟到 1`; what nobody did is left out, but leave and absence are always said. */
export function inWords(counts: SheetCounts): string {
  const parts = [`出席 ${counts.present}`, `请假 ${counts.leave}`, `缺席 ${counts.absent}`]
  if (counts.late > 0) parts.push(`迟到 ${counts.late}`)
  if (counts.left_early > 0) parts.push(`早退 ${counts.left_early}`)
  const also = [counts.observers && `列席 ${counts.observers}`, counts.spoke && `发言 ${counts.spoke}`]
  const others = also.filter(Boolean).join("，")
  return `${counts.all} 人：${parts.join("，")}${others ? `（其中${others}）` : ""}`
}
