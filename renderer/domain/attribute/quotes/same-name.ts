import { folded, givenNameOf, isFamilyFirst } from './people-words.ts'

/**
 * How a name printed in one article fits one printed in another: the `same` name (initials, hyphens,
 * accents and order aside), the same but for a letter of its `spelling`, or `short` for it.
 */
export type NameFit = 'same' | 'spelling' | 'short'

const suffix = /^(?:jr|sr|ii|iii|iv)$/
const particle = /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|al|el|bin|ibn|ben|y|st)$/

/** The words by which a name is known again: no initials, forms of `Jr.` or accents, small letters. */
export function nameKeys(name: string): readonly string[] {
  const all = name.split(/\s+/u).map((token) => plain(folded(token)))
  const kept = all.filter((key) => key.length > 1 && !suffix.test(key) && !particle.test(key))
  return kept.length > 0 ? kept : all.filter((key) => key !== '')
}

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'")
}

/** How `other` fits the fuller name; `null` when it must be somebody else's. Not father and son. */
export function nameFit(fuller: string, other: string): NameFit | null {
  if (joint.test(fuller) || joint.test(other)) return fuller === other ? 'same' : null
  if (generation(fuller) !== generation(other)) return null
  const [a, b] = [nameKeys(fuller), nameKeys(other)]
  if (squashed(a) === squashed(b)) return 'same'
  if (b.length === 1) return isShort(fuller, a, b[0] ?? '') ? 'short' : null
  const [small, large] = a.length < b.length ? [a, b] : [b, a]
  if (small.every((key) => large.includes(key))) return 'same'
  return isSpelling(a, b) ? 'spelling' : null
}

const joint = /\s(?:and|und|et|y|и)\s/u

function generation(name: string): string {
  const last = folded(name.split(/\s+/u).pop() ?? '')
  return suffix.test(last) ? last : ''
}

function squashed(keys: readonly string[]): string {
  return [...keys].sort().join('').replaceAll('-', '')
}

/** A surname, or a given name that is known as one. */
function isShort(fuller: string, keys: readonly string[], key: string): boolean {
  if (keys.length < 2) return false
  const familyFirst = isFamilyFirst(fuller.split(/\s+/u))
  const surname = familyFirst ? keys[0] : keys[keys.length - 1]
  return key === surname || (key === keys[0] && givenNameOf(key) !== undefined)
}

/**
 * Whether two names differ in a letter of one longer word, as spellings of foreign names do, or in a
 * given name that is cut short: Tim and Timothy.
 */
function isSpelling(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false
  const off = a.flatMap((key, at) => (key === b[at] ? [] : [at]))
  const [at = -1] = off
  const [one, other] = [a[at] ?? '', b[at] ?? '']
  if (off.length !== 1) return false
  return oneLetterOff(one, other) || (at === 0 && isCutShort(one, other))
}

function isCutShort(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length > 2 && long.startsWith(short)
}

/** Whether two names end alike and begin otherwise: one person, if more speaks for it. */
export function sharesSurname(one: string, other: string): boolean {
  if (joint.test(one) || joint.test(other) || generation(one) !== generation(other)) return false
  const [a, b] = [nameKeys(one), nameKeys(other)]
  return a.length > 1 && b.length > 1 && a[a.length - 1] === b[b.length - 1]
}

function oneLetterOff(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length < 5 || long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  const rest = long.slice(at + 1)
  return rest === short.slice(at) || rest === short.slice(at + 1)
}
