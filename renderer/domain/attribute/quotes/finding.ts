import { wordAt } from './around.ts'
import type { Span } from './cues.ts'
import type { Model } from './linear.ts'
import type { Quotation, QuotationKind, Stretch } from './quotation.ts'
import type { SourceCandidate } from './sources.ts'
import type { Word } from './words.ts'

/** What was learnt of cues, of sources and of the words cues give. */
export interface QuotationModels {
  readonly cue: Model
  readonly source: Model
  readonly content: Model
}

/** A quotation while it is looked for, in numbers of words. */
export interface Finding {
  readonly cue: Span | null
  readonly source: SourceCandidate | null
  readonly spans: readonly Span[]
  readonly carried: boolean
}

/** The places of the words, marks left out, that a finding gives. */
export function placesOf(words: readonly Word[], { spans }: Pick<Finding, 'spans'>): Set<number> {
  const found = new Set<number>()
  for (const [first, last] of spans)
    for (let at = first; at <= last; at += 1) if (wordAt(words, at).isWord) found.add(at)
  return found
}

function lettersAt(words: readonly Word[], found: Iterable<number>): number {
  let sum = 0
  for (const at of found) sum += wordAt(words, at).end - wordAt(words, at).start
  return sum
}

/** Whether two findings give nearly the same words. */
export function alike(words: readonly Word[], one: Finding, other: Finding): boolean {
  const [a, b] = [placesOf(words, one), placesOf(words, other)]
  const shared = lettersAt(
    words,
    [...a].filter((at) => b.has(at)),
  )
  const [small, large] = [lettersAt(words, a), lettersAt(words, b)].sort((x, y) => x - y)
  return shared > 0.8 * (small ?? 0) && shared > 0.6 * (large ?? 0)
}

/** How much of a finding stands in quote marks. */
export function kindOf(words: readonly Word[], finding: Pick<Finding, 'spans'>): QuotationKind {
  const all = placesOf(words, finding)
  const quoted = lettersAt(
    words,
    [...all].filter((at) => wordAt(words, at).zone >= 0),
  )
  const letters = lettersAt(words, all)
  if (quoted >= 0.9 * letters) return 'direct'
  return quoted >= 0.1 * letters ? 'mixed' : 'indirect'
}

/** A finding as offsets into the paragraphs. */
export function asFound(words: readonly Word[], finding: Finding): Quotation {
  const { cue, source, spans, carried } = finding
  return {
    kind: kindOf(words, finding),
    content: spans.flatMap((span) => stretches(words, span)),
    source: source ? (stretches(words, [source.first, source.last])[0] ?? null) : null,
    cue: cue ? (stretches(words, cue)[0] ?? null) : null,
    carried,
  }
}

/** A run of words, one stretch a paragraph, quote marks at the edges left out. */
function stretches(words: readonly Word[], [first, last]: Span): readonly Stretch[] {
  const found: Stretch[] = []
  for (let at = first; at <= last; at += 1) {
    const word = wordAt(words, at)
    if (!word.isWord) continue
    const known = found[found.length - 1]
    if (known?.paragraph === word.paragraph) found[found.length - 1] = { ...known, end: word.end }
    else found.push({ paragraph: word.paragraph, start: word.start, end: word.end })
  }
  return found
}
