// A sheet's options: what they start with, what differs from that, and what cannot be.

import type { SheetKind, SheetOption } from "@/backend"

/** Options by name. */
export type Options = Record<string, unknown>

/** The options a sheet starts with. */
export function startingOptions({ options }: SheetKind): Options {
  return Object.fromEntries(options.map(({ name, default: starting }) => [name, starting]))
}

/** The options an address asks for by name (`?quarter=2026Q3`); what the sheet does not offer is left out. */
export function askedOptions({ options }: SheetKind, asked: Readonly<Record<string, unknown>>): Options {
  const found = options.flatMap(({ name, choose }) => {
    const value = asked[name]
    if (typeof value !== "string") return []
    if (choose.kind === "text") return [[name, value]]
    const offered =
      choose.kind === "one" ? choose.of.find((choice) => String(choice.value) === value) : undefined
    return offered ? [[name, offered.value]] : []
  })
  return Object.fromEntries(found) as Options
}

function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right)
}

/** The options that differ from what they start with: all that is sent. */
export function differing({ options }: SheetKind, chosen: Options): Options {
  return Object.fromEntries(
    options
      .filter(({ name, default: starting }) => name in chosen && !same(chosen[name], starting))
      .map(({ name }) => [name, chosen[name]]),
  )
}

/** Why an option cannot be as chosen, if it cannot. */
export function wrongWith({ label, choose }: SheetOption, value: unknown): string | undefined {
  if (choose.kind === "number") {
    if (typeof value !== "number" || Number.isNaN(value)) return `请填写${label}。`
    if (value < choose.min || value > choose.max) return `${label}应在 ${choose.min} 到 ${choose.max} 之间。`
  }
  if (choose.kind === "several" && Array.isArray(value) && value.length === 0) return `${label}至少选一项。`
  return undefined
}

/** Whether every option can be as chosen. */
export function allRight({ options }: SheetKind, chosen: Options): boolean {
  return options.every((option) => wrongWith(option, chosen[option.name]) === undefined)
}

/** One of several put in or taken out; what is in stands in the order in which it is offered. */
export function switched(option: SheetOption, value: unknown, item: string | number, on: boolean): unknown {
  if (option.choose.kind !== "several") return value
  const now = new Set(Array.isArray(value) ? value : [])
  if (on) now.add(item)
  else now.delete(item)
  return option.choose.of.map((choice) => choice.value).filter((choice) => now.has(choice))
}
