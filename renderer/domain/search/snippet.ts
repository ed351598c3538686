import { hitsAmong, mergedHits, soughtInText, type Hit } from './hits.ts'
import type { Query, Sought } from './query.ts'
import { unitsOf, type Unit } from './units.ts'

/** A passage of a text, and where in it what was looked for stands. */
export interface Passage {
  /** Cut between words, with `…` where something is left out. '' when nothing was found. */
  readonly text: string
  readonly hits: readonly Hit[]
}

/** How long a passage is, in UTF-16 units, the marks of omission aside. */
const length = 160
/** How much of it stands before the first hit, so that the hit is read in its sentence. */
const before = 40

/**
 * The most telling place of an article's texts, at most about 160 characters: where the most of the
 * different words and phrases stand close together; of equal places the first.
 */
export function passageOf(texts: readonly string[], query: Query): Passage {
  const looked = query.all.flat().flatMap(soughtInText)
  let best: Telling | null = null
  for (const text of looked.length > 0 ? texts : []) {
    const telling = mostTelling(text, unitsOf(text), looked)
    if (telling && (best === null || telling.worth > best.worth)) best = telling
    if (best?.worth === looked.length) break
  }
  return best ? cut(best) : { text: '', hits: [] }
}

interface Telling {
  readonly text: string
  readonly hits: readonly Hit[]
  /** The first hit of the place. */
  readonly first: Hit
  /** How many different words and phrases stand there. */
  readonly worth: number
}

function mostTelling(
  text: string,
  units: readonly Unit[],
  looked: readonly Sought[],
): Telling | null {
  const found = looked
    .flatMap((sought, kind) => hitsAmong(units, sought).map((hit) => ({ hit, kind })))
    .sort((a, b) => a.hit.start - b.hit.start)
  let best: Telling | null = null
  const hits = mergedHits(found.map(({ hit }) => hit))
  for (const { hit: first } of found) {
    const near = found.filter(({ hit }) => {
      return hit.start >= first.start && hit.end <= first.start + length - before
    })
    const worth = new Set(near.map(({ kind }) => kind)).size || 1
    if (best === null || worth > best.worth) best = { text, hits, first, worth }
    if (worth === looked.length) break
  }
  return best
}

function cut({ text, hits, first }: Telling): Passage {
  if (text.length <= length) return { text, hits }
  const wanted = Math.max(0, Math.min(first.start - before, text.length - length))
  const from = wanted === 0 ? 0 : wordStart(text, wanted, first.start)
  const to = wordEnd(text, Math.min(text.length, Math.max(from + length, first.end)), first.end)
  const head = from > 0 ? '…' : ''
  const passage = `${head}${text.slice(from, to).trimEnd()}${to < text.length ? '…' : ''}`
  const moved = hits
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ start, end }) => ({
      start: start - from + head.length,
      end: end - from + head.length,
    }))
  return { text: passage, hits: moved }
}

/** The first beginning of a word at or behind `at`, at most at `latest`: scripts without spaces have none. */
function wordStart(text: string, at: number, latest: number): number {
  if (/\s/.test(text.charAt(at - 1))) return at
  const space = text.slice(at, latest).search(/\s/)
  return space >= 0 ? at + space + 1 : wholeLetter(text, at)
}

/** The last end of a word at or before `at`, at least at `earliest`. */
function wordEnd(text: string, at: number, earliest: number): number {
  if (at >= text.length) return text.length
  const space = text.slice(0, at + 1).search(/\s\S*$/)
  return space >= earliest ? space : wholeLetter(text, at)
}

/** Never between the two halves of one letter. */
function wholeLetter(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at
}
