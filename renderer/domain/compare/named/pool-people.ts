import { keysOf } from '../../attribute/quotes/names.ts'
import {
  givenNameOf,
  honorificOf,
  isFamilyFirst,
  isTitle,
} from '../../attribute/quotes/people-words.ts'
import { isDemonym, placeOf } from './known-places.ts'
import { wordAt } from '../../attribute/quotes/around.ts'
import { isBodyWord, isPlaceWord, speaks } from './name-words.ts'
import type { RawName } from './raw-names.ts'

/** Somebody through all articles. */
export interface Somebody {
  readonly key: string
  /** The fullest form printed anywhere. */
  readonly full: string
  readonly roles: readonly string[]
  readonly mentions: readonly RawName[]
}

/** The people of several articles, and who each name means; names that are nobody's are not in it. */
export interface Pooled {
  readonly people: readonly Somebody[]
  readonly whoIs: ReadonlySet<RawName>
}

interface Entry {
  full: readonly string[]
  readonly roles: Set<string>
  readonly mentions: RawName[]
}

/**
 * The people of several articles: those with a full name first, one for all articles; then short forms,
 * each to the one its own article says, else to the only one of that name anywhere.
 */
export function poolPeople(names: readonly RawName[]): Pooled {
  const entries: Entry[] = []
  const ofPerson = new Map<RawName['person'], Entry>()
  for (const name of fullestFirst(names)) {
    const { person } = name
    if (!isFullPerson(name)) continue
    const tokens =
      person && person.name.split(' ').length > name.tokens.length
        ? person.name.split(' ')
        : name.tokens
    const known =
      (person && ofPerson.get(person)) ?? entries.find(({ full }) => isOnePerson(full, tokens))
    const entry = known ?? { full: tokens, roles: new Set<string>(), mentions: [] }
    if (!known) entries.push(entry)
    if (person && !ofPerson.has(person)) ofPerson.set(person, entry)
    enter(entry, name)
  }
  const taken = new Set(entries.flatMap(({ mentions }) => mentions))
  for (const name of names) {
    if (taken.has(name)) continue
    const own = name.person && ofPerson.get(name.person)
    const entry = own ?? calledInFull(entries, name) ?? onlyOneCalled(entries, name)
    if (entry) enter(entry, name)
    else if (isTitled(name)) {
      const alone = { full: name.tokens, roles: new Set<string>(), mentions: [] }
      entries.push(alone)
      enter(alone, name)
    }
  }
  return asPooled(entries)
}

function enter({ roles, mentions }: Entry, name: RawName): void {
  mentions.push(name)
  for (const role of name.person?.roles ?? []) if (saysOffice(role)) roles.add(role)
}

/** What stands beside a name and says what somebody is, not what happened. */
function saysOffice(role: string): boolean {
  return (
    role.length < 60 &&
    !/^(?:in|on|at|by|for|from|with|to|who|as|and|or|of|after|before|while|when|where|which|his|her|their)\b/iu.test(
      role,
    )
  )
}

function asPooled(entries: readonly Entry[]): Pooled {
  const people = entries.map(({ full, roles, mentions }): Somebody => ({
    key: keysOf(full).join(' ') || full.join(' ').toLowerCase(),
    full: full.join(' '),
    roles: [...roles],
    mentions,
  }))
  return { people, whoIs: new Set(entries.flatMap(({ mentions }) => mentions)) }
}

function fullestFirst(names: readonly RawName[]): readonly RawName[] {
  const order = (name: RawName) => `${name.key}`
  return [...names].sort(
    (a, b) =>
      b.tokens.length - a.tokens.length || (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0),
  )
}

/** A name of several words that is surely somebody's. */
function isFullPerson(name: RawName): boolean {
  const { tokens, person, honorific, title } = name
  if (tokens.length < 2 || tokens.length > 5 || keysOf(tokens).length < 2) return false
  if (isElse(tokens)) return false
  const [first = ''] = tokens
  if (givenNameOf(first) !== undefined || isFamilyFirst(tokens)) return true
  if (honorific !== '' || title !== '' || (tokens.length < 4 && actsAsOne(name))) return true
  if (person === undefined || isTeam(tokens)) return false
  return [...person.roles].some(saysOffice) || (person.certain && tokens.length < 4)
}

/** `Indianapolis Colts`: a place, and many of them. */
function isTeam(tokens: readonly string[]): boolean {
  return (
    (tokens.at(-1) ?? '').endsWith('s') &&
    (tokens.length > 2 || placeOf(tokens[0] ?? '') !== undefined)
  )
}

/** Words that show a place, a body or a people. */
function isElse(tokens: readonly string[]): boolean {
  if (placeOf(tokens.join(' ')) !== undefined || isDemonym(tokens[0] ?? '')) return true
  if (tokens.some((token) => /^of$/u.test(token))) return true
  return (
    tokens.some(
      (token, at) =>
        (isBodyWord(token) || isPlaceWord(token)) &&
        (at > 0 || tokens.length > 2) &&
        !/^\p{Lu}\.?$/u.test(token),
    ) || /^\p{Lu}{3,}$/u.test(tokens[0] ?? '')
  )
}

/** It speaks, its age or its office stands beside it, or it is somebody `who`. */
function actsAsOne({ reading: { words }, first, last }: RawName): boolean {
  const next = wordAt(words, last + 1)
  const after = wordAt(words, last + 2)
  // A body says what `it` does; somebody says what he or she does.
  if (speaks.test(next.lower)) return !/^(?:it|its)$/u.test(after.lower)
  if (next.text !== ',') return false
  const office = wordAt(words, first - 2)
  if (wordAt(words, first - 1).text === ',' && isTitle(office.text)) return true
  return /^\d{1,2}$/.test(after.text)
    ? /^[,;)]$/.test(wordAt(words, last + 3).text)
    : after.lower === 'who'
}

function isTitled({ honorific, title, tokens, opens }: RawName): boolean {
  return (
    tokens.length < 3 &&
    (honorific !== '' || (title !== '' && !opens)) &&
    placeOf(tokens.join(' ')) === undefined &&
    !tokens.some(isBodyWord)
  )
}

/** Whoever is surely a person in one article is one in all of them, by the same full name. */
function calledInFull(entries: readonly Entry[], { tokens }: RawName): Entry | undefined {
  if (tokens.length < 2 || isElse(tokens)) return undefined
  return entries.find(({ full }) => full.length > 1 && isOnePerson(full, tokens))
}

/** The only person whose last name (or first, where families come first) a short form is. */
function onlyOneCalled(entries: readonly Entry[], name: RawName): Entry | undefined {
  if (placeOf(name.tokens.join(' ')) !== undefined && name.honorific === '') return undefined
  const keys = keysOf(name.tokens)
  const [key] = keys.slice(-1)
  if (key === undefined || keys.length > 1) return undefined
  const fits = entries.filter((entry) => surnameOf(entry.full) === key && suits(entry, name))
  return fits.length === 1 ? fits[0] : undefined
}

function surnameOf(full: readonly string[]): string | undefined {
  const keys = keysOf(full)
  return isFamilyFirst(full) ? keys[0] : keys.at(-1)
}

/** Whether the form of address fits what is known of somebody. */
function suits({ mentions, full }: Entry, { honorific }: RawName): boolean {
  const said = honorificOf(honorific)
  if (!said) return true
  const known =
    mentions.map(({ person }) => person?.gender).find(Boolean) ?? givenNameOf(full[0] ?? '')
  return !known || known === said
}

const suffix = /^(?:Jr|Sr|II|III|IV)\.?$/u

/** `Donald J. Trump` and `Donald Trump`; not father and son. */
function isOnePerson(one: readonly string[], other: readonly string[]): boolean {
  if (one.some((token) => suffix.test(token)) !== other.some((token) => suffix.test(token)))
    return false
  const [a, b] =
    one.length >= other.length ? [keysOf(one), keysOf(other)] : [keysOf(other), keysOf(one)]
  if (a[0] !== b[0] || b.length < 2) return false
  return b.every((token) => a.includes(token)) && (a.at(-1) === b.at(-1) || a[1] === b[1])
}
