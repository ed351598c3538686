import { keyOf, sentenceAround, shapeOf, sizeOf, stemOf, wordAt } from './around.ts'
import { contentCandidates, lastWord, type ContentCandidate } from './content-candidates.ts'
import type { Span } from './cues.ts'
import { likeliest, placeOf, scoreOf, type Model } from './linear.ts'
import type { SourceCandidate } from './sources.ts'
import type { Word } from './words.ts'

/** A cue with the source found for it. */
export interface Tie {
  readonly cue: Span
  readonly source: SourceCandidate | null
}

/** The likeliest words a cue gives, of those `among` lets through; `null` when there are none. */
export function contentOf(
  words: readonly Word[],
  tie: Tie,
  { model, among }: { readonly model: Model; readonly among?: (one: ContentCandidate) => boolean },
): ContentCandidate | null {
  const all = contentCandidates(words, tie.cue, tie.source)
  return likeliest(among ? all.filter(among) : all, (candidate) =>
    scoreOf(model, contentFeatures(words, candidate, tie)),
  )
}

/** The places of a candidate's features: its shape, its edges, its size, what of the sentence it leaves. */
export function contentFeatures(
  words: readonly Word[],
  candidate: ContentCandidate,
  tie: Tie,
): readonly number[] {
  const { spans, shape } = candidate
  const verb = stemOf(wordAt(words, tie.cue[1]).lower)
  const where = shape.slice(0, 1)
  return [
    ...[`t${shape}`, `t${shape}${verb}`, `t0${where}${verb}`],
    `t0${where}${wordAt(words, tie.cue[0]).lower}|${verb}`,
    ...edgeFeatures(words, candidate, { where, verb }),
    ...sizeFeatures(words, candidate, { where, verb, tie }),
    ...placeFeatures(words, spans, { where, verb, tie }),
  ].map(placeOf)
}

interface Named {
  readonly where: string
  readonly verb: string
}

function edgesOf(spans: readonly Span[]): Span {
  return [spans[0]?.[0] ?? 0, spans[spans.length - 1]?.[1] ?? 0]
}

function edgeFeatures(
  words: readonly Word[],
  { spans }: ContentCandidate,
  { where, verb }: Named,
): readonly string[] {
  const [first, last] = edgesOf(spans)
  const [head, tail] = [wordAt(words, first), wordAt(words, last)]
  const [before, after] = [wordAt(words, first - 1), wordAt(words, last + 1)]
  const opens = before.sentence === head.sentence ? keyOf(before) : '^'
  const closes = after.sentence === tail.sentence ? keyOf(after) : '$'
  return [
    ...[`${where}S${keyOf(head)}`, `${where}Sp${opens}`, `${where}Ssp${keyOf(head)}|${opens}`],
    ...[`${where}Sc${verb}|${opens}`, `${where}Sw${verb}${keyOf(head)}`],
    `${where}Ssh${shapeOf(head)}${shapeOf(before)}`,
    ...[`${where}E${keyOf(tail)}`, `${where}En${closes}`],
    `${where}Enn${closes}|${keyOf(wordAt(words, last + 2))}`,
    ...[`${where}Ee${shapeOf(tail)}${closes}`, `${where}Ec${verb}${closes}`],
  ]
}

interface Placed extends Named {
  readonly tie: Tie
}

function sizeFeatures(
  words: readonly Word[],
  { spans }: ContentCandidate,
  { where, verb, tie }: Placed,
): readonly string[] {
  const counted = { words: 0, quoted: 0, commas: 0, cuts: 0 }
  for (const [first, last] of spans) {
    for (let at = first; at <= last; at += 1) {
      const word = wordAt(words, at)
      if (word.isWord) counted.words += 1
      if (word.isWord && word.zone >= 0) counted.quoted += 1
      if (word.lower === ',') counted.commas += 1
    }
    if (cutsQuote(words, first, first - 1)) counted.cuts += 1
    if (cutsQuote(words, last, last + 1)) counted.cuts += 1
  }
  const quoted = quotedShare(counted.quoted, counted.words)
  const [first, last] = sentenceAround(words, tie.cue[0])
  const [start, end] = edgesOf(spans)
  return [
    ...[`${where}n${String(sizeOf(counted.words))}`, `${where}q${quoted}`],
    ...[`${where}cut${String(counted.cuts)}`, `${where}com${String(Math.min(counted.commas, 4))}`],
    `${where}atend${String(end >= lastWord(words, last))}`,
    ...[`${where}atstart${String(start === first)}`, `${where}qd${quoted}${verb}`],
  ]
}

function cutsQuote(words: readonly Word[], inside: number, outside: number): boolean {
  const { zone } = wordAt(words, inside)
  return zone >= 0 && wordAt(words, outside).zone === zone
}

function quotedShare(quoted: number, all: number): '0' | '1' | '2' {
  if (quoted === 0) return '0'
  return quoted >= all * 0.9 ? '2' : '1'
}

function placeFeatures(
  words: readonly Word[],
  spans: readonly Span[],
  { where, verb, tie: { cue, source } }: Placed,
): readonly string[] {
  const [first, last] = sentenceAround(words, cue[0])
  const [start, end] = edgesOf(spans)
  const side = source?.side ?? '-'
  const features = [`src${where}${side}`, `srcc${where}${side}${verb}`]
  if (where === 'R') {
    const far = String(sizeOf(start - cue[1] - 1))
    const rest = lastWord(words, last) - end
    features.push(`Rd${far}`, `Rdw${far}${verb}`, `Rend${String(sizeOf(Math.max(0, rest)))}`)
    features.push(`Rendw${String(rest <= 0)}${verb}`)
    features.push(`Rzrest${String(Math.min(quotedIn(words, [end + 1, last], []), 2))}`)
  }
  if (where === 'L') features.push(`Ld${String(sizeOf(cue[0] - end - 1))}`, `Lsrc${side}`)
  features.push(`un${where}${String(Math.min(quotedIn(words, [first, last], spans), 4))}`)
  return features
}

/** Quoted words and marks in a stretch that none of the spans holds. */
function quotedIn(words: readonly Word[], [from, to]: Span, spans: readonly Span[]): number {
  let count = 0
  for (let at = from; at <= to; at += 1) {
    if (wordAt(words, at).zone < 0) continue
    if (!spans.some(([first, last]) => at >= first && at <= last)) count += 1
  }
  return count
}
