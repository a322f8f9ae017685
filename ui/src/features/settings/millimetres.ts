// Small numbers as people type them for a printer.

/** The number typed, if it lies between; full-width digits and a comma for the point are understood. */
export function between(typed: string, least: number, most: number): number | null {
  const text = typed
    .normalize("NFKC")
    .replace(/[,，。]/, ".")
    .replace(/[−–—－]/, "-")
    .trim()
  if (!/^[+-]?\d+(\.\d+)?$/.test(text)) return null
  const number = Number(text)
  return number >= least && number <= most ? number : null
}
