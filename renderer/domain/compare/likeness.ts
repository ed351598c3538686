import type { Token } from './words.ts'
import { isWord } from './words.ts'

// Words of grammar: they stand everywhere, so that two of them being equal says little.
const grammar = new Set(
  (
    'a an the of in on at by for from with to as and or but nor that which who whom whose what is was are ' +
    'were be been being has have had do does did it its he she his her him they their them this these those ' +
    'there not no so if when while than then will would can could may might must shall should s ' +
    'der die das den dem des ein eine einen einem und oder in im am zu von mit für auf ist war sind ' +
    'le la les un une des de du et ou en au aux il elle est sont était el los las una y o del al se su'
  ).split(' '),
)

/** Whether a word belongs to grammar rather than to what is told. */
export function isGrammar(key: string): boolean {
  return grammar.has(key.replace(/^['’]/, ''))
}

/** How alike two words are: 1 the same, 0.9 but for hyphens and stops, down to 0.6 for one stem, 0. */
export function likeness(one: Token, other: Token): number {
  if (!isWord(one) || !isWord(other)) return one.shape === other.shape ? 1 : 0
  if (one.key === other.key) return 1
  const [a, b] = [bareKey(one.key), bareKey(other.key)]
  if (a === b) return 0.9
  const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)]
  const same = sharedStart(a, b)
  if (shorter >= 3 && same >= 0.6 * longer) return 0.7
  if (same >= 4 && same >= 0.75 * shorter) return 0.6
  return shorter >= 4 && distance(a, b) <= (longer > 6 ? 2 : 1) ? 0.6 : 0
}

/** A word without its hyphens, apostrophes and stops. */
export function bareKey(key: string): string {
  return /^[a-z0-9]+$/.test(key) ? key : key.replace(/[-‐‑'’.,]/g, '')
}

/** How many letters two words have in common from their start. */
export function sharedStart(a: string, b: string): number {
  let same = 0
  while (same < a.length && same < b.length && a[same] === b[same]) same++
  return same
}

/** Letters to insert, delete or replace (Levenshtein), counted up to 3. */
export function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let x = 1; x <= a.length; x++) {
    const next = [x]
    for (let y = 1; y <= b.length; y++) {
      const replaced = (row[y - 1] ?? 0) + (a[x - 1] === b[y - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[y] ?? 0) + 1, (next[y - 1] ?? 0) + 1))
    }
    row = next
  }
  return Math.min(3, row[b.length] ?? 3)
}
