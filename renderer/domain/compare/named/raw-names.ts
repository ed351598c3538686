import { wordAt } from '../../attribute/quotes/around.ts'
import type { Name } from '../../attribute/quotes/names.ts'
import { belongsToTitle, isTitle } from '../../attribute/quotes/people-words.ts'
import type { Person } from '../../attribute/quotes/people.ts'
import type { Reading } from './desk.ts'
import { isDemonym, placeOf } from './known-places.ts'
import { bare, goesOnWithOf, isBodyWord, isNoName, isPlaceWord } from './name-words.ts'

/** A run of words in capitals that may name something. Places are numbers of words. */
export interface RawName {
  readonly reading: Reading
  readonly first: number
  readonly last: number
  readonly tokens: readonly string[]
  /** What it is known by: folded words, a blank between each. */
  readonly key: string
  /** It opens its sentence, where every word has a capital. */
  readonly opens: boolean
  readonly honorific: string
  /** Office before it: `President`; '' when there is none. */
  readonly title: string
  readonly person: Person | undefined
  readonly possessive: boolean
}

/** Every run that may name something, `Bank of America` in one piece. */
export function rawNames(reading: Reading): readonly RawName[] {
  const { words, people } = reading
  const found: RawName[] = []
  const { names } = people
  for (let at = 0; at < names.length; at += 1) {
    const name = names[at]
    if (!name) continue
    const house = houseOf(reading, name)
    if (house) found.push(house)
    const joined = joinedTo(reading, name, names[at + 1])
    if (joined) at += 1
    const last = joined ?? name.last
    const raw = rawOf(reading, name, last)
    if (raw) found.push({ ...raw, opens: opensSentence(words, raw.first) })
  }
  return found
}

/** The body or place that an office names: `White House` of `White House Press Secretary Ada Byron`. */
function houseOf(reading: Reading, name: Name): RawName | null {
  const { words } = reading
  const tokens: string[] = []
  let at = name.first
  for (; at < name.from; at += 1) {
    const { text } = wordAt(words, at)
    if (!/^\p{Lu}/u.test(text) || isTitle(text) || belongsToTitle(text)) break
    tokens.push(text.replace(/['’]s?$/u, ''))
  }
  const full = tokens.join(' ')
  const isHouse =
    placeOf(full) !== undefined ||
    (tokens.length > 1 && (isBodyWord(tokens.at(-1) ?? '') || isPlaceWord(tokens.at(-1) ?? '')))
  if (!isHouse || at === name.from) return null
  const bareNames = { honorific: '', title: '', person: undefined, possessive: false }
  return {
    reading,
    first: name.first,
    last: name.first + tokens.length - 1,
    tokens,
    key: tokens.map(bare).join(' '),
    opens: opensSentence(words, name.first),
    ...bareNames,
  }
}

/** The last word of the name that `of` joins to this one; `null` when none does. */
function joinedTo({ words }: Reading, name: Name, next: Name | undefined): number | null {
  if (!next || !goesOnWithOf(name.tokens.at(-1) ?? '') || name.possessive) return null
  const between = Array.from(
    { length: Math.max(0, next.first - name.last - 1) },
    (_, at) => wordAt(words, name.last + 1 + at).lower,
  )
  return /^of(?: the)?$/.test(between.join(' ')) && next.from === next.first ? next.last : null
}

function rawOf(reading: Reading, name: Name, last: number): RawName | null {
  const { words, people } = reading
  const printed: string[] = []
  for (let at = name.from; at <= last; at += 1) {
    const { text } = wordAt(words, at)
    if (text !== ',') printed.push(text.replace(/['’]s?$/u, ''))
  }
  const lead = leadIn(printed)
  const tokens = printed.slice(lead)
  const first = name.from + lead
  if (tokens.length === 0 || tokens.length > 8 || first > last || isShip(words, first, tokens))
    return null
  const key = tokens.map(bare).join(' ')
  const [only = ''] = tokens
  const isKnown = placeOf(tokens.join(' ')) !== undefined
  const person = lead === 0 && last === name.last ? people.personOf.get(name) : undefined
  if (!isKnown && isDemonym(tokens.at(-1) ?? '') && !person) return null
  const isAddressed = person !== undefined || name.honorific !== ''
  if (!isKnown && !isAddressed && tokens.length === 1 && (isNoName(only) || only.length < 2))
    return null
  if (!isKnown && !isAddressed && tokens.every((token) => isNoName(token) || isDemonym(token)))
    return null
  const { honorific, title } = name
  return {
    reading,
    first,
    last,
    tokens,
    key,
    opens: false,
    honorific,
    title,
    person,
    possessive: /['’]s?$/u.test(wordAt(words, last).text),
  }
}

/** Ships have names of their own: they are nobody, no body and no place. */
function isShip(words: Reading['words'], first: number, [head = '']: readonly string[]): boolean {
  const ship = /^(?:INS|MV|M\/V|HMS|USS|USNS|HMAS|RMS|SS|MS|MT|FV)$/
  return ship.test(head) || ship.test(wordAt(words, first - 1).text)
}

/** How many words before a name are not its own: `Rookie`, `Former`, `Then`. */
function leadIn(printed: readonly string[]): number {
  let lead = 0
  while (lead < printed.length - 1) {
    const word = printed[lead] ?? ''
    const rest = printed.slice(lead + 1).join(' ')
    const isOwn = placeOf(printed.slice(lead).join(' ')) !== undefined
    const country =
      isDemonym(word) &&
      !isBodyWord(rest.split(' ').at(-1) ?? '') &&
      !isPlaceWord(rest.split(' ').at(-1) ?? '')
    if (
      isOwn ||
      !(
        country ||
        /^(?:Former|Then|Late|Ex|Police|Officials|Witnesses|Prosecutors|Embattled|Breaking)$/u.test(
          word,
        )
      )
    )
      break
    lead += 1
  }
  return lead
}

function opensSentence(words: Reading['words'], at: number): boolean {
  const own = wordAt(words, at)
  let before = at - 1
  while (
    before >= 0 &&
    !wordAt(words, before).isWord &&
    wordAt(words, before).sentence === own.sentence
  )
    before -= 1
  const previous = wordAt(words, before)
  if (previous.sentence !== own.sentence) return true
  // What is quoted begins as a sentence does, and so does what follows a colon.
  return /^["“‘«:]$/u.test(wordAt(words, at - 1).text)
}
