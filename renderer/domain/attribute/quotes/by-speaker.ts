import type { PooledQuotation, Sighting, Voice } from './pool.ts'
import { cellOf, versionsOf } from './quotation-cell.ts'
import type { Stretch } from './quotation.ts'
import type { PrintedBy, QuotationRow, QuotedSpeaker, QuotedText } from './speaker-table.ts'
import type { Speaker } from './speaker.ts'

const kinds: readonly Speaker['kind'][] = ['person', 'organisation', 'unnamed', 'not clear']

/**
 * What articles quote, by who said it: people first, by how much they are quoted, then organisations,
 * the unnamed, and words nobody is clearly named for. Words that two articles give to two speakers stand
 * under both. `pooled` is what `poolQuotations` gives for the articles. Another order of the articles
 * gives the same speakers and rows, their cells in that order.
 */
export function quotationsBySpeaker(
  articles: readonly QuotedText[],
  pooled: readonly PooledQuotation[],
): readonly QuotedSpeaker[] {
  const texts = new Map(articles.map((article) => [article.id, article]))
  const claims = new Map<string, { readonly voice: Voice; readonly own: PooledQuotation[] }>()
  for (const one of pooled) {
    for (const voice of claimants(one)) {
      const key = keyOf(voice)
      const known = claims.get(key) ?? { voice, own: [] }
      known.own.push(one)
      claims.set(key, known)
    }
  }
  return [...claims.values()].map((claim) => speakerOf(claim, texts)).sort(mostQuotedFirst)
}

function keyOf({ kind, name }: Voice): string {
  return `${kind} ${name ?? ''}`
}

/** Everybody an article clearly gives the words to; who is not named only when nobody is. */
function claimants({ voice, sightings }: PooledQuotation): readonly Voice[] {
  const clear = sightings
    .map((one) => one.voice)
    .filter(({ kind }) => kind === 'person' || kind === 'organisation')
  const voices = [...new Map(clear.map((one) => [keyOf(one), one])).values()]
  const apart = voices.filter((one) => !voices.some((other) => isAmong(other, one)))
  return apart.length > 0 ? apart : [voice]
}

/** Whether two are named together and the first is one of them: `Ada Byron and Omar Haddad`. */
function isAmong(one: Voice, both: Voice): boolean {
  return one !== both && (both.name ?? '').split(' and ').includes(one.name ?? '')
}

function speakerOf(
  { voice, own }: { readonly voice: Voice; readonly own: readonly PooledQuotation[] },
  texts: ReadonlyMap<string, QuotedText>,
): QuotedSpeaker {
  const rows = own.map((one) => ({ row: rowOf(one, voice, texts), at: placeOf(one, texts) }))
  rows.sort(
    (a, b) =>
      Number(b.row.marked) - Number(a.row.marked) || a.at - b.at || compare(a.row.key, b.row.key),
  )
  const said = own.flatMap(({ sightings }) => sightings.filter((one) => isSame(one.voice, voice)))
  const spoken = new Set(said.map(({ article }) => article))
  const heard = said.flatMap((one) => heardAs(one, texts))
  return {
    key: keyOf(voice),
    name: voice.name,
    kind: voice.kind,
    roles: printedBy(heard, ({ roles }) => roles, texts),
    forms: printedBy(heard, ({ forms }) => forms, texts),
    via: [...new Set(heard.flatMap((one) => one.via))].sort(),
    rows: rows.map(({ row }) => row),
    articles: [...texts.keys()].filter((id) => spoken.has(id)),
    conflict: rows.some(({ row }) => row.conflict),
  }
}

function isSame(one: Voice, other: Voice): boolean {
  return keyOf(one) === keyOf(other)
}

function rowOf(
  pooled: PooledQuotation,
  voice: Voice,
  texts: ReadonlyMap<string, QuotedText>,
): QuotationRow {
  const versions = versionsOf(pooled, texts)
  const cells = [...texts.values()].map((text) => cellOf(text, { pooled, versions, voice }))
  const there = cells.filter(
    ({ rendering }) => rendering !== 'not there' && rendering !== 'related',
  )
  const people = claimants(pooled).filter(({ kind }) => kind === 'person').length
  const conflict = people > 1 || (people === 0 && claimants(pooled).length > 1)
  const [head] = [...pooled.sightings].sort((a, b) => compare(sightingKey(a), sightingKey(b)))
  return {
    key: head ? sightingKey(head) : '',
    marked: pooled.marked,
    cells,
    articles: there.length,
    differs:
      there.length > 1 &&
      there.some(({ rendering, givenTo }) => rendering !== 'same' || givenTo !== null),
    conflict,
  }
}

function sightingKey({ article, quotation }: Sighting): string {
  return `${article} ${quotation}`
}

/** How far into an article a quotation first stands, 0 to 1. */
function placeOf({ sightings }: PooledQuotation, texts: ReadonlyMap<string, QuotedText>): number {
  const parts = sightings.flatMap(({ article, quotation }) => {
    const text = texts.get(article)
    const first = text?.quotations[quotation]?.content[0]
    if (!text || !first) return []
    const length = text.paragraphs[first.paragraph]?.length ?? 1
    return [(first.paragraph + first.start / Math.max(1, length)) / text.paragraphs.length]
  })
  return Math.min(1, ...parts)
}

interface HeardAs {
  readonly article: string
  readonly roles: readonly string[]
  readonly forms: readonly string[]
  readonly via: readonly string[]
}

/** How one article names the speaker of one quotation. */
function heardAs(
  { article, quotation }: Sighting,
  texts: ReadonlyMap<string, QuotedText>,
): readonly HeardAs[] {
  const text = texts.get(article)
  const own = text?.quotations[quotation]
  if (!text || !own) return []
  const printed = (at: Stretch | null) =>
    at ? [(text.paragraphs[at.paragraph] ?? '').slice(at.start, at.end)] : []
  const { roles, mention, kind } = own.speaker
  const forms = kind === 'not clear' ? [] : printed(mention)
  return [{ article, roles, forms, via: printed(own.via) }]
}

/** Each wording once, whatever its capitals, with the articles that print it; the most printed first. */
function printedBy(
  heard: readonly HeardAs[],
  of: (one: HeardAs) => readonly string[],
  texts: ReadonlyMap<string, QuotedText>,
): readonly PrintedBy[] {
  const known = new Map<string, { words: string; articles: Set<string> }>()
  const all = heard.flatMap((one) => of(one).map((words) => ({ words, article: one.article })))
  for (const { words, article } of all) {
    const key = words.toLowerCase()
    const one = known.get(key) ?? { words, articles: new Set() }
    one.articles.add(article)
    if (words < one.words) one.words = words
    known.set(key, one)
  }
  return [...known.values()]
    .map(({ words, articles }) => ({
      words,
      articles: [...texts.keys()].filter((id) => articles.has(id)),
    }))
    .sort(
      (a, b) =>
        b.articles.length - a.articles.length ||
        b.words.length - a.words.length ||
        compare(a.words, b.words),
    )
}

function mostQuotedFirst(a: QuotedSpeaker, b: QuotedSpeaker): number {
  const marked = ({ rows }: QuotedSpeaker) => rows.filter((row) => row.marked).length
  const printings = ({ rows }: QuotedSpeaker) =>
    rows.reduce((sum, row) => sum + (row.marked ? row.articles : 0), 0)
  return (
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
    marked(b) - marked(a) ||
    printings(b) - printings(a) ||
    b.rows.length - a.rows.length ||
    b.articles.length - a.articles.length ||
    compare(a.name ?? '', b.name ?? '')
  )
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
