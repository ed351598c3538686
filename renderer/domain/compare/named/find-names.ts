import { sentenceAt, type Reading } from './desk.ts'
import type { NameFound } from './found.ts'
import { kindOfName } from './kind-of-name.ts'
import { placeOf } from './known-places.ts'
import { poolPeople, type Somebody } from './pool-people.ts'
import { rawNames, type RawName } from './raw-names.ts'

/** Everybody and everything that articles name in capitals, known again through all of them. */
export function namesThrough(readings: readonly Reading[]): readonly NameFound[] {
  const raw = readings.flatMap(rawNames)
  const small = wordsInSmallLetters(readings)
  const { people, whoIs } = poolPeople(raw)
  const others = groupsOf(raw.filter((one) => !whoIs.has(one)))
  return [
    ...people.flatMap((one) => one.mentions.flatMap((name) => asPerson(one, name))),
    ...others.flatMap((group) => asOther(group, small)),
  ]
}

function asPerson({ key, full, roles }: Somebody, name: RawName): readonly NameFound[] {
  const place = standing(name, `person|${key}`)
  return place ? [{ kind: 'person', ...place, full, roles }] : []
}

function asOther(group: readonly RawName[], small: ReadonlySet<string>): readonly NameFound[] {
  const kind = kindOfName(group, small)
  if (kind === null) return []
  const [first] = group
  const key = placeOf(first?.tokens.join(' ') ?? '') ?? first?.key ?? ''
  const full = [...group].sort((a, b) => b.tokens.join(' ').length - a.tokens.join(' ').length)[0]
  return group.flatMap((name) => {
    const place = standing(name, `${kind}|${key}`)
    return place ? [{ kind, ...place, full: full?.tokens.join(' ') ?? '', roles: [] }] : []
  })
}

function standing(
  { reading, first, last }: RawName,
  key: string,
): Omit<NameFound, 'kind' | 'full' | 'roles'> | null {
  const [from, to] = [reading.words[first], reading.words[last]]
  const block = reading.blocks[from?.paragraph ?? -1]
  if (!from || !to || block === undefined) return null
  const sentence = sentenceAt(reading, block, from.start)
  if (sentence < 0) return null
  const end = to.end - (/['’]s?$/u.exec(to.text)?.[0].length ?? 0)
  const inside = Math.min(end, reading.prose.sentences[sentence]?.end ?? end)
  return { article: reading.at, sentence, block, start: from.start, end: inside, key }
}

/** Names of one thing together: the same words, one country's forms, a short form and what it shortens. */
function groupsOf(names: readonly RawName[]): readonly (readonly RawName[])[] {
  const groups = new Map<string, RawName[]>()
  for (const name of names) {
    const key = placeOf(name.tokens.join(' ')) ?? name.key.replace(/^the /, '')
    groups.set(key, [...(groups.get(key) ?? []), name])
  }
  const long = longForms(groups)
  for (const [key, group] of [...groups]) {
    const initials = group[0]?.tokens.join('').replace(/\./g, '') ?? ''
    if (!/^\p{Lu}{2,6}$/u.test(initials) || placeOf(initials) !== undefined) continue
    const [only, ...more] = (long.get(initials) ?? []).filter((other) => other !== key)
    if (only === undefined || more.length > 0) continue
    groups.set(only, [...(groups.get(only) ?? []), ...group])
    groups.delete(key)
  }
  return [...groups.values()]
}

/** The names of several words by their first letters: `International Monetary Fund` by `IMF`. */
function longForms(
  groups: ReadonlyMap<string, readonly RawName[]>,
): ReadonlyMap<string, readonly string[]> {
  const long = new Map<string, string[]>()
  for (const [key, [name]] of groups) {
    const proper = name?.tokens.filter((token) => /^\p{Lu}/u.test(token)) ?? []
    if (proper.length < 2) continue
    const initials = proper.map((token) => token.charAt(0)).join('')
    long.set(initials, [...(long.get(initials) ?? []), key])
  }
  return long
}

/** Every word that stands in small letters somewhere: in capitals at the head of a sentence it names nothing. */
function wordsInSmallLetters(readings: readonly Reading[]): ReadonlySet<string> {
  return new Set(
    readings.flatMap(({ words }) =>
      words.flatMap(({ text, lower }) => (/^\p{Ll}/u.test(text) ? [lower] : [])),
    ),
  )
}
