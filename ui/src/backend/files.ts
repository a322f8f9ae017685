// This machine's files: dialogs to choose them, and showing what was written.

import { door } from "./call"
import type { FileKind } from "./door"
import { asRefusal } from "./refusal"

/** Excel workbooks as the program writes them. */
export const WORKBOOK: FileKind = { name: "Excel 工作簿", extensions: ["xlsx"] }
/** Everything a roster may come as. */
export const ROSTER: FileKind = {
  name: "名册",
  extensions: ["xlsx", "xls", "xlsb", "ods", "csv", "tsv", "txt", "et"],
}
/** Photos. */
export const PICTURE: FileKind = { name: "照片", extensions: ["jpg", "jpeg", "png"] }
/** Rulebooks as the program carries them. */
export const RULEBOOK: FileKind = { name: "积分细则", extensions: ["json"] }
/** What proves an activity. */
export const EVIDENCE: FileKind = { name: "照片或 PDF", extensions: ["jpg", "jpeg", "png", "pdf"] }
/** Sheets ready to print. */
export const PDF: FileKind = { name: "PDF 文件", extensions: ["pdf"] }

/** Lets one file be chosen; `null` when the dialog was closed. */
export async function chooseFile(title: string, ...kinds: FileKind[]): Promise<string | null> {
  return (await door()).chooseFile(title, kinds)
}

/** Lets a folder be chosen. */
export async function chooseFolder(title: string): Promise<string | null> {
  return (await door()).chooseFolder(title)
}

/** Lets a place for a new file be chosen. */
export async function choosePlace(
  title: string,
  suggested: string,
  ...kinds: FileKind[]
): Promise<string | null> {
  return (await door()).choosePlace(title, suggested, kinds)
}

/**
 * Opens a file the core has just written with the program the system has for it.
 * @throws a `Refusal` when there is none.
 */
export async function openFile(path: string): Promise<void> {
  await refusing((await door()).openWritten(path))
}

/** Shows a file the core has just written in its folder. */
export async function showInFolder(path: string): Promise<void> {
  await refusing((await door()).showWritten(path))
}

async function refusing(attempt: Promise<void>): Promise<void> {
  try {
    await attempt
  } catch (thrown) {
    throw asRefusal(thrown)
  }
}

/** Hears of files dropped onto the window, until the returned function is called. */
export async function onFilesDropped(handle: (paths: string[]) => void): Promise<() => void> {
  return (await door()).onFilesDropped(handle)
}
