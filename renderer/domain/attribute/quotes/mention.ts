import { prepositions, wordAt } from './around.ts'
import type { Span } from './cues.ts'
import type { Name } from './names.ts'
import { isTitle } from './people-words.ts'
import { isPersonal, type People } from './people.ts'
import type { Stretch } from './quotation.ts'
import type { Word } from './words.ts'

/** The words a stretch covers; `null` when it covers none. */
export function spanAt(words: readonly Word[], { paragraph, start, end }: Stretch): Span | null {
  let [first, last] = [-1, -1]
  words.forEach((word, at) => {
    if (word.paragraph !== paragraph || word.start >= end || word.end <= start) return
    if (first < 0) first = at
    last = at
  })
  return first < 0 ? null : [first, last]
}

/** The words of a span as they are printed, one blank between each. */
export function textOf(words: readonly Word[], [first, last]: Span): string {
  let text = ''
  for (let at = first; at <= last; at += 1) {
    const word = wordAt(words, at)
    text += (at > first && word.start > wordAt(words, at - 1).end ? ' ' : '') + word.text
  }
  return text
}

/** The name a mention is about: at its head, or set beside an office (`his lawyer, Ada Byron`). */
export function headName(
  words: readonly Word[],
  { names }: People,
  [first, last]: Span,
): Name | null {
  const inside = names.filter((name) => name.from <= last && name.last >= first)
  for (const name of inside) {
    const before = wordAt(words, name.first - 1)
    const whole = name.last >= last || (!name.possessive && !leadsOn(words, name.last + 1))
    if (whole && headedBy(words, first, name.first)) return name
    const beside = before.text === ',' || isTitle(before.text)
    const closed = name.last >= last || !wordAt(words, name.last + 1).isWord
    if (beside && closed && isPersonal(name) && !joins(words, first, name.first)) return name
  }
  return null
}

/** Whether a name only describes the word after it: `the House speaker`. */
function leadsOn(words: readonly Word[], at: number): boolean {
  const { lower, text, isWord } = wordAt(words, at)
  return isWord && /^\p{Ll}/u.test(text) && !prepositions.test(lower) && !afterName.test(lower)
}

const afterName = /^(?:and|who|himself|herself|itself|whose|or|then|later|also|which|but|\w+ly)$/

/** Whether nothing but articles and describing words lies before a name in its mention. */
function headedBy(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const { lower, isWord } = wordAt(words, at)
    if (!isWord || /^(?:of|for|from|with|in|at|to|by|on|and|or|who|whose)$/.test(lower))
      return false
    if (/['’]s?$/.test(lower)) return false
  }
  return true
}

function joins(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (/^(?:and|who|like)$/.test(wordAt(words, at).lower)) return true
  return false
}
