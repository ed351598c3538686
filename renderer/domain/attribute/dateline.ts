import { agencyNamed } from './agencies.ts'
import { trimmedStretch, type Found } from './found.ts'

/** What stands before a report's first words. */
export interface Dateline {
  readonly place: Found | null
  readonly agency: Found | null
}

/** A dateline is never longer than this, UTF-16 units. */
const longest = 120
const dash = '\\s?(?:\\.\\s?)?(?:—|–|--|-(?=\\s))'
const shouted = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]*(?:[ /][\\p{Lu}][\\p{Lu}\\p{M}.'’-]*){0,4}"
const spoken =
  "\\p{Lu}[\\p{L}\\p{M}.'’-]+(?:[ /](?:\\p{Lu}[\\p{L}\\p{M}.'’-]+|de|del|la|am|an|der|upon|on|sur|e|y)){0,4}"
const more = '(?:, (?:\\p{Lu}[\\p{L}.]{1,20})(?: \\p{Lu}[\\p{L}.]{1,20}){0,2})?'
const day =
  '(?:, ?(?:\\p{L}{3,10}\\.? \\d{1,2}|\\d{1,2}\\.? (?:de )?\\p{L}{3,10}\\.?)(?:,? \\d{4})?)?'
const agency = '\\(([\\p{L}\\p{N}][\\p{L}\\p{N} ./&-]{1,30})\\)'

const agencyLine = new RegExp(`^(?:(${shouted}|${spoken})(${more})${day} ?)?${agency}${dash}`, 'u')
const shoutedLine = new RegExp(`^(${shouted})(${more})${day}${dash}`, 'u')
const chinese =
  /^(?:\s|　)*[（(]?(新华社|新華社|中新社|中新网|人民网)([\p{Script=Han}]{2,8}?)(?:\d{1,2}月)?\d{1,2}日电/u
const japanese =
  /^(?:\s|　)*[【（(]([\p{Script=Han}\p{Script=Katakana}ー]{2,12})[＝=]([^】）)]{1,20})[】）)]/u
const korean = /^\s*[([]([\p{Script=Hangul}]{2,8})=([\p{Script=Hangul} ]{2,12})[)\]]/u
const notPlaces =
  /^(?:UPDATE|UPDATED|EXCLUSIVE|BREAKING|WATCH|LISTEN|READ|OPINION|ANALYSIS|EXPLAINER|COMMENT|COMMENTARY|EDITORIAL|REVIEW|INTERVIEW|LIVE|VIDEO|PHOTOS?|PODCAST|CORRECTION|NOTE|FACT|FACTBOX|WARNING|NEW|NEWS|HEADLINE|SUMMARY|Q|A|I|UN|EU|US|UK|NASA|NATO|CEO|FAQ|TL;DR)$/u

/**
 * The dateline at the start of a report (`SEOUL —`, `Berlin (dpa) -`, `LONDON, May 4 (Reuters) –`,
 * `新华社北京4月24日电`), or `null`. Capitals or an agency in brackets must vouch for the place: a lone
 * capitalised word before a dash is as often a person or a label.
 */
export function readDateline(text: string): Dateline | null {
  const head = text.slice(0, longest)
  return byAgency(head) ?? byCapitals(head) ?? byEastAsia(head)
}

function byAgency(head: string): Dateline | null {
  const match = agencyLine.exec(head)
  if (!match) return null
  const [words, place = '', area = '', name = ''] = match
  const at = words.lastIndexOf(`(${name})`) + 1
  const known = agencyNamed(name) ?? agencyNamed(name.split('/')[0] ?? '')
  if (!known && place === '') return null
  if (!known && place !== place.toUpperCase()) return null
  return {
    place: place === '' ? null : placeFound(head, words.length, place + area),
    agency: {
      value: known?.name ?? name,
      start: at,
      end: at + name.length,
      method: 'agency in the dateline',
      confidence: known ? 0.95 : 0.8,
    },
  }
}

function byCapitals(head: string): Dateline | null {
  const match = shoutedLine.exec(head)
  if (!match) return null
  const [words, place = '', area = ''] = match
  if (place.replace(/[^\p{L}]/gu, '').length < 3 || notPlaces.test(place)) return null
  return { place: placeFound(head, words.length, place + area), agency: null }
}

function byEastAsia(head: string): Dateline | null {
  const [first, second] = /新|中|人/u.test(head.slice(0, 6)) ? [2, 1] : [1, 2]
  const match = chinese.exec(head) ?? korean.exec(head) ?? japanese.exec(head)
  if (!match) return null
  const place = match[first] ?? ''
  const name = match[second] ?? ''
  const known = agencyNamed(name)
  const at = match[0].indexOf(name)
  const method = 'agency in the dateline'
  return {
    place: placeFound(head, match[0].length, place),
    agency: known && {
      value: known.name,
      start: at,
      end: at + name.length,
      method,
      confidence: 0.95,
    },
  }
}

/** An agency or a date beside the place makes it surer than capitals alone. */
function placeFound(head: string, length: number, place: string): Found {
  const confidence = /[\p{N}()（）【】=＝]/u.test(head.slice(0, length)) ? 0.95 : 0.85
  const { start, end } = trimmedStretch(head, { start: 0, end: length })
  return {
    value: spokenPlace(place),
    start,
    end,
    method: 'dateline before the first words',
    confidence,
  }
}

/** `SEOUL` as `Seoul`, `RIO DE JANEIRO` as `Rio de Janeiro`; `D.C.` and `NY` stay as they are. */
function spokenPlace(place: string): string {
  const [name = '', ...area] = place.trim().split(', ')
  return [name.replace(/[\p{L}\p{M}.]+/gu, spokenWord), ...area].join(', ')
}

function spokenWord(word: string, at: number): string {
  if (word !== word.toUpperCase() || /^(?:\p{Lu}\.){2,}$/u.test(word)) return word
  const small = word.toLocaleLowerCase()
  if (at > 0 && /^(?:de|del|la|el|of|the|upon|on|sur|am|an|der|y|e|do|da)$/u.test(small))
    return small
  return word.charAt(0) + small.slice(1)
}
