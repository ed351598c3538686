// What documents of every form say in the same words.
import type { Rendering } from '../../attribute/quotes/pool.ts'
import type { NamedKind, NamedStanding } from '../named/named.ts'
import type { Manner as TellingManner } from '../story/reported.ts'
import { counted, percent } from '../phrases.ts'
import type {
  ComparisonReport,
  ReportedAppearance,
  ReportedArticle,
  ReportedComparison,
  ReportedQuotation,
  ReportedReason,
  ReportedSighting,
  ReportedValue,
} from './report.ts'

/** How one article gives a quotation. */
const renderingWords: Readonly<Record<Rendering, string>> = {
  same: '',
  shortened: 'shortened',
  altered: 'altered inside the quote marks',
  paraphrased: 'in the reporter’s words',
  related: 'much the same, in the reporter’s words',
}

/** Sightings of the same words, told together. */
export interface SameWords {
  readonly words: string
  readonly sightings: readonly ReportedSighting[]
}

/** A quotation's sightings, those of the same words together (spaces apart), in their order. */
export function sameWords({ sightings }: ReportedQuotation): readonly SameWords[] {
  const groups = new Map<string, ReportedSighting[]>()
  for (const one of sightings) {
    const key = one.words.replace(/\s+/g, ' ')
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()].map((own) => ({ words: own[0]?.words ?? '', sightings: own }))
}

/** How one article gives a quotation, beside its words: `paragraph 3, shortened, “sorely” left out`. */
export function sightingWords(sighting: ReportedSighting): string {
  const { paragraph, rendering, givenTo, via, edits } = sighting
  const notes = [
    `paragraph ${paragraph}`,
    renderingWords[rendering],
    givenTo ? `given to ${givenTo}` : '',
    via ? `by way of ${via}` : '',
    ...(rendering === 'paraphrased' || rendering === 'related' ? [] : edits.map(editWords)),
  ]
  return notes.filter(Boolean).join(', ')
}

/** What was done to somebody's words: `“sorely” left out`, `“may” for “will”`. */
function editWords({ from, to }: ReportedSighting['edits'][number]): string {
  if (to === '') return `“${from}” left out`
  return from === '' ? `“${to}” added` : `“${to}” for “${from}”`
}

/** How an article says what several report, held against the fullest wording. */
export const tellingWords: Readonly<Record<TellingManner, string>> = {
  fullest: 'fullest wording',
  same: 'word for word',
  edited: 'with changes',
  reworded: 'in other words',
  'told-apart': 'the same fact, told apart',
}

/** When an article appeared, as it states it: `9 October 2025, updated 10 October 2025`. */
export function appearanceWords({ publishedShown, updatedShown }: ReportedAppearance): string {
  const updated = updatedShown ? `updated ${updatedShown}` : ''
  return [publishedShown || 'no date stated', updated].filter(Boolean).join(', ')
}

/** What kind of thing is named. */
export const kindWords: Readonly<Record<NamedKind, string>> = {
  person: 'Person',
  organisation: 'Organisation',
  place: 'Place',
  amount: 'Figure',
  date: 'Date',
}

/** How a thing stands in the articles. */
export const standingWords: Readonly<Record<NamedStanding, string>> = {
  differs: 'differs',
  one: 'only one has it',
  some: 'some have it',
  all: 'all have it',
}

/** `12 more words`, after a paragraph that was shortened. */
export function wordsLeftWords(count: number): string {
  return counted(count, 'more word')
}

/** `A is The Post: 15 paragraphs, 800 words, Web page`. */
export function sizeWords({ paragraphs, words, format, part }: ReportedArticle): string {
  const place = part ? `, part ${part}` : ''
  return `${counted(paragraphs, 'paragraph')}, ${counted(words, 'word')}, ${format}${place}`
}

/** Where a value comes from: `stated`, `learnt from The Post`, `corrected by the reader`. */
export function statusWords({ status, evidence }: ReportedValue): string {
  if (status === 'corrected') return 'corrected by the reader'
  if (status === 'stated') return 'stated'
  const from = evidence.find(({ article }) => article !== '')?.article
  return from ? `learnt from ${from}` : 'learnt from another article'
}

/** Both shares in words: `90 % of APLN stands in The Post`. */
export function shareWords(
  { articles }: ComparisonReport,
  { a, b, aInB, bInA }: ReportedComparison,
): readonly { readonly letter: string; readonly share: number; readonly says: string }[] {
  const nameOf = (letter: string) => articles.find((one) => one.letter === letter)?.name ?? letter
  return [
    { letter: a, share: aInB, says: `${percent(aInB)} of ${nameOf(a)} stands in ${nameOf(b)}` },
    { letter: b, share: bInA, says: `${percent(bInA)} of ${nameOf(b)} stands in ${nameOf(a)}` },
  ]
}

/** Who took from whom, in plain words. */
export function directionWords(
  { articles }: ComparisonReport,
  { a, b, direction }: ReportedComparison,
): string {
  const nameOf = (letter: string) => articles.find((one) => one.letter === letter)?.name ?? letter
  switch (direction) {
    case 'a-to-b':
      return `${nameOf(b)} took from ${nameOf(a)}`
    case 'b-to-a':
      return `${nameOf(a)} took from ${nameOf(b)}`
    case 'unknown':
      return 'who took from whom is not clear'
    case 'none':
      return 'neither took from the other'
  }
}

/** Of two articles all reasons; of several, where every two are told of, why one took from the other. */
export function reasonsToTell(
  { articles }: ComparisonReport,
  { reasons }: ReportedComparison,
): readonly ReportedReason[] {
  return articles.length === 2 ? reasons : reasons.filter(({ about }) => about === 'direction')
}

/** What was kept short, as a sentence; '' when nothing was. */
export function shortWords({ short, parts, articles }: ComparisonReport): string {
  if (!short || !parts.includes('text') || articles.length > 2) return ''
  return (
    'Paragraphs that differ are given in full; of those that are the same, or that one article ' +
    'alone has, the first words and how many more there are. Captions and headings are left out.'
  )
}

/** Who made the document and when. */
export function madeWords({ made }: ComparisonReport): string {
  const zone = made.zone ? ` (${made.zone})` : ''
  return `Made by ${made.program} on ${made.shown}${zone}.`
}
