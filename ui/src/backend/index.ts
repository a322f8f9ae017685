// The only door to the Rust core and to this machine; nothing else of the screens knows how it is reached.

export * from "./action"
export { type CommandName, type Input, type Output, call, cancel, newTicket, onChanged } from "./call"
export * from "./files"
export type * from "./generated"
export * from "./query"
export { asRefusal } from "./refusal"
