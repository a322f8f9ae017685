// Lets every length follow the letter size (100–150 %): pixels in our own and Element Plus's styles become rem.
// Hairlines stay hairlines.

import type { AcceptedPlugin } from "postcss"

const PIXELS = /(?<![\w.-])(-?\d*\.?\d+)px\b/g

/** `12px` → `0.75rem`; up to 1.5 px stays. */
export function inRem(value: string): string {
  return value.replace(PIXELS, (whole, number: string) => {
    const pixels = Number(number)
    return Math.abs(pixels) <= 1.5 ? whole : `${Number((pixels / 16).toFixed(5))}rem`
  })
}

/** The PostCSS step. */
export function lettersScale(): AcceptedPlugin {
  return {
    postcssPlugin: "letters-scale",
    Declaration(declaration) {
      if (declaration.value.includes("px")) declaration.value = inRem(declaration.value)
    },
  }
}
