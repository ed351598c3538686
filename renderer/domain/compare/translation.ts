import { articleOf, type Compared, type Exhibit } from './argument.ts'
import { heaviestChain, type ChainLink } from './chain.ts'
import type { Reason } from './comparison.ts'
import { isGrammar } from './likeness.ts'
import { reasonOf } from './reasons.ts'
import type { Token } from './words.ts'

// Set on pairs made by hand, translations and reports of one event written apart: a translator keeps
// nearly every name and figure in its place, somebody else on the same event has others in another order.
const leastParagraphs = 3
const leastOfParagraphs = 0.6
const leastOfMarks = 0.6
const leastInOrder = 0.75
const leastFigures = 2
const shown = 4

/** What a translator leaves as it is: a name or a figure, with where it stands first in its paragraph. */
interface Mark {
  readonly isFigure: boolean
  readonly exhibit: Exhibit
}

/** A paragraph by the names and figures in it. */
interface Paragraph {
  readonly block: number
  readonly marks: ReadonlyMap<string, Mark>
  readonly isQuoting: boolean
}

/**
 * Why one text may be a translation of the other; empty where nothing says so.
 *
 * Two languages; names and figures of one text stand in the other; and paragraph by paragraph, in the
 * same order, the same rare ones answer each other. It is a suspicion: nothing was translated, and
 * names written in two scripts are not known to be one.
 */
export function suspectedTranslation(compared: Compared): readonly Reason[] {
  const [languageA, languageB] = [languageOf(compared.a.language), languageOf(compared.b.language)]
  if (languageA === '' || languageB === '' || languageA === languageB) return []
  const [a, b] = [paragraphsOf(compared, 'a'), paragraphsOf(compared, 'b')]
  const pairs = answering(a, b)
  const chain = heaviestChain(pairs)
  const kept = pairs.filter((_, at) => chain.has(at))
  const inOrder = weightOf(kept) / Math.max(Number.MIN_VALUE, weightOf(oneEach(pairs)))
  const telling = Math.min(tellingIn(a), tellingIn(b))
  if (kept.length < Math.max(leastParagraphs, leastOfParagraphs * telling)) return []
  if (inOrder < leastInOrder || !isKept(a, b) || !quoteAlike(kept, a, b)) return []
  return [
    reasonOf(
      `they are in two languages, and ${kept.length} paragraphs of one answer as many of the other in the same order by their names and figures: one may be a translation, or both of a third`,
      kept.slice(0, shown).flatMap((pair) => exhibitsOf(pair)),
    ),
  ]
}

/** Two paragraphs that have names or figures in common, which few others have. */
interface Answer extends ChainLink {
  readonly one: Paragraph
  readonly other: Paragraph
  readonly shared: readonly string[]
}

/** Pairs of paragraphs with two marks in common, one of them rare: no more than two of a side have it. */
function answering(a: readonly Paragraph[], b: readonly Paragraph[]): readonly Answer[] {
  const [inA, inB] = [frequencies(a), frequencies(b)]
  const often = (mark: string) => Math.max(inA.get(mark) ?? 0, inB.get(mark) ?? 0)
  return a.flatMap((one, x) =>
    b.flatMap((other, y): readonly Answer[] => {
      const shared = [...one.marks.keys()].filter((mark) => other.marks.has(mark))
      if (shared.length < 2 || !shared.some((mark) => often(mark) <= 2)) return []
      const weight = shared.reduce((sum, mark) => sum + 1 / often(mark), 0)
      return [{ a: x, b: y, weight, one, other, shared }]
    }),
  )
}

/** The heaviest answer of each paragraph of A, whatever the order. */
function oneEach(pairs: readonly Answer[]): readonly Answer[] {
  const best = new Map<number, Answer>()
  for (const pair of pairs) {
    if (pair.weight > (best.get(pair.a)?.weight ?? 0)) best.set(pair.a, pair)
  }
  return [...best.values()]
}

function weightOf(pairs: readonly Answer[]): number {
  return pairs.reduce((sum, { weight }) => sum + weight, 0)
}

/** Whether most names and most figures of the text with fewer of them stand in the other. */
function isKept(a: readonly Paragraph[], b: readonly Paragraph[]): boolean {
  const kept = (isFigure: boolean) => {
    const [inA, inB] = [marksOf(a, isFigure), marksOf(b, isFigure)]
    const both = [...inA].filter((mark) => inB.has(mark)).length
    return { both, share: both / Math.max(1, Math.min(inA.size, inB.size)) }
  }
  const [figures, names] = [kept(true), kept(false)]
  return (
    figures.both >= leastFigures && figures.share >= leastOfMarks && names.both + figures.both >= 5
  )
}

/** Whether paragraphs that answer each other mostly agree in quoting somebody. */
function quoteAlike(
  pairs: readonly Answer[],
  a: readonly Paragraph[],
  b: readonly Paragraph[],
): boolean {
  const quoting = (paragraphs: readonly Paragraph[]) => paragraphs.some((one) => one.isQuoting)
  if (quoting(a) !== quoting(b)) return false
  const alike = pairs.filter(({ one, other }) => one.isQuoting === other.isQuoting)
  return alike.length >= 0.7 * pairs.length
}

/** Paragraphs with two marks or more: those that can answer another. */
function tellingIn(paragraphs: readonly Paragraph[]): number {
  return paragraphs.filter(({ marks }) => marks.size >= 2).length
}

function frequencies(paragraphs: readonly Paragraph[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const { marks } of paragraphs) {
    for (const mark of marks.keys()) found.set(mark, (found.get(mark) ?? 0) + 1)
  }
  return found
}

function marksOf(paragraphs: readonly Paragraph[], isFigure: boolean): ReadonlySet<string> {
  return new Set(
    paragraphs.flatMap(({ marks }) =>
      [...marks].flatMap(([key, mark]) => (mark.isFigure === isFigure ? [key] : [])),
    ),
  )
}

function exhibitsOf({ one, other, shared }: Answer): readonly Exhibit[] {
  const [rarest = ''] = shared
  return [one, other].flatMap(({ marks }) => marks.get(rarest)?.exhibit ?? [])
}

function paragraphsOf(compared: Compared, side: 'a' | 'b'): readonly Paragraph[] {
  const { measured, tokens } = compared
  const sentences = side === 'a' ? measured.sentencesA : measured.sentencesB
  const { blocks } = articleOf(compared, side).body
  const found = new Map<number, { block: number; marks: Map<string, Mark>; isQuoting: boolean }>()
  sentences.forEach(({ block }, at) => {
    const text = blocks[block]?.text ?? ''
    const known = found.get(block) ?? {
      block,
      marks: new Map(),
      isQuoting: /[“”„«»"「」]/u.test(text),
    }
    found.set(block, known)
    for (const token of tokens[side][at] ?? []) {
      const key = markOf(token)
      if (key === '' || known.marks.has(key)) continue
      const { start, end } = token
      const place = { in: 'block' as const, block, start, end }
      const exhibit: Exhibit = { side, words: text.slice(start, end), place }
      known.marks.set(key, { isFigure: /^\d/.test(key), exhibit })
    }
  })
  return [...found.values()]
}

/** A name without accents and endings, a figure of two digits or more in one form; '' for other words. */
function markOf({ key, shape }: Token): string {
  if (/^\d/.test(key)) {
    const digits = key.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.')
    const [figure = ''] = /^\d+(?:\.\d+)?/.exec(digits) ?? []
    return figure.length > 1 ? figure : ''
  }
  if (!/^\p{Lu}/u.test(shape) || isGrammar(key)) return ''
  const name = key
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']s?$/u, '')
  return name.length > 2 ? name : ''
}

/** The language without its region; '' where it is not known. */
function languageOf(tag: string): string {
  const [language = ''] = tag.toLowerCase().split('-')
  return language === 'und' ? '' : language
}
