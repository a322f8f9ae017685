// A judgement while it is made: every item begins with what its number suggests, people decide.

import type { JudgedPledge, KeptPledge, PledgeLine, PledgeOutcome } from "@/backend"

/** The judgement on a pledge: item by item, and on the whole. */
export interface Judgement {
  deputy: number
  name: string
  pledge: KeptPledge
  /** By the item's id; nothing where nobody decided yet. */
  outcomes: Record<number, PledgeOutcome | undefined>
  remarks: Record<number, string>
  /** On the whole; nothing follows the items. */
  result: PledgeOutcome | null
}

/** The judgements that wait, in stroke order. */
export function judgementsOf(lines: readonly PledgeLine[]): Judgement[] {
  return lines
    .filter(({ pledge }) => pledge?.stage === "registered")
    .toSorted((left, right) => left.stroke_rank - right.stroke_rank)
    .flatMap(({ deputy, name, pledge }) =>
      pledge
        ? [
            {
              deputy,
              name,
              pledge,
              outcomes: Object.fromEntries(
                pledge.items.map(({ id, suggested }) => [id, suggested ?? undefined]),
              ),
              remarks: {},
              result: null,
            },
          ]
        : [],
    )
}

/** How many items nobody decided on. */
export function undecided({ pledge, outcomes }: Judgement): number {
  return pledge.items.filter(({ id }) => outcomes[id] === undefined).length
}

/** What follows from the items: kept where all are, not kept where none is even partly. */
export function following({ pledge, outcomes }: Judgement): PledgeOutcome {
  const all = pledge.items.map(({ id }) => outcomes[id])
  if (all.every((outcome) => outcome === "kept")) return "kept"
  return all.every((outcome) => outcome === "not_kept") ? "not_kept" : "partly"
}

/** What the core is asked to keep. */
export function asked({ pledge, outcomes, remarks, result }: Judgement): JudgedPledge {
  return {
    seen: { id: pledge.id, revision: pledge.revision },
    items: pledge.items.flatMap(({ id }) => {
      const outcome = outcomes[id]
      return outcome ? [{ item: id, outcome, remark: remarks[id]?.trim() || null }] : []
    }),
    result,
  }
}
