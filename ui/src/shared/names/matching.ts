// Finds people the way they are remembered: by characters, by pinyin or by its initials, mixed if need be.

import { pinyin } from "pinyin-pro"

const LATIN = /^[a-z]$/

/** A name with all its readings, ready to be searched. */
export interface Findable {
  name: string
  /** For sorting: `zhao wei tao`, the surname read as a surname. */
  key: string
  /** Every reading of each character; the likely one first. */
  readings: string[][]
}

function plain(syllable: string): string {
  return syllable.replaceAll("ü", "v").toLowerCase()
}

/** Reads a name: 单 as a surname is shan, 任 is ren; other readings are kept for whoever types those. */
export function findable(name: string): Findable {
  const characters = [...name.replaceAll(/\s/g, "")]
  const joined = characters.join("")
  const likely = pinyin(joined, { surname: "all", toneType: "none", type: "array", nonZh: "spaced" }).map(
    plain,
  )
  const readings = characters.map((character, index) => {
    const all = pinyin(character, { multiple: true, toneType: "none", type: "array" }).map(plain)
    const first = characters.length === likely.length ? likely[index] : undefined
    return [...new Set([...(first ? [first] : []), ...all, character.toLowerCase()])]
  })
  return { name: joined, key: likely.join(" "), readings }
}

/** Whether `rest` can be typed from character `at` on: each gives itself, or any beginning of one of its readings. */
function matchesFrom(readings: string[][], at: number, rest: string): boolean {
  if (rest === "") return true
  const options = readings[at]
  if (!options) return false
  return options.some((reading) => {
    for (let length = reading.length; length > 0; length -= 1)
      if (rest.startsWith(reading.slice(0, length)) && matchesFrom(readings, at + 1, rest.slice(length)))
        return true
    return false
  })
}

/**
 * How well `query` finds the name: 0 not at all, 1 in the middle, 2 from the beginning, 3 exactly.
 * An empty query finds everybody.
 */
export function finds({ name, readings }: Findable, query: string): 0 | 1 | 2 | 3 {
  const typed = query
    .replaceAll(/[\s'’]/g, "")
    .toLowerCase()
    .replaceAll("ü", "v")
  if (typed === name.toLowerCase()) return 3
  if (matchesFrom(readings, 0, typed)) return 2
  const latin = LATIN.test(typed[0] ?? "")
  // Initials of the middle of a name find too much; a single letter must begin the surname.
  if (latin && typed.length === 1) return 0
  return readings.some((_, at) => at > 0 && matchesFrom(readings, at, typed)) ? 1 : 0
}
