// What a key means on the attendance sheet. Names are found by letters, so everything else is done by what is no letter.

import type { Attendance } from "@/backend"

import { ATTENDANCES } from "../words"

/** What is to be done. */
export type Press =
  | { does: "stand"; attendance: Attendance }
  | { does: "observe" | "speak" | "remove" | "open" | "clear" | "undo" | "shorten" }
  | { does: "leave"; by: 1 | -1 }
  | { does: "search"; letter: string }
  | { does: "move"; across: -1 | 0 | 1; down: -1 | 0 | 1 }
  | { does: "end"; last: boolean }

/** The key of 列席, after the attendances' 1 to 5. */
export const OBSERVER_KEY = "6"

const PLAIN: Record<string, Press> = {
  [OBSERVER_KEY]: { does: "observe" },
  " ": { does: "speak" },
  "+": { does: "leave", by: 1 },
  "=": { does: "leave", by: 1 },
  "-": { does: "leave", by: -1 },
  Delete: { does: "remove" },
  Enter: { does: "open" },
  Escape: { does: "clear" },
  Backspace: { does: "shorten" },
  ArrowLeft: { does: "move", across: -1, down: 0 },
  ArrowRight: { does: "move", across: 1, down: 0 },
  ArrowUp: { does: "move", across: 0, down: -1 },
  ArrowDown: { does: "move", across: 0, down: 1 },
  Home: { does: "end", last: false },
  End: { does: "end", last: true },
}

type Key = Pick<KeyboardEvent, "key" | "ctrlKey" | "altKey" | "metaKey">

/** What the key means; `null` when it is not the sheet's. */
export function pressOf({ key, ctrlKey, altKey, metaKey }: Key): Press | null {
  if (ctrlKey && !altKey && !metaKey && key.toLowerCase() === "z") return { does: "undo" }
  if (ctrlKey || altKey || metaKey) return null
  const attendance = /^[1-5]$/.test(key) ? ATTENDANCES[Number(key) - 1] : undefined
  if (attendance) return { does: "stand", attendance }
  if (/^[a-zA-Z\p{Script=Han}]$/u.test(key)) return { does: "search", letter: key.toLowerCase() }
  return PLAIN[key] ?? null
}
