import { agencyNamed } from '../agencies.ts'
import { sentenceAround, wordAt } from './around.ts'
import type { Span } from './cues.ts'
import type { Name } from './names.ts'
import type { People } from './people.ts'
import type { Quotation, Stretch } from './quotation.ts'
import type { Word } from './words.ts'

const house =
  /\b(?:news|times|post|agency|journal|herald|tribune|gazette|magazine|newspaper|press|television|TV|radio|media|daily|weekly|guardian|telegraph|observer|standard|review|chronicle|broadcasting|network|show)\b/iu
const houseAfter =
  /^(?:news|newspaper|magazine|television|radio|website|broadcaster|podcast|agency|daily|channel)$/

/**
 * Who passed words on: the agency or paper somebody told them to (`told Yonhap`, `in an interview with
 * …`), or that reported what somebody else said (`the official said, according to …`). Only houses that
 * report: `told Congress` names an audience, not a source of a source.
 */
export function viaOf(
  words: readonly Word[],
  quotation: Quotation,
  people: People,
): Stretch | null {
  const { cue, source } = quotation
  if (!cue || !source) return null
  const at = words.findIndex(
    ({ paragraph, start }) => paragraph === cue.paragraph && start >= cue.start,
  )
  if (at < 0) return null
  const [first, last] = sentenceAround(words, at)
  const inside = people.names.filter((name) => name.first >= first && name.last <= last)
  for (const name of inside) {
    if (overlaps(words, name, source) || people.personOf.get(name)) continue
    const span = houseAt(words, name)
    if (span && passesOn(words, name.first, first)) return stretchOf(words, span)
  }
  return null
}

function overlaps(words: readonly Word[], name: Name, { paragraph, start, end }: Stretch): boolean {
  const [from, to] = [wordAt(words, name.first), wordAt(words, name.last)]
  return from.paragraph === paragraph && from.start < end && to.end > start
}

/** The words of a house that reports, its kind after the name included; `null` when it is none. */
function houseAt(words: readonly Word[], { first, last, tokens }: Name): Span | null {
  let end = last
  while (houseAfter.test(wordAt(words, end + 1).text) && end - last < 2) end += 1
  const printed = tokens.join(' ')
  const named = end > last || house.test(printed) || agencyNamed(printed) !== null
  return named || /^\p{Lu}{3,6}$/u.test(printed) ? [first, end] : null
}

const leads =
  /(?:\b(?:told|tell|tells|telling|informed)|\b(?:interview|interviews|conversation|discussion|call) (?:with|to|on|by)|\b(?:statement|email|message|letter|comments?|remarks) to|\b(?:acknowledged|confirmed|said|admitted|explained|spoke|speaking) (?:to|with)|\bsaid on|according to|\b(?:quoted|cited|reported) (?:by|in)|\bappear(?:ed|ing|ance) on|\bvia|\bwrote in|\bop-ed (?:in|for))(?: the| a)?(?: [“"])?$/iu

function passesOn(words: readonly Word[], name: number, first: number): boolean {
  const texts: string[] = []
  for (let at = Math.max(first, name - 6); at < name; at += 1) texts.push(wordAt(words, at).text)
  return leads.test(texts.join(' '))
}

function stretchOf(words: readonly Word[], [first, last]: Span): Stretch {
  const [from, to] = [wordAt(words, first), wordAt(words, last)]
  const end = /['’]s$/u.test(to.text) ? to.end - 2 : to.end
  return { paragraph: from.paragraph, start: from.start, end }
}
