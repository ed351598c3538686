import { wordAt } from './around.ts'
import { keysOf, namesIn, type Name } from './names.ts'
import {
  genderOfRole,
  givenNameOf,
  honorificOf,
  isFamilyFirst,
  isOrganisationWord,
  isPlainWord,
  isTitle,
  type Gender,
} from './people-words.ts'
import type { Word } from './words.ts'

/** Somebody an article names. */
export interface Person {
  /** The fullest form printed, offices and forms of address off. */
  readonly name: string
  /** Every form printed: `Mr. Moon`, `Moon Chung-in`. */
  readonly forms: readonly string[]
  /** Offices and descriptions printed beside the name: `White House press secretary`. */
  readonly roles: readonly string[]
  readonly gender: Gender
  /** Whether anything but the capitals shows a person: a title, a given name, how it is written again. */
  readonly certain: boolean
  readonly mentions: readonly Mention[]
}

/** One place where somebody is named. */
export interface Mention {
  readonly name: Name
  /** Another person the words could mean as well; `null` when there is none. */
  readonly rival: string | null
}

/** The people of an article, and who each name in it means. */
export interface People {
  readonly people: readonly Person[]
  /** Every name that is no person's too. */
  readonly names: readonly Name[]
  readonly personOf: ReadonlyMap<Name, Person>
  readonly rivalOf: ReadonlyMap<Name, Person>
}

interface Entry {
  readonly full: readonly string[]
  readonly names: Name[]
  readonly rivals: Map<Name, Entry>
}

/**
 * The people an article names, from all its words at once: full names first, then every short form goes
 * to the one it can mean: by surname, by the first word where names are in East Asian order, by the given
 * name, and among several by form of address and by who was named last.
 */
export function peopleIn(words: readonly Word[]): People {
  const names = namesIn(words)
  const entries = fullNames(names)
  for (const name of names) if (!isFull(name)) enter(entries, name)
  const ordered = entries.map((entry) => ({
    ...entry,
    names: entry.names.sort((a, b) => a.first - b.first),
  }))
  const people = new Map(ordered.map((entry) => [entry.names, personOf(words, entry)]))
  const known = [...people.values()]
  const personAt = new Map(
    known.flatMap((one) => one.mentions.map(({ name }) => [name, one] as const)),
  )
  const rivalOf = new Map<Name, Person>()
  for (const { rivals } of ordered) {
    for (const [name, rival] of rivals) {
      const other = people.get(rival.names)
      if (other) rivalOf.set(name, other)
    }
  }
  return { people: known, names, personOf: personAt, rivalOf }
}

function isFull({ tokens, organisation }: Name): boolean {
  return !organisation && keysOf(tokens).length > 1 && tokens.length < 6
}

function fullNames(names: readonly Name[]): Entry[] {
  const entries: Entry[] = []
  for (const name of [...names].sort((a, b) => b.tokens.length - a.tokens.length)) {
    if (!isFull(name)) continue
    const known = entries.find(({ full }) => isSameName(full, name.tokens))
    if (known) known.names.push(name)
    else entries.push({ full: name.tokens, names: [name], rivals: new Map() })
  }
  return entries
}

const suffix = /^(?:Jr|Sr|II|III|IV)\.?$/u

/** `Donald J. Trump` and `Donald Trump`, `Felipe Calderon Hinojosa` and `Felipe Calderon`; not father and son. */
function isSameName(long: readonly string[], short: readonly string[]): boolean {
  if (long.some((token) => suffix.test(token)) !== short.some((token) => suffix.test(token)))
    return false
  const [a, b] = [keysOf(long), keysOf(short)]
  if (a[0] !== b[0]) return false
  const last = b[b.length - 1]
  return b.every((token) => a.includes(token)) && (a[a.length - 1] === last || a[1] === b[1])
}

function enter(entries: Entry[], name: Name): void {
  if (name.organisation && name.honorific === '') return
  const [key = ''] = keysOf(name.tokens).slice(-1)
  const fits = entries
    .map((entry) => ({ entry, fit: fitOf(entry, key, name) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || nearness(b.entry, name) - nearness(a.entry, name))
  const [best, next] = fits
  if (best) {
    best.entry.names.push(name)
    if (next?.fit === best.fit) best.entry.rivals.set(name, next.entry)
    return
  }
  if (name.honorific !== '' || name.title !== '')
    entries.push({ full: name.tokens, names: [name], rivals: new Map() })
}

/** 0 when a short form cannot mean somebody; more, the likelier. */
function fitOf({ full, names }: Entry, key: string, name: Name): number {
  const keys = keysOf(full)
  const said = honorificOf(name.honorific)
  const gender = genderBy(names)
  if (said && gender && said !== gender) return 0
  if (!keys.includes(key)) return 0
  const suffixed = full.some((token) => suffix.test(token))
  if (suffixed !== name.tokens.some((token) => suffix.test(token)))
    return suffixed && name.title === '' ? 0.5 : 0
  const surname = isFamilyFirst(full) ? keys[0] : keys[keys.length - 1]
  if (key === surname) return 3
  return name.honorific === '' || key === keys[0] ? 1 : 2
}

/** Minus the words between a name and the last full mention before it; the ones after it count double. */
function nearness({ names }: Entry, name: Name): number {
  const far = names.map(({ first }) =>
    first <= name.first ? name.first - first : 2 * (first - name.first) + 500,
  )
  return -Math.min(...far)
}

function genderBy(names: readonly Name[]): Gender {
  for (const { honorific } of names) {
    const said = honorificOf(honorific)
    if (said) return said
  }
  for (const { title } of names) {
    const said = genderOfRole(title)
    if (said) return said
  }
  const [first] = names
  const tokens = first?.tokens ?? []
  if (tokens.length < 2 || isFamilyFirst(tokens)) return null
  return givenNameOf(tokens[0] ?? '') ?? null
}

function personOf(words: readonly Word[], { full, names, rivals }: Entry): Person {
  const beside = names.flatMap((name) => [name.title, besideOf(words, name)]).filter(Boolean)
  const written = names.map(({ honorific, tokens }) =>
    [honorific, ...tokens].filter(Boolean).join(' '),
  )
  const given = givenNameOf(full[0] ?? '') !== undefined && full.length > 1
  const titled = names.some(({ honorific, title }) => honorific !== '' || title !== '')
  return {
    name: full.join(' '),
    forms: [...new Set(written)],
    roles: [...new Set(beside)],
    gender: genderBy(names) ?? beside.map(genderOfRole).find(Boolean) ?? null,
    certain:
      given ||
      titled ||
      isFamilyFirst(full) ||
      names.some(({ tokens }) => tokens.length < full.length),
    mentions: names.map((name) => ({ name, rival: rivals.get(name)?.full.join(' ') ?? null })),
  }
}

/** What stands beside a name between commas: `, a North Korea expert at Seoul’s Kookmin University,`. */
function besideOf(words: readonly Word[], { last, possessive, quoted }: Name): string {
  const { sentence } = wordAt(words, last)
  if (possessive || quoted || wordAt(words, last + 1).text !== ',') return ''
  const texts: string[] = []
  for (let at = last + 2; at < last + 22; at += 1) {
    const { text, sentence: own, zone } = wordAt(words, at)
    if (own !== sentence || zone >= 0 || /^[,;:.—–]$/u.test(text)) break
    texts.push(text)
  }
  return describes(texts) ? texts.join(' ') : ''
}

const trade = /^\p{Ll}{2,}(?:man|woman|er|or|ist|ian|ant)$/u
/** Words that begin a clause, or go on with the sentence, after a name and its comma. */
const goesOn =
  /^(?:which|whose|whom|that|when|where|while|as|but|and|or|if|because|since|though|although|in|on|at|to|for|with|from|by|of|after|before|during|over|under|according|said|says|told|asked|added|called|was|is|has|had|were)$/
const ongoing =
  /^(?!(?:acting|outgoing|incoming|leading|founding|ruling|sitting|standing)$)\p{Ll}+ing$/u

/** Whether words after a name say what somebody is: `who …`, or an office or a trade among the first. */
function describes([first = '', ...rest]: readonly string[]): boolean {
  if (first === 'who') return true
  if (!/^\p{Ll}+$/u.test(first) || goesOn.test(first) || ongoing.test(first)) return false
  return [first, ...rest]
    .slice(0, 7)
    .some((text) => isTitle(text) || (trade.test(text) && !isPlainWord(text)))
}

/** Whether a name is somebody's and not an organisation's, a place's or a law's. */
export function isPersonal(name: Name): boolean {
  return !name.organisation && !name.tokens.some(isOrganisationWord)
}
