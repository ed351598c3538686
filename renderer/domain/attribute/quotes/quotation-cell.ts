import { renderingBy, type PooledQuotation, type Sighting, type Voice } from './pool.ts'
import { marksHere, marksInFullest, printedPieces, type WordMark } from './printed-pieces.ts'
import type { Quotation, Stretch } from './quotation.ts'
import { aligned, quotedWords, type Alignment, type QuotedWord } from './quoted-words.ts'
import type {
  BlockPlace,
  PrintedMention,
  PrintedQuotation,
  QuotationCell,
  QuotedText,
} from './speaker-table.ts'

/** A version of the words, run beside the fullest one. */
interface Version {
  readonly sighting: Sighting
  readonly words: readonly QuotedWord[]
  readonly alignment: Alignment
  readonly rendering: 'same' | 'shortened' | 'altered'
}

/** The versions of one quotation, and the words of the fullest. */
export interface Versions {
  readonly fullest: readonly QuotedWord[]
  readonly all: readonly Version[]
}

/** Runs every version of a quotation beside its fullest one. */
export function versionsOf(
  { sightings }: PooledQuotation,
  texts: ReadonlyMap<string, QuotedText>,
): Versions {
  const worded = sightings
    .filter(({ rendering }) => rendering !== 'paraphrased' && rendering !== 'related')
    .map((sighting) => ({ sighting, words: wordsAt(sighting, texts) }))
  const fullest = worded[0]?.words ?? []
  const all = worded.map(({ sighting, words }): Version => {
    const alignment = aligned(fullest, words)
    return { sighting, words, alignment, rendering: renderingBy(alignment, fullest, words) }
  })
  return { fullest, all }
}

function wordsAt(
  { article, quotation }: Sighting,
  texts: ReadonlyMap<string, QuotedText>,
): readonly QuotedWord[] {
  const text = texts.get(article)
  const own = text?.quotations[quotation]
  return text && own ? quotedWords(text.paragraphs, own) : []
}

/** What an article has of a quotation that is looked at as `voice`’s. */
export function cellOf(
  text: QuotedText,
  { pooled, versions, voice }: { pooled: PooledQuotation; versions: Versions; voice: Voice },
): QuotationCell {
  const own = pooled.sightings.filter(({ article }) => article === text.id)
  const named = own.map((one) => one.voice).filter(({ kind }) => isNamed(kind))
  const others = named.filter(({ kind, name }) => kind !== voice.kind || name !== voice.name)
  const printed = own.flatMap((sighting) => printedOf(text, sighting, versions)).filter(isNew)
  return {
    article: text.id,
    rendering: renderingIn(text.id, own, versions),
    givenTo: others.length === named.length ? (others[0]?.name ?? null) : null,
    printed,
  }
}

/** Not a part of what an earlier one prints. */
function isNew(one: PrintedQuotation, at: number, all: readonly PrintedQuotation[]): boolean {
  const within = (inner: BlockPlace, outer: BlockPlace) =>
    inner.block === outer.block && inner.start >= outer.start && inner.end <= outer.end
  return !all
    .slice(0, at)
    .some(({ places }) => one.places.every((inner) => places.some((outer) => within(inner, outer))))
}

function isNamed(kind: Voice['kind']): boolean {
  return kind === 'person' || kind === 'organisation'
}

function renderingIn(
  article: string,
  own: readonly Sighting[],
  { fullest, all }: Versions,
): QuotationCell['rendering'] {
  const versions = all.filter(({ sighting }) => sighting.article === article)
  const [first] = versions
  if (!first) return own.find(({ rendering }) => rendering === 'paraphrased')?.rendering ?? own[0]?.rendering ?? 'not there' // prettier-ignore
  const faithful = versions.filter(({ rendering }) => rendering !== 'altered')
  const covered = coveredBy(faithful, fullest.length)
  return covered.every(Boolean) && faithful.length > 0 ? 'same' : first.rendering
}

/** Which words of the fullest version some of these have. */
function coveredBy(versions: readonly Version[], length: number): readonly boolean[] {
  const missing = versions.map(({ alignment }) => {
    const gone = new Set<number>()
    for (const { fuller } of alignment.differences)
      for (let at = fuller[0]; at < fuller[1]; at += 1) gone.add(at)
    return gone
  })
  return Array.from({ length }, (_, at) => missing.some((gone) => !gone.has(at)))
}

function marksOf(version: Version, { fullest, all }: Versions): readonly WordMark[] {
  if (version.rendering !== 'same')
    return marksHere(version.alignment.differences, version.alignment.edits)
  const { article } = version.sighting
  const ids = [...new Set(all.map(({ sighting }) => sighting.article))]
  const varied = ids
    .filter((id) => id !== article)
    .map((id) => coveredBy(all.filter(({ sighting }) => sighting.article === id), fullest.length)) // prettier-ignore
  return marksInFullest(fullest.map((_, at) => varied.some((covered) => covered[at] === false)))
}

function printedOf(
  text: QuotedText,
  sighting: Sighting,
  versions: Versions,
): readonly PrintedQuotation[] {
  const own = text.quotations[sighting.quotation]
  if (!own) return []
  const version = versions.all.find((one) => one.sighting === sighting)
  const marked = version
    ? { words: version.words, marks: marksOf(version, versions) }
    : { words: [], marks: [] }
  const { speaker, via } = own
  return [
    {
      rendering: sighting.rendering,
      kind: own.kind,
      words: sighting.words,
      ...marksAround(text, own),
      pieces: printedPieces(text.paragraphs, own, marked),
      edits: sighting.edits,
      places: placesOf(text, own),
      speaker: sighting.voice.name,
      kindOfSpeaker: speaker.kind,
      mention: mentionOf(text, speaker.mention),
      rule: speaker.rule,
      runnerUp: speaker.runnerUp,
      via: mentionOf(text, via),
      supportedBy: sighting.supportedBy,
    },
  ]
}

/** The quote marks that stand before the first and after the last of the words. */
function marksAround(text: QuotedText, { content }: Quotation): { opens: string; closes: string } {
  const [first, last] = [content[0], content[content.length - 1]]
  const before = (text.paragraphs[first?.paragraph ?? -1] ?? '').slice(0, first?.start)
  const after = (text.paragraphs[last?.paragraph ?? -1] ?? '').slice(last?.end)
  const opens = /(?:[“”"«»„‟「『‹›‚‘]|``|'')\s?$/u.exec(before)?.[0].trim() ?? ''
  const closes = /^([.!?…。！？]*),?\s?([“”"»«」』›‹’]|'')/u.exec(after)
  return { opens, closes: closes ? `${closes[1] ?? ''}${closes[2] ?? ''}` : '' }
}

function placesOf(text: QuotedText, { content }: Quotation): readonly BlockPlace[] {
  return content.map((stretch) => placeOf(text, stretch))
}

function mentionOf(text: QuotedText, at: Stretch | null): PrintedMention | null {
  if (!at) return null
  const words = (text.paragraphs[at.paragraph] ?? '').slice(at.start, at.end)
  return { words, place: placeOf(text, at) }
}

function placeOf({ blocks }: QuotedText, { paragraph, start, end }: Stretch): BlockPlace {
  return { in: 'block', block: blocks[paragraph] ?? paragraph, start, end }
}
