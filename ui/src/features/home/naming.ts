// What the office is probably called, once the town is known: a suggestion the secretary can change.

const DIGITS = "零一二三四五六七八九"

/** 1–99 in Chinese: 19 is 十九. */
export function numeral(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  if (tens === 0) return DIGITS.charAt(ones)
  return (tens > 1 ? DIGITS.charAt(tens) : "") + "十" + (ones > 0 ? DIGITS.charAt(ones) : "")
}

/** The term in short, from what was typed: `19`, `十九`, `第十九届` are all 第十九届. */
export function termName(typed: string): string {
  const inner = typed.trim().replace(/^第/, "").replace(/届$/, "")
  if (inner === "") return ""
  return `第${/^\d{1,2}$/.test(inner) ? numeral(Number(inner)) : inner}届`
}

/** The congress and its presidium of a town and term. */
export function named(town: string, term: string): { congress: string; issuer: string } {
  const place = town.trim()
  if (place === "") return { congress: "", issuer: "" }
  return { congress: `${place}${termName(term)}人民代表大会`, issuer: `${place}人大主席团` }
}
