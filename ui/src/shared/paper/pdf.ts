// Opens a sheet's bytes for drawing. The reader comes with the first preview, its worker from our own files. Its tables for
// foreign files (character maps, standard fonts, decoders) are not shipped: a sheet of ours carries its fonts whole.

import type { PDFDocumentProxy, PDFWorker } from "pdfjs-dist"

export type { PDFDocumentProxy } from "pdfjs-dist"

let worker: PDFWorker | undefined

/** The bytes of a base64 text. */
function bytesOf(base64: string): Uint8Array {
  const text = atob(base64)
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index)
  return bytes
}

/** A sheet opened for drawing; `close` frees what the worker keeps of it. */
export interface OpenSheet {
  sheet: PDFDocumentProxy
  close: () => Promise<void>
}

/** Reads a sheet given as base64. */
export async function openSheet(base64: string): Promise<OpenSheet> {
  const [reader, { default: Worker }] = await Promise.all([
    import("pdfjs-dist"),
    import("pdfjs-dist/build/pdf.worker.min.mjs?worker"),
  ])
  // One worker for all previews: a task that started its own would end it for the next preview too.
  // (Its constructor's declared type lost the port; `create` has it.)
  worker ??= reader.PDFWorker.create({ port: new Worker() })
  const task = reader.getDocument({ data: bytesOf(base64), worker, useWasm: false })
  return { sheet: await task.promise, close: () => task.destroy() }
}
