// Printed files as other programs read them.

import { execFileSync } from "node:child_process"

/** The words of a PDF without spaces, once qpdf finds nothing wrong with it. */
export function wordsOf(pdf: string): string {
  execFileSync("qpdf", ["--check", pdf], { stdio: "ignore" })
  return execFileSync("pdftotext", ["-raw", pdf, "-"], { encoding: "utf8" }).replace(/\s/g, "")
}
