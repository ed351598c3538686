import { wordAt } from '../../attribute/quotes/around.ts'
import { givenNameOf } from '../../attribute/quotes/people-words.ts'
import { placeOf } from './known-places.ts'
import {
  bare,
  bodily,
  isBodyWord,
  isPlaceWord,
  locates,
  locatesSurely,
  speaks,
} from './name-words.ts'
import type { RawName } from './raw-names.ts'

/** What a name that is nobody's is of, by its words and how it is used; `null` when that is not clear. */
export function kindOfName(
  group: readonly RawName[],
  small: ReadonlySet<string>,
): 'organisation' | 'place' | null {
  const [first] = group
  if (!first) return null
  if (group.some(({ tokens }) => placeOf(tokens.join(' ')) !== undefined)) return 'place'
  if (isWordAlone(group, small)) return null
  const byWords = kindByWords(group)
  if (byWords) return byWords
  const places = group.filter(isLocated).length
  const surely = group.filter(
    (name) => isLocated(name) && locatesSurely.test(before(name, 1)),
  ).length
  const bodies = group.filter(isBody).length
  if (bodies > 0 && bodies >= surely) return 'organisation'
  if (surely > 0 && (places > bodies || group.length === 1)) return 'place'
  return null
}

/** A single word that only opens sentences, or stands in small letters elsewhere, names nothing. */
function isWordAlone(group: readonly RawName[], small: ReadonlySet<string>): boolean {
  const single = group.every(({ tokens }) => tokens.length === 1)
  if (!single)
    return group.every(
      ({ opens, tokens }) =>
        opens &&
        small.has((tokens[0] ?? '').toLowerCase()) &&
        tokens.length === 2 &&
        small.has((tokens[1] ?? '').toLowerCase()),
    )
  const [word = ''] = group[0]?.tokens ?? []
  const isShort = /^\p{Lu}{2,}$/u.test(word.replace(/\./g, ''))
  return !isShort && (small.has(word.toLowerCase()) || group.every(({ opens }) => opens))
}

function kindByWords(group: readonly RawName[]): 'organisation' | 'place' | null {
  for (const { tokens } of group) {
    const proper = tokens.filter((token) => /^\p{Lu}/u.test(token))
    if (proper.length < 2) continue
    const [head = ''] = proper
    const tail = proper.at(-1) ?? ''
    const ofAt = tokens.findIndex((token) => token === 'of')
    const noun = ofAt > 0 ? (tokens[ofAt - 1] ?? '') : tail
    if (isBodyWord(noun)) return 'organisation'
    if (
      isPlaceWord(noun) ||
      /^(?:Mount|Lake|Cape|Fort|Port|Gulf|Rue|Place|San|Santa|Los|Las|El|Saint|St\.?|Fort|Bay|Isle)$/u.test(
        head,
      )
    )
      return 'place'
    if (proper.some((token) => isBodyWord(token) && !isPlaceWord(token)) && proper.length > 2)
      return 'organisation'
  }
  const [{ tokens } = { tokens: [] as readonly string[] }] = group
  return tokens.length === 1 &&
    /^(?:un|nato|fbi|cia|nasa|who|imf|nypd|lapd|isis|opec|unesco|unicef|nsa|epa|fda|faa|tsa|nba|nfl|mlb|nhl|uefa|fifa|ioc|atf|dea|cdc|nhs|congress|parliament|senate|kremlin|pentagon|hamas|hezbollah|taliban|interpol|eu)$/.test(
      bare(tokens[0] ?? ''),
    )
    ? 'organisation'
    : null
}

function before({ reading: { words }, first }: RawName, back: number): string {
  const word = wordAt(words, first - back)
  return word.lower === 'the' ? wordAt(words, first - back - 1).lower : word.lower
}

const behind =
  /^(?:and|or|but|on|in|at|by|for|from|with|to|as|where|when|after|before|during|since|until|while|who|which|that|were|was|is|are|had|has|have|will|would|last|next|this|late|early|about|near|over|says|said|yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|following|because|if|under|without|through|between|against)$/

/** It stands after `in` or `near`, and no noun follows that it only describes. */
function isLocated(name: RawName): boolean {
  if (!locates.test(before(name, 1)) || name.possessive) return false
  const { words } = name.reading
  const next = wordAt(words, name.last + 1)
  return (
    !next.isWord || next.sentence !== wordAt(words, name.last).sentence || behind.test(next.lower)
  )
}

/** It owns, announces, or has shares and spokesmen. */
function isBody(name: RawName): boolean {
  const { words } = name.reading
  const next = wordAt(words, name.last + 1)
  const own = name.tokens[0] ?? ''
  if (givenNameOf(own) !== undefined) return false
  if (bodily.test(next.lower)) return true
  const isShort = /^\p{Lu}{2,}$/u.test(own.replace(/\./g, '')) && name.tokens.length === 1
  return isShort && (speaks.test(next.lower) || name.possessive)
}
