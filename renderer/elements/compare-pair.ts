// The two articles that stand side by side, and how they are called.
import type { Comparable, Comparison } from '../domain/compare/comparison.ts'
import { isolated } from '../domain/isolated.ts'

/** A is the left article, always blue; B the right one, always amber. */
export type Side = 'a' | 'b'

/** How the two articles are called, and who took from whom. */
export interface Pair {
  readonly a: Comparable
  readonly b: Comparable
  readonly comparison: Comparison
}

/** How an article is called in a sentence. */
export function nameOf(pair: Pair, side: Side): string {
  return isolated(pair[side].name)
}

/** The other side. */
export function across(side: Side): Side {
  return side === 'a' ? 'b' : 'a'
}

/** Whether this side's article is the one the other was made from. */
export function isSource({ comparison }: Pair, side: Side): boolean {
  return comparison.direction === (side === 'a' ? 'a-to-b' : 'b-to-a')
}

/** The names of both sides, shortened where space is short; whole where they would be the same. */
export function shortNames(pair: Pair): Readonly<Record<Side, string>> {
  const [a, b] = [shortName(pair.a.name), shortName(pair.b.name)]
  return a === b ? { a: pair.a.name, b: pair.b.name } : { a, b }
}

/** As many characters fit beside a meter. */
const shortLength = 18

/**
 * A name of at most 18 characters: `Washington Times` for The Washington Times, `S. C. Morning Post`
 * for the South China Morning Post; a headline that stands for a name is cut.
 */
export function shortName(name: string): string {
  if (name.length <= shortLength) return name
  const plain = name.replace(/^the /i, '')
  if (plain.length <= shortLength) return plain
  const words = plain.split(' ')
  const isName = !/[“”"«»„,(]/.test(plain) && words.every((word) => /^[\p{Lu}\p{N}&]/u.test(word))
  for (let initials = 1; isName && initials < words.length; initials += 1) {
    const short = words.map((word, at) => (at < initials ? initial(word) : word)).join(' ')
    if (short.length <= shortLength) return short
  }
  const cut = [...plain].slice(0, shortLength - 1).join('')
  const end = plain.startsWith('“') ? '…”' : '…'
  return `${cut.replace(/[\s,(]+\S*$/, (rest) => (rest.length < cut.length / 2 ? '' : rest))}${end}`
}

function initial(word: string): string {
  return /^[\p{Lu}]{2,}$/u.test(word) || word === '&' ? word : `${[...word][0] ?? ''}.`
}
