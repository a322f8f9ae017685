// All the office has to do today, asked of every part of its work.

import { computed } from "vue"

import { type Area, type Day, type Refusal, useQuery } from "@/backend"

import { gapsOfSheet, waitingItems, waitingQuarters, waitingReviews } from "./duty"
import { waitingFollowUps } from "./followups"
import { gapsOfContacts, gapsOfDues, gapsOfGatherings, lastQuarter, monthSoFar } from "./outreach"
import { pledgesWaiting } from "./pledges"
import { waitingSessions } from "./sessions"
import type { Task } from "./task"

const POINTS: readonly Area[] = ["points", "activities", "suggestions", "deputies", "rosters"]
const CONTACTS: readonly Area[] = ["contacts", "deputies", "rosters"]
const GATHERINGS: readonly Area[] = ["activities", "places", "deputies", "rosters"]
const DUES: readonly Area[] = ["expenses", "oaths", "activities", "deputies", "rosters"]
const PLEDGES: readonly Area[] = ["pledges", "activities", "suggestions", "contacts", "deputies", "rosters"]
const APPRAISALS: readonly Area[] = ["appraisals", "activities", "points", "deputies"]

/** What the office has to do on `today`, whatever presses first; and why a part of it could not be asked. */
export function useTasks(today: () => Day) {
  const year = () => ({ year: Number(today().slice(0, 4)) })

  const quarters = useQuery("points.quarters", {}, POINTS)
  // The newest quarter is the one that is going on.
  const running = () => {
    const [line] = quarters.data.value ?? []
    return line ? { quarter: line.quarter } : null
  }
  const sheet = useQuery("points.preview", running, POINTS)
  const claims = useQuery("activities.claims", {}, ["activities", "deputies"])
  const suggestions = useQuery("suggestions.list", {}, ["suggestions", "deputies"])
  const items = useQuery("menu.gaps", {}, ["menu", "activities"])
  const sessions = useQuery("evaluations.sessions", {}, ["evaluations", "deputies"])
  const pledges = useQuery("pledges.list", year, PLEDGES)
  const cases = useQuery("ladder.cases", {}, APPRAISALS)
  const candidates = useQuery("ladder.candidates", year, APPRAISALS)
  const years = useQuery("appraisals.years", {}, APPRAISALS)
  const contacts = useQuery("contacts.list", {}, CONTACTS)
  const coverage = useQuery("contacts.coverage", () => monthSoFar(today()), CONTACTS)
  const training = useQuery("activities.training_coverage", { year: null }, GATHERINGS)
  const groups = useQuery("activities.group_activities", year, GATHERINGS)
  const allowances = useQuery("expenses.allowances", () => lastQuarter(today()), DUES)
  const oaths = useQuery("oaths.list", {}, DUES)

  const all = [
    quarters,
    sheet,
    claims,
    suggestions,
    items,
    sessions,
    pledges,
    cases,
    candidates,
    years,
    contacts,
    coverage,
    training,
    groups,
    allowances,
    oaths,
  ]
  const refusal = computed<Refusal | undefined>(() => all.find((query) => query.refusal.value)?.refusal.value)
  /** Nothing is said before all is known: what presses most is not to be pushed down by what comes later. */
  const tasks = computed<Task[] | undefined>(() => {
    if (all.some((query) => query.data.value === undefined && query.refusal.value === undefined))
      return undefined
    const [list, visits] = [contacts.data.value, coverage.data.value]
    const [trained, met] = [training.data.value, groups.data.value]
    const [dues, sworn] = [allowances.data.value, oaths.data.value]
    return [
      ...waitingQuarters(quarters.data.value ?? [], today()),
      ...(sheet.data.value ? gapsOfSheet(sheet.data.value, today()) : []),
      ...waitingReviews(claims.data.value ?? [], suggestions.data.value?.lines ?? []),
      ...waitingItems(items.data.value ?? [], today()),
      ...waitingSessions(sessions.data.value ?? [], today()),
      ...(pledges.data.value ? pledgesWaiting(pledges.data.value) : []),
      ...waitingFollowUps(
        cases.data.value ?? [],
        candidates.data.value?.lines ?? [],
        years.data.value ?? [],
        today(),
      ),
      ...(list && visits ? gapsOfContacts(list, visits, today()) : []),
      ...(trained && met ? gapsOfGatherings(trained, met) : []),
      ...(dues && sworn ? gapsOfDues(dues, sworn) : []),
    ]
  })

  function reload(): void {
    for (const query of all) if (query.refusal.value) void query.reload()
  }

  return { tasks, refusal, reload }
}
