// Counted ballots while they are typed: what a row comes to, whether it adds up, and what the core is asked to keep.

import type { Ballot, Electorate, Reporter, VotesOnWire } from "@/backend"

import { choicesOf } from "../words"

/** A deputy's row for one electorate. */
export interface TallyRow {
  deputy: number
  name: string
  issued: string
  returned: string
  spoiled: string
  /** A count for each choice; for scored items, scores with their counts: `60×30 55×12`. */
  votes: string[]
}

/** The columns before the votes. */
export const PAPERS = ["issued", "returned", "spoiled"] as const
export const PAPER_WORDS = { issued: "发出", returned: "收回", spoiled: "废票" }

const COUNT = /^\d{1,7}$/

function count(typed: string): number | null {
  const text = typed.trim()
  return COUNT.test(text) ? Number(text) : null
}

/** `60×30 55×12` as scores with their counts; `null` where it cannot be read. */
export function scoresOf(typed: string): Record<string, number> | null {
  const scores: Record<string, number> = {}
  for (const part of typed.trim().split(/[\s,，、;；]+/)) {
    if (part === "") continue
    const [score, number, more] = part.split(/[×xX*:：]/)
    const counted = count(number ?? "1")
    if (!score || more !== undefined || counted === null || !/^\d{1,3}(\.\d{1,2})?$/.test(score)) return null
    scores[score] = (scores[score] ?? 0) + counted
  }
  return scores
}

/** The rows of an electorate as they were entered, or empty. */
export function rowsOf(reporters: readonly Reporter[], electorate: Electorate, ballot: Ballot): TallyRow[] {
  const columns = choicesOf(ballot)
  return reporters.map(({ deputy, name, tallies }) => {
    const kept = tallies.find((tally) => tally.electorate === electorate)
    const vote = (word: string): string => {
      const value = (kept?.votes as Record<string, number | Record<string, number>> | undefined)?.[word]
      if (value === undefined) return kept && typeof ballot === "string" ? "0" : ""
      if (typeof value === "number") return String(value)
      return Object.entries(value)
        .map(([score, number]) => `${score}×${number}`)
        .join(" ")
    }
    return {
      deputy,
      name,
      issued: kept ? String(kept.issued) : "",
      returned: kept ? String(kept.returned) : "",
      spoiled: kept ? String(kept.spoiled) : "",
      votes: columns.map(({ word }) => vote(word)),
    }
  })
}

/** Valid ballots: those returned less the spoiled ones; `null` while they are not known. */
export function validOf(row: TallyRow): number | null {
  const returned = count(row.returned)
  return returned === null ? null : returned - (count(row.spoiled) ?? 0)
}

function sumOf(typed: string, scored: boolean): number {
  if (!scored) return count(typed) ?? 0
  return Object.values(scoresOf(typed) ?? {}).reduce((sum, number) => sum + number, 0)
}

/** How a row stands. */
export interface Standing {
  tone: "open" | "good" | "wrong"
  words: string
}

/** Whether a row adds up, said while it is typed. */
export function standing(row: TallyRow, ballot: Ballot): Standing {
  const scored = typeof ballot !== "string"
  const [issued, valid] = [count(row.issued), validOf(row)]
  if (issued === null || valid === null) return { tone: "open", words: "" }
  const returned = count(row.returned) ?? 0
  if (returned > issued) return { tone: "wrong", words: `收回多于发出 ${returned - issued} 张` }
  if (valid < 0) return { tone: "wrong", words: "废票多于收回" }
  if (valid === 0) return { tone: "wrong", words: "没有有效票" }
  const sums = row.votes.map((typed) => sumOf(typed, scored))
  const whole = scored ? Math.min(...sums) : sums.reduce((sum, number) => sum + number, 0)
  const most = scored ? Math.max(...sums) : whole
  if (most > valid) return { tone: "wrong", words: `${most} / ${valid}，多 ${most - valid}` }
  if (whole < valid) return { tone: "open", words: `${whole} / ${valid}，差 ${valid - whole}` }
  return { tone: "good", words: `${whole} / ${valid}` }
}

/** What the core is asked to keep of the votes; a choice nobody typed has none. */
export function votesOf(row: TallyRow, ballot: Ballot): VotesOnWire {
  const entries = choicesOf(ballot).map(({ word }, at) => {
    const typed = row.votes[at] ?? ""
    return [word, typeof ballot === "string" ? (count(typed) ?? 0) : (scoresOf(typed) ?? {})] as const
  })
  return Object.fromEntries(entries) as VotesOnWire
}

/** A row that begins as the one above: papers are usually given out once for all. */
export function begunAs(row: TallyRow, above: TallyRow | undefined): TallyRow {
  const empty = row.issued === "" && row.returned === "" && row.spoiled === ""
  if (!above || !empty) return row
  return { ...row, issued: above.issued, returned: above.returned, spoiled: above.spoiled }
}
