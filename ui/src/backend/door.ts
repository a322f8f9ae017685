// The way to the Rust core: through the window, or over the loopback test server when there is no window.

import type { Area, Progress } from "./generated"

/** What a call brings back: the answer, and which areas it changed. */
export interface Answer {
  answer: unknown
  changed: Area[]
}

/** Which files a dialog offers: `{ name: "Excel 工作簿", extensions: ["xlsx"] }`. */
export interface FileKind {
  name: string
  extensions: string[]
}

/** A way to the core and to this machine's files. Refusals are thrown as they come. */
export interface Door {
  call(
    name: string,
    payload: unknown,
    ticket: number,
    onProgress: (progress: Progress) => void,
  ): Promise<Answer>
  cancel(ticket: number): Promise<void>
  chooseFile(title: string, kinds: FileKind[]): Promise<string | null>
  chooseFolder(title: string): Promise<string | null>
  choosePlace(title: string, suggested: string, kinds: FileKind[]): Promise<string | null>
  /** Opens a file the core has just written. */
  openWritten(path: string): Promise<void>
  showWritten(path: string): Promise<void>
  onFilesDropped(handle: (paths: string[]) => void): Promise<() => void>
}

/** Whether the screens stand in the program's own window. */
export function inWindow(): boolean {
  return "__TAURI_INTERNALS__" in globalThis
}
