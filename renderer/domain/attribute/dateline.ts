import { findDate } from '../read/dates.ts'
import { agencyNamed } from './agencies.ts'
import { eastAsianDateline } from './dateline-east.ts'
import { trimmedStretch, type Dateline, type Found, type Stretch } from './found.ts'
import { isPersonName, lowered, withoutShouting } from './names.ts'
import { isDatelineCity } from './places.ts'

/** A dateline is never longer than this, UTF-16 units. */
const longest = 140
const loud = "\\p{Lu}(?:[\\p{Lu}\\p{M}.'’]|-(?=\\p{L}))*"
const shouted = `${loud}(?:(?: |\\/)(?:${loud}|de|la|sur|am|an der|the)){0,4}(?![\\p{L}\\p{M}])`
const quiet = "\\p{Lu}(?:[\\p{L}\\p{M}.'’]|-(?=\\p{L}))+"
const spoken = `${quiet}(?:[ /](?:${quiet}|de|del|la|am|an|der|upon|on|sur|e|y)){0,4}(?![\\p{L}\\p{M}])`
const area =
  '(?:, (?!\\d)\\p{Lu}[\\p{L}.]{1,20}(?![\\p{L}.])(?: \\p{Lu}[\\p{L}.]{1,20}(?![\\p{L}.])){0,2}(?!\\.? ?\\d))?'
const day =
  '(?:[,.]? ?(?:\\p{L}{3,10}\\.? \\d{1,2}|\\d{1,2}\\.? (?:de )?\\p{L}{3,10}\\.?)(?:,? (?:de )?\\d{4})?)?'
const marked = '(?:\\((?<round>[^()]{2,40})\\)|\\/(?<slash>[^/]{2,30})\\/)'
const dash = '(?:\\s?(?:\\.\\s?)?(?:—|–|--|-(?=\\s)))'

const withAgency = new RegExp(
  `^(?:(?<place>${shouted}|${spoken})(?<area>${area})(?<day>${day})[.,]?\\s?(?:-{1,2}|–)?\\s?)?${marked}(?<end>${dash}|[.:]\\s?|(?=\\s\\p{Lu}))`,
  'u',
)
const agencyBefore = new RegExp(
  `^\\((?<round>[^()]{2,30})\\)${dash}\\s?(?<place>${shouted})(?<day>${day})${dash}`,
  'u',
)
const agencyAfter = new RegExp(
  `^(?<place>${shouted})(?<area>${area})(?<day>${day})${dash}\\s?(?<round>\\p{Lu}[\\p{L} ]{1,30})\\.\\s`,
  'u',
)
const shoutedAlone = new RegExp(
  `^(?<place>${shouted})(?<area>${area})(?<day>${day})(?<end>${dash}|:\\s)`,
  'u',
)
const notPlaces =
  /^(?:UPDATED?|EXCLUSIVE|BREAKING|WATCH|LISTEN|READ|OPINION|ANALYSIS|EXPLAINER|EXPLAINED|COMMENT|COMMENTARY|EDITORIAL|REVIEW|INTERVIEW|LIVE|VIDEO|PHOTOS?|PODCAST|CORRECTION|NOTE|FACT|FACTS|CHECK|FACTBOX|WARNING|NEW|NEWS|HEADLINE|SUMMARY|HAPPY|KEY|POINTS|TAKEAWAYS|TIMELINE|PREVIEW|RECAP|SPOILER|ALERT|ADVISORY|SPONSORED|FEATURE|PROFILE|OBITUARY|Q|A|I|UN|EU|US|UK|NASA|NATO|CEO|FAQ|TL;DR|CLASSES|PART|CHAPTER|STEP|DAY|WEEK|WHAT|WHY|HOW|WHO|WHEN|THE)$/u

/**
 * The dateline at the start of a report (`SEOUL —`, `Berlin (dpa) -`, `LONDON, May 4 (Reuters) –`,
 * `新华社北京4月24日电`), or `null`. Capitals or an agency in brackets must vouch for the place: a lone
 * capitalised word before a dash is as often a person or a label.
 */
export function readDateline(text: string): Dateline | null {
  const head = text.slice(0, longest)
  return byAgency(head) ?? byCapitals(head) ?? eastAsianDateline(head)
}

type Groups = Readonly<Record<string, string | undefined>>

function byAgency(head: string): Dateline | null {
  for (const form of [agencyBefore, withAgency, agencyAfter]) {
    const match = form.exec(head)
    const groups: Groups = match?.groups ?? {}
    const name = groups['round'] ?? groups['slash'] ?? ''
    if (!match || name === '') continue
    const known = agencyNamed(name) ?? agencyNamed(name.split(/[/-]/u)[0] ?? '')
    const place = groups['place'] ?? ''
    // A bracket with nothing after it is believed only when the agency is known.
    const trusted = known ?? (form === withAgency && /[—–-]/u.test(groups['end'] ?? ''))
    if (!trusted || (!known && (place === '' || place !== place.toUpperCase()))) continue
    if (place === '' && !/[—–-]/u.test(groups['end'] ?? '-')) continue
    const at = match[0].indexOf(name)
    const agency = {
      value: known?.name ?? name,
      start: at,
      end: at + name.length,
      method: 'agency in the dateline',
      confidence: known ? 0.95 : 0.8,
    }
    return { ...stated(head, match[0], groups), agency, signer: signedAfter(head, match[0].length) }
  }
  return null
}

/** `ANKARA (AA) – JANE DOE – `: who wrote it, between two dashes. */
function signedAfter(head: string, from: number): Found | null {
  const match = /^\s?([\p{L}\p{M}.'’ -]{5,50}?)\s?[—–-]\s/u.exec(head.slice(from))
  const name = match?.[1] ?? ''
  if (!isPersonName(name) || name !== name.toLocaleUpperCase('tr')) return null
  const start = from + head.slice(from).indexOf(name)
  const value = withoutShouting(name)
  return {
    value,
    start,
    end: start + name.length,
    method: 'name in the dateline',
    confidence: 0.85,
  }
}

function byCapitals(head: string): Dateline | null {
  const match = shoutedAlone.exec(head)
  const groups: Groups = match?.groups ?? {}
  const place = groups['place'] ?? ''
  if (!match || place.replace(/[^\p{L}]/gu, '').length < 3) return null
  if (!isDatelineCity(place) && place.split(/[ /]/u).some((word) => notPlaces.test(word)))
    return null
  const rest = head.slice(match[0].length).trimStart()
  if (groups['end']?.startsWith(':') && !isDatelineCity(place)) return null
  // A report begins with a capital; `NATO — the alliance — met` goes on with its sentence.
  if (/^\p{Ll}/u.test(rest)) return null
  return { ...stated(head, match[0], groups), agency: null, signer: null }
}

function stated(
  head: string,
  words: string,
  groups: Groups,
): Pick<Dateline, 'place' | 'published'> {
  const place = groups['place'] ?? ''
  const found = place === '' ? null : placeFound(head, words.length, place + (groups['area'] ?? ''))
  return { place: found, published: datedIn(head, words.length) }
}

function datedIn(head: string, length: number): Found | null {
  const date = findDate(head.slice(0, length))
  if (!date) return null
  const { start, end } = date
  return {
    value: date.iso.slice(0, 10),
    start,
    end,
    method: 'date in the dateline',
    confidence: 0.75,
  }
}

/** An agency or a date beside the place makes it surer than capitals alone. */
function placeFound(head: string, length: number, place: string): Found {
  const confidence = /[\p{N}()/]/u.test(head.slice(0, length)) ? 0.95 : 0.85
  const at: Stretch = trimmedStretch(head, { start: 0, end: length })
  return { value: spokenPlace(place), ...at, method: 'dateline before the first words', confidence }
}

/** `SEOUL` as `Seoul`, `RIO DE JANEIRO` as `Rio de Janeiro`; `D.C.` and `USS` stay as they are. */
function spokenPlace(place: string): string {
  const [name = '', ...more] = place
    .trim()
    .replace(/(?<=\p{L}{3})\.$/u, (stop, at: number) =>
      /, \p{Lu}\p{Ll}+$/u.test(place.slice(0, at)) ? stop : '',
    )
    .split(', ')
  return [
    name.replace(/[\p{L}\p{M}.]+/gu, (word, at: number) => spokenWord(word, at, name)),
    ...more,
  ].join(', ')
}

function spokenWord(word: string, at: number, name: string): string {
  if (word !== word.toUpperCase() || /^(?:\p{Lu}\.){2,}$/u.test(word)) return word
  if (/^(?:USS|USNS|HMS|USA|UAE|UK|US|UN|DC|II)$/u.test(word)) return word
  const rest = lowered(word.slice(1), name)
  const small = word.charAt(0).toLowerCase() + rest
  if (at > 0 && /^(?:de|del|la|el|of|the|upon|on|sur|am|an|der|y|e|do|da)$/u.test(small))
    return small
  return word.charAt(0) + rest
}
