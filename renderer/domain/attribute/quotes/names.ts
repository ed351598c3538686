import { wordAt } from './around.ts'
import {
  belongsToTitle,
  folded,
  honorificOf,
  isOrganisationWord,
  isPlainWord,
  isTitle,
} from './people-words.ts'
import type { Word } from './words.ts'

/** A run of words that names somebody or something, in numbers of words. */
export interface Name {
  /** The whole run, office and form of address included. */
  readonly first: number
  readonly last: number
  /** Where the name proper begins. */
  readonly from: number
  /** The words of the name proper, possessives off; initials and `Jr.` kept. */
  readonly tokens: readonly string[]
  /** The form of address before it: `Mr.`; empty when there is none. */
  readonly honorific: string
  /** Office, rank and house before it: `White House press secretary`; empty when there is none. */
  readonly title: string
  readonly possessive: boolean
  /** It stands inside quote marks: somebody's words, not the reporter's. */
  readonly quoted: boolean
  /** A word in it shows that it is an organisation, a place or a law. */
  readonly organisation: boolean
}

const particle = /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|al|el|bin|ibn|ben|y|st\.?)$/u
const capital = /^(?:\p{Lu}|(?:al|el|as|ad|ul)-\p{Lu}|d[’']\p{Lu})/u

/** Every name in a text, in order. */
export function namesIn(words: readonly Word[]): readonly Name[] {
  const names: Name[] = []
  const headings = headingsIn(words)
  for (let at = 0; at < words.length; at += 1) {
    if (!opens(words, at) || headings.has(wordAt(words, at).paragraph)) continue
    const last = endOf(words, at)
    const name = named(words, at, last)
    if (name) names.push(name)
    at = last
  }
  return names
}

/** Paragraphs whose words nearly all begin with a capital: there, capitals show no names. */
function headingsIn(words: readonly Word[]): ReadonlySet<number> {
  const counted = new Map<number, { all: number; capitals: number; ends: boolean }>()
  for (const { paragraph, text, isWord } of words) {
    const known = counted.get(paragraph) ?? { all: 0, capitals: 0, ends: false }
    if (isWord) known.all += 1
    if (capital.test(text)) known.capitals += 1
    known.ends = /^[.?!:”"’]$/u.test(text)
    counted.set(paragraph, known)
  }
  const headings = [...counted].filter(
    ([, { all, capitals, ends }]) => !ends && all > 1 && all < 25 && capitals > all * 0.6,
  )
  return new Set(headings.map(([paragraph]) => paragraph))
}

function opens(words: readonly Word[], at: number): boolean {
  const { text, isWord } = wordAt(words, at)
  return isWord && capital.test(text) && !isPlainWord(text)
}

function endOf(words: readonly Word[], at: number): number {
  const { sentence, zone } = wordAt(words, at)
  let last = at
  for (;;) {
    if (/['’]s$/u.test(wordAt(words, last).text)) return last
    const next = wordAt(words, last + 1)
    const junior = suffixAt(words, last + 1)
    if (junior > 0) return junior
    const skip = particle.test(next.text) && opens(words, last + 2) ? 2 : 1
    const step = wordAt(words, last + skip)
    if (!opens(words, last + skip) || step.sentence !== sentence || step.zone !== zone) return last
    if (/^\p{Lu}{3,}$/u.test(step.text) && !/^\p{Lu}+$/u.test(wordAt(words, last).text)) return last
    last += skip
  }
}

/** The place of a `Jr.` or `III`, with or without a comma before it; 0 when there is none. */
function suffixAt(words: readonly Word[], at: number): number {
  const from = wordAt(words, at).text === ',' ? at + 1 : at
  return /^(?:Jr|Sr|II|III|IV)\.?$/u.test(wordAt(words, from).text) ? from : 0
}

function named(words: readonly Word[], first: number, last: number): Name | null {
  const texts: string[] = []
  for (let at = first; at <= last; at += 1) texts.push(wordAt(words, at).text)
  let cut = texts.length - 1
  while (cut >= 0 && !isTitle(texts[cut] ?? '') && honorificOf(texts[cut] ?? '') === undefined)
    cut -= 1
  const from = cut < 0 ? first : first + cut + 1
  if (from > last) return null
  const tokens = texts
    .slice(from - first)
    .filter((text) => text !== ',')
    .map(bare)
  const head = titleStart(words, first)
  const before = texts.slice(0, from - first)
  const honorific = before.find((text) => honorificOf(text) !== undefined) ?? ''
  const offices = before.filter((text) => text !== honorific)
  const title = offices.some(isTitle) ? offices : []
  const small = from === first || cut >= 0 ? lowerTitle(words, head, first) : ''
  const { zone } = wordAt(words, first)
  return {
    first: small === '' ? first : head,
    last,
    from,
    tokens,
    honorific,
    title: [small, ...title].filter(Boolean).join(' '),
    possessive: isPossessive(words, last),
    quoted: zone >= 0,
    organisation: tokens.some(isOrganisationWord) || (tokens.length === 1 && isAcronym(tokens[0])),
  }
}

/** `Byron’s`; also `Byron Jr.’s`, whose full stop parts the two. */
function isPossessive(words: readonly Word[], last: number): boolean {
  if (/['’]s?$/u.test(wordAt(words, last).text)) return true
  const after = [1, 2, 3].map((step) => wordAt(words, last + step).text).join('')
  return suffixAt(words, last) > 0 && /^\.?['’]s/u.test(after)
}

function isAcronym(token: string | undefined): boolean {
  return /^(?:\p{Lu}{2,}|\p{Lu}\.\p{Lu}.*)$/u.test(token ?? '')
}

function bare(token: string): string {
  return token.replace(/['’]s?$/u, '')
}

/** Where an office in small letters begins before a name: `Kremlin spokesman`, `press secretary`. */
function titleStart(words: readonly Word[], first: number): number {
  const { sentence, zone } = wordAt(words, first)
  const near = (at: number) =>
    wordAt(words, at).sentence === sentence && wordAt(words, at).zone === zone
  if (!near(first - 1) || !isTitle(wordAt(words, first - 1).text)) return first
  let at = first - 1
  while (near(at - 1) && belongs(wordAt(words, at - 1).text)) at -= 1
  return at
}

function belongs(text: string): boolean {
  return belongsToTitle(text) || isTitle(text) || (capital.test(text) && !isPlainWord(text))
}

function lowerTitle(words: readonly Word[], from: number, to: number): string {
  const texts: string[] = []
  for (let at = from; at < to; at += 1) texts.push(wordAt(words, at).text)
  return texts.join(' ')
}

const knownKeys = new WeakMap<readonly string[], readonly string[]>()

/** The words of a name by which it is known again: without initials and suffixes, in small letters. */
export function keysOf(tokens: readonly string[]): readonly string[] {
  // The names of an article are set against each other again and again.
  const known = knownKeys.get(tokens) ?? keysIn(tokens)
  knownKeys.set(tokens, known)
  return known
}

function keysIn(tokens: readonly string[]): readonly string[] {
  return tokens
    .filter((token) => !particle.test(token))
    .map(folded)
    .filter((token) => token.length > 1 && !/^(?:jr|sr|ii|iii|iv)$/u.test(token))
}
