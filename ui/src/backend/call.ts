// Calls the core's commands, and tells the queries which areas a call changed.

import type { Door } from "./door"
import { inWindow } from "./door"
import type { Area, Commands, Progress } from "./generated"
import { asRefusal } from "./refusal"

/** The name of a command: `deputies.list`. */
export type CommandName = keyof Commands
/** What a command is asked. */
export type Input<C extends CommandName> = Commands[C]["input"]
/** What it answers. */
export type Output<C extends CommandName> = Commands[C]["output"]

type Listener = (changed: Area[]) => void

const listeners = new Set<Listener>()
let tickets = 0
let opened: Promise<Door> | undefined

/** The door of this page; the one not needed is never loaded. */
export function door(): Promise<Door> {
  opened ??= inWindow()
    ? import("./windowDoor").then((module) => module.windowDoor)
    : import("./serverDoor").then((module) => module.serverDoor)
  return opened
}

/** A new ticket, by which a call can be cancelled. */
export function newTicket(): number {
  tickets += 1
  return tickets
}

/**
 * Calls a command of the core.
 * @throws a `Refusal`, never anything else.
 */
export async function call<C extends CommandName>(
  name: C,
  input: Input<C>,
  ticket = newTicket(),
  onProgress: (progress: Progress) => void = () => {},
): Promise<Output<C>> {
  try {
    const { answer, changed } = await (await door()).call(name, input, ticket, onProgress)
    for (const listener of listeners) listener(changed)
    return answer as Output<C>
  } catch (thrown) {
    throw asRefusal(thrown)
  }
}

/** Asks the core to stop the call with this ticket; that call then throws a `cancelled` Refusal. */
export async function cancel(ticket: number): Promise<void> {
  await (await door()).cancel(ticket)
}

/** Hears which areas each call changed, until the returned function is called. */
export function onChanged(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
