// From an article as read to the rows that hold it.
import {
  countWords,
  isProse,
  type Article,
  type ArticleId,
  type Attribution,
  type StoryId,
} from '../domain/article.ts'
import type { ArticleRow, FingerprintRow, PackedBody } from './database.ts'
import { pack } from './packing.ts'

/** What is stored of one article apart from its row: written once, never changed. */
export interface ArticleText {
  readonly id: ArticleId
  readonly packed: Uint8Array
  readonly prints: FingerprintRow['prints']
}

/** An article ready for filing: worked out before the transaction, which must not wait. */
export interface PreparedArticle {
  readonly row: ArticleRow
  readonly text: ArticleText
}

/** In no story: not grouped yet, or not current. */
export const noStory = '' as StoryId

const openingLength = 160

/** The id of the `number`th article (from 0) in a file with this content hash. */
export function articleId(hash: string, number: number): ArticleId {
  return (hash.slice(0, 24) + (number > 0 ? `-${number}` : '')) as ArticleId
}

/** The rows of an article no file holds yet. `now` is milliseconds since 1970. */
export function prepare(
  article: Article,
  id: ArticleId,
  { now, fingerprint }: { now: number; fingerprint: (body: Article['body']) => Uint32Array },
): PreparedArticle {
  const { body, provenance, remarks } = article
  const packed: PackedBody = { body, provenance, remarks }
  return {
    row: articleRow(article, id, now),
    text: { id, packed: pack(packed), prints: fingerprint(body) },
  }
}

function articleRow(article: Article, id: ArticleId, now: number): ArticleRow {
  const prose = article.body.blocks.filter(isProse).map((block) => block.text)
  const outlet = article.provenance.outlet[0]
  const published = isoDate(article.provenance.published)
  return {
    id,
    headline: article.headline,
    outlet: outlet?.value ?? '',
    outletStatus: outlet?.status ?? 'not-stated',
    published,
    filed: now,
    sortDate: sortDate(published, now),
    format: article.format,
    language: article.language,
    direction: article.direction,
    opening: opening(prose),
    words: prose.reduce((sum, text) => sum + countWords(text), 0),
    paragraphs: prose.length,
    story: noStory,
    paths: [],
    current: 0,
    replaces: '',
  }
}

/** The first value that is an ISO date or date and time; '' when there is none. */
function isoDate(values: readonly Attribution[]): string {
  return values.find((known) => /^\d{4}-\d{2}-\d{2}(T.*)?$/.test(known.value))?.value ?? ''
}

/** Times are brought to UTC, so that rows sort as they happened; days stay as they are. */
function sortDate(published: string, now: number): string {
  if (!published) return new Date(now).toISOString().slice(0, 10)
  const time = published.includes('T') ? Date.parse(published) : Number.NaN
  return Number.isNaN(time) ? published : new Date(time).toISOString()
}

/** The first words of the prose, cut between words; at most 160 characters, `…` included. */
function opening(prose: readonly string[]): string {
  let text = ''
  for (const paragraph of prose) {
    text = text ? `${text} ${paragraph}` : paragraph
    if (text.length > openingLength) break
  }
  if (text.length <= openingLength) return text
  const cut = text.slice(0, openingLength - 1)
  const space = cut.lastIndexOf(' ')
  return `${cut.slice(0, space > openingLength / 2 ? space : cut.length).trimEnd()}…`
}
