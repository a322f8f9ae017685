// A questionnaire and its counts while they are typed.

import type { QuestionKind, SurveyCounts, SurveyFacts, SurveyFile, SurveyStage, SurveyStep } from "@/backend"

export const STAGES: Record<SurveyStage, string> = { draft: "起草", open: "发放中", closed: "已汇总" }

export const KINDS: Record<QuestionKind, string> = { single: "单选", multiple: "多选", free: "填空" }

/** The one primary button of a stage; a summed-up one is opened again by a quiet one. */
export const NEXT: Record<SurveyStage, { step: SurveyStep; word: string }> = {
  draft: { step: "open", word: "登记发放" },
  open: { step: "close", word: "汇总" },
  closed: { step: "reopen", word: "重新录入" },
}

/** A question fit for fields: its options a line each. */
export interface QuestionDraft {
  text: string
  kind: QuestionKind
  options: string
}

/** A questionnaire fit for fields. */
export interface SurveyDraft {
  title: string
  intro: string
  questions: QuestionDraft[]
}

/** A new questionnaire begins with a question of the usual kind. */
export function blankSurvey(): SurveyDraft {
  return {
    title: "",
    intro: "",
    questions: [{ text: "", kind: "single", options: "满意\n基本满意\n不满意\n不了解" }],
  }
}

/** The fields of what is kept. */
export function surveyDraft({ title, intro, questions }: SurveyFacts): SurveyDraft {
  return {
    title,
    intro: intro ?? "",
    questions: questions.map(({ text, kind, options }) => ({ text, kind, options: options.join("\n") })),
  }
}

function lines(typed: string): string[] {
  return typed
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
}

/** What the core is asked to keep; questions without a word are left out. */
export function askedSurvey({ title, intro, questions }: SurveyDraft): SurveyFacts {
  return {
    title: title.trim(),
    intro: intro.trim() || null,
    questions: questions
      .filter(({ text }) => text.trim() !== "")
      .map(({ text, kind, options }) => ({
        text: text.trim(),
        kind,
        options: kind === "free" ? [] : lines(options),
      })),
  }
}

/** Counts fit for fields. */
export interface CountsDraft {
  issued: string
  returned: string
  answers: { counts: string[]; texts: string }[]
}

/** The fields of what was counted, or empty ones. */
export function countsDraft({ facts, counts }: SurveyFile): CountsDraft {
  return {
    issued: counts ? String(counts.issued) : "",
    returned: counts ? String(counts.returned) : "",
    answers: facts.questions.map(({ options }, at) => ({
      counts: options.map((_, option) => String(counts?.answers[at]?.counts[option] ?? "")),
      texts: (counts?.answers[at]?.texts ?? []).join("\n"),
    })),
  }
}

function count(typed: string): number {
  return /^\d{1,7}$/.test(typed.trim()) ? Number(typed) : 0
}

/** What the core is asked to keep of the counts. */
export function askedCounts({ issued, returned, answers }: CountsDraft): SurveyCounts {
  return {
    issued: count(issued),
    returned: count(returned),
    answers: answers.map(({ counts, texts }) => ({ counts: counts.map(count), texts: lines(texts) })),
  }
}

/** How a question's counts stand against the papers that came back: `合计 180 / 186`, and whether they are too many. */
export function checkOf(kind: QuestionKind, counts: readonly string[], returned: string) {
  const [sum, papers] = [counts.reduce((all, typed) => all + count(typed), 0), count(returned)]
  if (kind === "free" || papers === 0) return { words: "", wrong: false }
  const most = Math.max(...counts.map(count))
  if (kind === "multiple") return { words: `最多 ${most} / ${papers}`, wrong: most > papers }
  const left = papers - sum
  return { words: `合计 ${sum} / ${papers}${left > 0 ? `，${left} 份没有答` : ""}`, wrong: left < 0 }
}
