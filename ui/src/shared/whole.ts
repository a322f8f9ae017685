// Whole numbers as people type them.

const WHOLE = /^\d{1,9}$/

/**
 * The whole number that was typed; `nothing` where the field was left empty.
 * What is no whole number is passed on as typed, as a day is: the core says at its field what is wrong, and nothing
 * typed is lost or taken for another number.
 */
export function wholeTyped<N extends number | null = never>(typed: string, nothing?: N): number | N {
  const text = typed.normalize("NFKC").trim()
  if (text === "" && nothing !== undefined) return nothing
  return WHOLE.test(text) ? Number(text) : (text as unknown as number)
}
