// Opens a sheet's bytes for drawing. The reader comes with the first preview, its worker and tables from our own files.

import type { PDFDocumentLoadingTask, PDFDocumentProxy } from "pdfjs-dist"

export type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist"

/** The bytes of a base64 text. */
export function bytesOf(base64: string): Uint8Array {
  const text = atob(base64)
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index)
  return bytes
}

/** Reads a sheet. `destroy` of the answer's task frees the worker's memory. */
export async function openSheet(
  base64: string,
): Promise<{ sheet: PDFDocumentProxy; close: () => Promise<void> }> {
  const reader = await import("pdfjs-dist")
  reader.GlobalWorkerOptions.workerSrc = new URL("pdfjs-dist/build/pdf.worker.min.mjs", import.meta.url).href
  const here = new URL("./pdfjs/", document.baseURI).href
  const task: PDFDocumentLoadingTask = reader.getDocument({
    data: bytesOf(base64),
    cMapUrl: `${here}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${here}standard_fonts/`,
    isEvalSupported: false,
  })
  return { sheet: await task.promise, close: () => task.destroy() }
}
