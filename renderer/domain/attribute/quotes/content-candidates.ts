import { joiners, prepositions, sentenceAround, wordAt } from './around.ts'
import type { Span } from './cues.ts'
import type { SourceCandidate } from './sources.ts'
import type { Word } from './words.ts'

/**
 * Words that may be what a cue gives. `shape` says where they were looked for: quoted words before the
 * cue (`ZL`), after it (`ZR`), on both sides (`ZB`), in the sentences around only (`ZO`), with those of
 * the sentences before (`b`) or after (`x`); a clause before it (`L`), after it (`R`), both (`B`).
 */
export interface ContentCandidate {
  readonly spans: readonly Span[]
  readonly shape: string
}

/** Where a sentence's content may lie: the cue, its source, the sentence's own ends. */
interface Frame {
  readonly words: readonly Word[]
  readonly cue: Span
  readonly source: SourceCandidate | null
  readonly first: number
  readonly last: number
}

/** Everything near a cue that may be the words it gives. */
export function contentCandidates(
  words: readonly Word[],
  cue: Span,
  source: SourceCandidate | null,
): readonly ContentCandidate[] {
  const [first, last] = sentenceAround(words, cue[0])
  const frame: Frame = { words, cue, source, first, last }
  return [...quoted(frame), ...clausesAfter(frame), ...clausesBefore(frame), ...split(frame)]
}

function quoted(frame: Frame): readonly ContentCandidate[] {
  const { words, cue, first, last } = frame
  const runs = runsIn(frame)
  const before = runs.filter(([, end]) => end < cue[0])
  const after = runs.filter(([start]) => start > cue[1])
  const { paragraph } = wordAt(words, cue[0])
  const goesOn = (at: number) =>
    wordAt(words, at).paragraph === paragraph && wordAt(words, at).zone >= 0
  let [start, end] = [first, last]
  while (goesOn(start - 1)) start -= 1
  while (goesOn(end + 1)) end += 1
  const earlier: readonly Span[] = start < first ? [[start, first - 1]] : []
  const later: readonly Span[] = end > last ? [[last + 1, end]] : []
  const candidates: ContentCandidate[] = []
  const add = (shape: string, spans: readonly Span[]) => {
    if (hasWords(words, spans)) candidates.push({ shape, spans })
  }
  for (const back of earlier.length > 0 ? [[], earlier] : [[]]) {
    for (const on of later.length > 0 ? [[], later] : [[]]) {
      const more = (back.length > 0 ? 'b' : '') + (on.length > 0 ? 'x' : '')
      add(`ZL${more}`, [...back, ...before, ...on])
      add(`ZR${more}`, [...back, ...after, ...on])
      if (before.length > 0 && after.length > 0) add(`ZB${more}`, [...back, ...runs, ...on])
      if (runs.length === 0) add(`ZO${more}`, [...back, ...on])
    }
  }
  if (before.length > 1) add('Zl1', before.slice(-1))
  if (after.length > 1) add('Zr1', after.slice(0, 1))
  return candidates
}

/** The unbroken runs of quoted words in the sentence, those around the cue apart. */
function runsIn({ words, first, last }: Frame): readonly Span[] {
  const runs: Span[] = []
  for (let at = first; at <= last; at += 1) {
    if (wordAt(words, at).zone < 0) continue
    let end = at
    while (end < last && wordAt(words, end + 1).zone >= 0) end += 1
    runs.push([at, end])
    at = end
  }
  return runs
}

function hasWords(words: readonly Word[], spans: readonly Span[]): boolean {
  return spans.some(([first, last]) => {
    for (let at = first; at <= last; at += 1) if (wordAt(words, at).isWord) return true
    return false
  })
}

function isIdle(word: Word): boolean {
  return !word.isWord && word.zone < 0
}

const leadsOn = /^(?:that|to|of|as|for|whether|how|why|what)$/

function clausesAfter(frame: Frame): readonly ContentCandidate[] {
  const { words, last } = frame
  const from = afterCue(frame)
  const starts: number[] = []
  for (let at = from; at <= Math.min(last, from + 21); at += 1) {
    const [word, before] = [wordAt(words, at), wordAt(words, at - 1)]
    if (isIdle(word)) continue
    const opens =
      at < from + 6 || !before.isWord || leadsOn.test(before.lower) || entersQuote(before, word)
    if (opens) starts.push(at)
  }
  const ends: number[] = []
  for (let at = from; at <= last; at += 1) if (mayClose(frame, at)) ends.push(at)
  return starts.flatMap((start) =>
    ends
      .filter((end) => end >= start)
      .map((end): ContentCandidate => ({ spans: [[start, end]], shape: 'R' })),
  )
}

function afterCue({ cue, source }: Frame): number {
  return (source?.side === 'R' ? source.last : cue[1]) + 1
}

function entersQuote(before: Word, word: Word): boolean {
  return word.zone >= 0 && before.zone < 0
}

function mayClose({ words, last }: Frame, at: number): boolean {
  const [word, next] = [wordAt(words, at), wordAt(words, at + 1)]
  if (isIdle(word)) return false
  return (
    at === last ||
    next.sentence !== word.sentence ||
    !next.isWord ||
    joiners.test(next.lower) ||
    prepositions.test(next.lower) ||
    entersQuote(next, word) ||
    at === lastWord(words, last)
  )
}

/** The last place up to `at` that is a word or quoted. */
export function lastWord(words: readonly Word[], at: number): number {
  let end = at
  while (end > 0 && isIdle(wordAt(words, end))) end -= 1
  return end
}

function beforeCue({ cue, source }: Frame): number {
  return source?.side === 'L' ? Math.min(source.first, cue[0]) : cue[0]
}

function clausesBefore(frame: Frame): readonly ContentCandidate[] {
  const { words, first } = frame
  const until = beforeCue(frame)
  const starts: number[] = []
  for (let at = first; at < until; at += 1) {
    const [word, before] = [wordAt(words, at), wordAt(words, at - 1)]
    if (isIdle(word)) continue
    const opens =
      at === first ||
      until - at <= 6 ||
      !before.isWord ||
      joiners.test(before.lower) ||
      joiners.test(word.lower) ||
      entersQuote(before, word)
    if (opens) starts.push(at)
  }
  const ends: number[] = []
  for (let at = until - 1; at >= first && ends.length < 5; at -= 1) {
    const [word, next] = [wordAt(words, at), wordAt(words, at + 1)]
    if (isIdle(word)) continue
    if (at >= until - 2 || !next.isWord || entersQuote(next, word)) ends.push(at)
  }
  return starts.flatMap((start) =>
    ends
      .filter((end) => end >= start)
      .map((end): ContentCandidate => ({ spans: [[start, end]], shape: 'L' })),
  )
}

/** The whole sentence but for the cue and its source, when they stand in its middle. */
function split(frame: Frame): readonly ContentCandidate[] {
  const { words, first, last } = frame
  const [until, from] = [beforeCue(frame), afterCue(frame)]
  if (until <= first + 1 || from >= last) return []
  const end = Math.max(first, lastWord(words, until - 1))
  let start = from
  while (start < last && isIdle(wordAt(words, start))) start += 1
  return [{ shape: 'B', spans: [[first, end], [start, last]] }] // prettier-ignore
}
