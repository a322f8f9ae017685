// Something the office has to do: what, where, and how it presses.

/** Where a task is done. */
export interface TaskPlace {
  path: string
  query?: Record<string, string>
}

/** Something the office has to do. */
export interface Task {
  /** The part of the work, as the navigation calls it. */
  part: string
  words: string
  /** How many, with the measure word: `3 人`; none where the sentence says it. */
  amount?: string
  to: TaskPlace
  /** Past its day · somebody waits for the office · not reached yet. */
  presses: "overdue" | "waiting" | "lacking"
}

/** A task that counts something; nothing where there is nothing to count. */
export function counted(count: number, unit: string, task: Omit<Task, "amount">): Task[] {
  return count > 0 ? [{ ...task, amount: `${count} ${unit}` }] : []
}
