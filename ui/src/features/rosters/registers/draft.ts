// What the secretary has said about a register so far. All pure: a new file each time.

import type {
  ActivityChoice,
  AskedMark,
  MarkMeans,
  PlannedActivity,
  RegisterFile,
  RegisterInspection,
  TableKind,
} from "@/backend"

import { FIELDS } from "../fields"
import type { Problem } from "../problems"

/** A register nothing has been said about. */
export function freshRegister(path: string, kind: TableKind): RegisterFile {
  return {
    path,
    kind,
    mapping: [],
    corrections: [],
    people: [],
    marks: [],
    activities: [],
    taken: [],
    accept_problems: false,
  }
}

type CellRef = Pick<Problem, "sheet" | "cell">

/** What was typed for a cell, if anything. */
export function typedFor(file: RegisterFile, { sheet, cell }: CellRef): string | undefined {
  return file.corrections.find((known) => known.sheet === sheet && known.cell === cell)?.value
}

/** With `value` typed for a cell; `undefined` takes back what was typed. */
export function withCell(
  file: RegisterFile,
  { sheet, cell }: CellRef,
  value: string | undefined,
): RegisterFile {
  const others = file.corrections.filter((known) => known.sheet !== sheet || known.cell !== cell)
  const corrections = value === undefined ? others : [...others, { sheet, cell, value: value.trim() }]
  return { ...file, corrections }
}

/** With a name said to be a deputy, or (`null`) left out. */
export function withPerson(file: RegisterFile, key: string, deputy: number | null): RegisterFile {
  return { ...file, people: [...file.people.filter((known) => known.key !== key), { key, deputy }] }
}

/** With a mark said to mean something. */
export function withMark(file: RegisterFile, mark: string, means: MarkMeans): RegisterFile {
  return { ...file, marks: [...file.marks.filter((known) => known.mark !== mark), { mark, means }] }
}

/** With something said of an activity; what was said before and is not said now stays. */
export function withActivity(file: RegisterFile, key: string, said: Partial<ActivityChoice>): RegisterFile {
  const before = file.activities.find((known) => known.key === key)
  const now = { key, kind: null, half_days: null, is: null, ...before, ...said }
  return { ...file, activities: [...file.activities.filter((known) => known.key !== key), now] }
}

/** With what differs taken from the file, or left as it is kept. */
export function withTaken(file: RegisterFile, key: string, taken: boolean): RegisterFile {
  const others = file.taken.filter((known) => known !== key)
  return { ...file, taken: taken ? [...others, key] : others }
}

/** Marks that were asked about, those with an answer among them, so that the answer can be changed. */
export function marksAsked(inspection: RegisterInspection, file: RegisterFile): AskedMark[] {
  const open = inspection.plan.marks
  const answered = file.marks.filter(({ mark }) => !open.some((known) => known.mark === mark))
  return [...answered.map(({ mark }) => ({ mark, cells: 0, cell: "" })), ...open]
}

/** A register's problems by cell. */
export function problemsIn({ kind, problems }: RegisterInspection, file: RegisterFile): Map<string, Problem> {
  const found = new Map<string, Problem>()
  for (const { sheet, row, name, issue } of problems) {
    const { cell, level, raw } = issue
    const key = `${sheet ?? ""}\u0000${cell}`
    const known = found.get(key)
    if (known) {
      known.issues.push(issue)
      if (level === "error") known.level = "error"
      continue
    }
    const field = issue.field ?? FIELDS[kind][0] ?? "deputy"
    const typed = typedFor(file, { sheet, cell })
    found.set(key, { key, sheet, row, field, cell, name, level, issues: [issue], raw, typed, state: "open" })
  }
  return found
}

/** Which activity one of the file is said or recognised to be, as one word of the choice. */
export function wordOf(activity: PlannedActivity, file: RegisterFile): string | undefined {
  const said = file.activities.find(({ key }) => key === activity.key)?.is
  if (said) return said.what === "known" ? String(said.activity) : said.what
  if (activity.stands === "new") return "new"
  const same = activity.candidates.find(({ title }) => title === activity.title)
  return activity.stands === "known" && same ? String(same.id) : undefined
}
