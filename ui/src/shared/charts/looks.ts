// The screen's tokens as a chart needs them: colours as they are, lengths in the size of the letters.

/** How charts look. */
export interface ChartLooks {
  ink: string
  ink2: string
  line: string
  surface: string
  blue: string
  soft: string
  red: string
  font: string
  /** A length at 100 % in the letters of the window. */
  scaled: (pixels: number) => number
}

/** The looks of the window as it is now. */
export function chartLooks(): ChartLooks {
  const style = getComputedStyle(document.documentElement)
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim()
  const letters = Number(token("letters")) || 1
  return {
    ink: token("ink"),
    ink2: token("ink-2"),
    line: token("line"),
    surface: token("surface"),
    blue: token("blue"),
    soft: "#bfcfdc",
    red: token("red"),
    font: token("font"),
    scaled: (pixels) => pixels * letters,
  }
}
