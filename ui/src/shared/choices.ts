// What a choice is made among: each with what is kept and what is read.

/** One of several that can be chosen. */
export interface Choice<V> {
  value: V
  label: string
}

/** An enumeration's words, in their order. */
export function choices<K extends string>(words: Record<K, string>): Choice<K>[] {
  return (Object.keys(words) as K[]).map((value) => ({ value, label: words[value] }))
}

/** Things with a name of their own: groups, villages, stations. */
export function named<V>(things: readonly { id: V; name: string }[] | undefined): Choice<V>[] {
  return (things ?? []).map(({ id, name }) => ({ value: id, label: name }))
}

/** Words that mean themselves. */
export function asRead(words: readonly string[]): Choice<string>[] {
  return words.map((word) => ({ value: word, label: word }))
}

/** Years. */
export function yearChoices(years: readonly number[]): Choice<number>[] {
  return years.map((year) => ({ value: year, label: `${year} 年` }))
}
