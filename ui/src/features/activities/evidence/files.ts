// Files as evidence: which can be added.

const ADDABLE = /\.(jpe?g|png|pdf)$/i

/** Of files dropped onto the window, those that can be evidence; when none can, all, so that the core says why. */
export function whatToAdd(paths: readonly string[]): string[] {
  const addable = paths.filter((path) => ADDABLE.test(path))
  return addable.length > 0 ? addable : [...paths]
}

/** The base64 of a `data:` address. */
export function base64Of(content: string): string {
  return content.slice(content.indexOf(",") + 1)
}
