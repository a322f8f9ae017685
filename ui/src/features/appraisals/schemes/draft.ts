// A scheme while it is written: numbers are typed as text, and three or four grades are one choice.

import type { KeptScheme, SaveScheme, Scheme } from "@/backend"

/** What is typed. */
export interface SchemeDraft {
  id: number | null
  name: string
  from: string
  pledge: string
  points: string
  evaluation: string
  four: boolean
  excellent: string
  qualified: string
  competent: string
  basic: string
  /** Empty: what the best one has. */
  full: string
  missing: Scheme["missing"]
  /** Empty: no quota. */
  quota: string
}

/** A draft of a scheme; as a copy it is a new one. */
export function draftOf({ id, name, from, scheme }: KeptScheme, copy: boolean, today: string): SchemeDraft {
  const { weights, thresholds } = scheme
  return {
    id: copy ? null : id,
    name: copy ? "" : name,
    from: copy ? today : from,
    pledge: String(weights.pledge),
    points: String(weights.points),
    evaluation: String(weights.evaluation),
    four: thresholds.qualified === undefined,
    excellent: thresholds.excellent,
    qualified: thresholds.qualified ?? "60",
    competent: thresholds.competent ?? "80",
    basic: thresholds.basic ?? "60",
    full: scheme.points_full === "highest" ? "" : scheme.points_full,
    missing: scheme.missing,
    quota: scheme.quota ? String(scheme.quota.excellent) : "",
  }
}

/** Not a whole number: a weight that the core refuses, so that the refusal says which. */
const whole = (typed: string): number => (/^\d{1,4}$/.test(typed.trim()) ? Number(typed) : 9999)

/** What is sent. */
export function askedScheme(draft: SchemeDraft): SaveScheme {
  const lines = draft.four
    ? { competent: draft.competent.trim(), basic: draft.basic.trim() }
    : { qualified: draft.qualified.trim() }
  return {
    id: draft.id,
    name: draft.name.trim(),
    from: draft.from,
    scheme: {
      weights: {
        pledge: whole(draft.pledge),
        points: whole(draft.points),
        evaluation: whole(draft.evaluation),
      },
      thresholds: { excellent: draft.excellent.trim(), ...lines },
      points_full: draft.full.trim() || "highest",
      missing: draft.missing,
      quota: draft.quota.trim() === "" ? null : { excellent: whole(draft.quota) },
    },
  }
}

/** A scheme in sentences. */
export function saidOf({ weights, thresholds, points_full, missing, quota }: Scheme): string[] {
  const { excellent, qualified, competent, basic } = thresholds
  const grades =
    qualified === undefined
      ? `优秀 ${excellent} 分、称职 ${competent} 分、基本称职 ${basic} 分起`
      : `优秀 ${excellent} 分、合格 ${qualified} 分起`
  return [
    `权重：承诺 ${weights.pledge}%，积分 ${weights.points}%，评议 ${weights.evaluation}%。`,
    `等次：${grades}，达到分数线就算。`,
    points_full === "highest"
      ? "积分：以当年最高分折合 100 分。"
      : `积分：${points_full} 分折合 100 分，超过的按 100 分计。`,
    missing === "reweigh" ? "没有结果的一项不计，它的权重由其他项按比例承担。" : "没有结果的一项按 0 分计。",
    quota ? `优秀不超过 ${quota.excellent}%，同分的由会议决定。` : "优秀没有名额限制。",
  ]
}
