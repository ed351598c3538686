import { agencyNamed } from './agencies.ts'
import type { Dateline, Found } from './found.ts'

const chinese =
  /^(?:\s|　)*[（(]?(?<agency>新华社|新華社|中新社|中新网|中央社|人民网|央视网)(?:记者[\p{Script=Han}]{2,4})?(?<place>[\p{Script=Han}]{2,8}?)(?:\d{1,2}月)?\d{1,2}日[电電讯訊](?:[（(]?(?:记者|記者)(?<signer>[\p{Script=Han}]{2,4})(?:、[\p{Script=Han}]{2,4}){0,4})?/u
const japanese =
  /^(?:\s|　)*[【（(［[](?<place>[\p{Script=Han}\p{Script=Katakana}ー・]{2,12}?)(?:[＝=](?<after>[^】）)］\]]{1,20})|(?<agency>共同|時事|ロイター|AFP))[】）)］\]]/u
const korean =
  /^\s*[([](?<place>[\p{Script=Hangul}]{2,8})=(?<after>[\p{Script=Hangul}\d ]{2,12})[)\]]\s?(?:(?<signer>[\p{Script=Hangul}]{2,4})\s?(?:기자|특파원))?/u

/** A dateline as agencies and papers of China, Japan and Korea print it, or `null`. */
export function eastAsianDateline(head: string): Dateline | null {
  const match = chinese.exec(head) ?? korean.exec(head) ?? japanese.exec(head)
  if (!match) return null
  const [words] = match
  const { place = '', after = '', agency = '', signer = '' } = match.groups ?? {}
  const name = agency === '' ? after : agency
  const known = agencyNamed(name)
  // After the sign of equality stands the agency, or else who wrote it.
  const person = signer === '' && !known ? after.replace(/(?:記者|特派員|共同)$/u, '') : signer
  return {
    place: {
      value: place,
      start: words.length - words.trimStart().length,
      end: words.trimEnd().length,
      method: 'dateline before the first words',
      confidence: 0.95,
    },
    agency: known && found(words, name, { value: known.name, method: 'agency in the dateline' }),
    signer: isEastAsianName(person)
      ? found(words, person, { value: person, method: 'name in the dateline' })
      : null,
    published: null,
  }
}

function isEastAsianName(words: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}・　 ]{2,10}$/u.test(words)
}

function found(words: string, part: string, said: Pick<Found, 'value' | 'method'>): Found {
  const start = words.lastIndexOf(part)
  return { ...said, start, end: start + part.length, confidence: 0.9 }
}
