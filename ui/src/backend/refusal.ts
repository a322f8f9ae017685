// A Refusal as the screens meet it: why something was not done, and what to do about it.

import type { Kind, Refusal } from "./generated"

const KINDS: Record<Kind, true> = {
  invalid: true,
  refused: true,
  not_found: true,
  stale: true,
  unavailable: true,
  cancelled: true,
  bug: true,
}

function isRefusal(thrown: unknown): thrown is Refusal {
  return typeof thrown === "object" && thrown !== null && "kind" in thrown && String(thrown.kind) in KINDS
}

/** Whatever was thrown, as a Refusal: what is none of the core's is a mistake of the program. */
export function asRefusal(thrown: unknown): Refusal {
  if (isRefusal(thrown)) return thrown
  const what = thrown instanceof Error ? thrown.message : String(thrown)
  return {
    kind: "bug",
    message: `程序内部出错：${what}。`,
    hint: "请重试；如仍出现，请把这句话告诉维护人员。",
    field: null,
    code: null,
  }
}
