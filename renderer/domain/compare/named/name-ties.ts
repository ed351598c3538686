import { distance } from '../likeness.ts'
import { givenNameOf } from '../../attribute/quotes/people-words.ts'
import type { Answer } from './answers.ts'
import type { Found, NameFound } from './found.ts'
import type { Ground } from './ground.ts'
import type { Tie } from './ties.ts'

/** Names that mean one person, body or place, spelled or given differently. */
export function nameTies(ground: Ground): readonly Tie[] {
  const names = ground.all.filter(
    (one): one is NameFound => one.kind !== 'amount' && one.kind !== 'date',
  )
  const articles = new Map<string, Set<number>>()
  const first = new Map<string, NameFound>()
  for (const name of names) {
    articles.set(name.key, (articles.get(name.key) ?? new Set()).add(name.article))
    if (!first.has(name.key)) first.set(name.key, name)
  }
  const isDisjoint = (one: string, other: string) =>
    [...(articles.get(one) ?? [])].every((at) => !articles.get(other)?.has(at))
  return [
    ...spellings([...first.values()], isDisjoint),
    ...ground.answers.flatMap((answer) => tiesIn(ground, answer, isDisjoint)),
  ]
}

type Disjoint = (one: string, other: string) => boolean

/** Full names of which one word is spelled otherwise: `Jane Rait`, `Jane Raite`. */
function spellings(names: readonly NameFound[], isDisjoint: Disjoint): readonly Tie[] {
  return names.flatMap((one, at) =>
    names.slice(at + 1).flatMap((other): readonly Tie[] => {
      if (one.kind !== other.kind || !isDisjoint(one.key, other.key)) return []
      if (!isSpelledAlike(one.full, other.full)) return []
      return [{ one, other, why: 'the same name but for its spelling' }]
    }),
  )
}

/** Whether all words of two names but one are the same, and that one is nearly. */
function isSpelledAlike(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  if (a.length !== b.length || a.length < 2) return false
  const apart = a.flatMap((word, at) => (word === b[at] ? [] : [[word, b[at] ?? ''] as const]))
  const [pair] = apart
  return pair !== undefined && apart.length === 1 && isNearly(pair[0], pair[1])
}

/** Two spellings of one word: a letter or two apart, and not two given names. */
function isNearly(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 4 || one.charAt(0) !== other.charAt(0)) return false
  if (givenNameOf(one) !== undefined && givenNameOf(other) !== undefined) return false
  if (one.replace(/s$/, '') === other.replace(/s$/, '')) return false
  return distance(one, other) <= (Math.min(one.length, other.length) > 6 ? 2 : 1)
}

function wordsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[\s-]+/)
}

/** Names that an edit sets against each other in sentences that answer each other. */
function tiesIn(ground: Ground, answer: Answer, isDisjoint: Disjoint): readonly Tie[] {
  if (answer.reworded) return []
  const [allA, allB] = [ground.in(answer.a, answer.inA), ground.in(answer.b, answer.inB)]
  const inA = allA.filter((one) => isName(one) && !allB.some(({ key }) => key === one.key))
  const inB = allB.filter((one) => isName(one) && !allA.some(({ key }) => key === one.key))
  if (inA.length === 0 || inB.length === 0) return []
  return answer.edits().flatMap((edit): readonly Tie[] => {
    if (edit.class !== 'name' && edit.class !== 'spelling') return []
    const [ones, others] = [
      inA.filter((one) => touches(edit.a, one)),
      inB.filter((one) => touches(edit.b, one)),
    ]
    const [one, other] = [ones.find(isName), others.find(isName)]
    if (
      !one ||
      !other ||
      one.kind !== other.kind ||
      one.key === other.key ||
      !isDisjoint(one.key, other.key)
    )
      return []
    const alike =
      isSpelledAlike(one.full, other.full) ||
      isNearly(one.full.toLowerCase(), other.full.toLowerCase())
    if (alike)
      return [
        {
          one,
          other,
          why: 'the same name but for its spelling, in sentences that answer each other',
        },
      ]
    return one.kind === 'person' && isNameAlone(edit.wordsA) && isNameAlone(edit.wordsB)
      ? [{ one, other, why: 'another name in the same sentence' }]
      : []
  })
}

/** Whether an edit changes the name and nothing else. */
function isNameAlone(words: string): boolean {
  return /^(?:\p{Lu}[\p{L}.'’-]*\s?)+$/u.test(words)
}

function touches(
  place: { block: number; start: number; end: number },
  { block, start, end }: Found,
): boolean {
  return place.block === block && place.start < end && start < place.end
}

function isName(one: Found): one is NameFound {
  return one.kind !== 'amount' && one.kind !== 'date'
}
