// The steps of a session on its page, and the one primary button of each stage.

import type { SessionFile, SessionStage } from "@/backend"

/** The sides of a session's page. */
export const SIDES = ["facts", "discussion", "tally", "rectify"] as const
export type Side = (typeof SIDES)[number]

/** The side a session is opened at: where its next work is. */
export function startingSide(stage: SessionStage): Side {
  return { planned: "facts", held: "tally", decided: "rectify", notified: "tally" }[stage] as Side
}

function mark(count: number, is: boolean): { mark?: string } {
  return is && count > 0 ? { mark: String(count) } : {}
}

/** The tabs with what waits in them. */
export function tabsOf(file: SessionFile): { key: Side; word: string; mark?: string }[] {
  const uncounted = file.reporters.filter(({ assessed }) => assessed === null).length
  const undone = file.rectifications.filter(({ stage }) => stage !== "passed").length
  return [
    { key: "facts", word: "安排" },
    { key: "discussion", word: "询问和意见" },
    { key: "tally", word: "计票和结果", ...mark(uncounted, file.stage === "held") },
    { key: "rectify", word: "整改", ...mark(undone, true) },
  ]
}

/** What the office does next with a session. */
export type Step = "hold" | "decide" | "notify"

export const NEXT: Record<SessionStage, { step: Step; word: string } | null> = {
  planned: { step: "hold", word: "登记已召开" },
  held: { step: "decide", word: "评定" },
  decided: { step: "notify", word: "登记通报" },
  notified: null,
}

/** The sheets that are usually printed at a stage. */
export function sheetsAt(stage: SessionStage): { document: string; word: string }[] {
  const before = [
    { document: "evaluation-ballots", word: "测评票" },
    { document: "report-form", word: "述职报告表" },
    { document: "evaluation-packet", word: "宣读材料" },
    { document: "evaluation-tally", word: "计票表" },
  ]
  const after = [
    { document: "evaluation-notice", word: "通报" },
    { document: "evaluation-tally", word: "计票表" },
  ]
  return stage === "planned" || stage === "held" ? before : after
}
