// From an article as read to the rows that hold it.
import {
  countWords,
  isProse,
  type Article,
  type ArticleId,
  type StoryId,
} from '../domain/article.ts'
import { cluesOf, type Clue } from '../domain/attribute/clues.ts'
import type { ArticleRow, FingerprintRow, PackedBody, PictureRow } from './database.ts'
import type { Newsroom } from './newsroom.ts'
import { pack } from './packing.ts'
import { pictureId } from './picture-id.ts'
import { readingVersion } from './reading-version.ts'
import { isoDate, sortDate } from './row-facts.ts'
import { subjectFrom } from './traits.ts'

/** What is stored of one article apart from its row: changed only by a newer reading. */
export interface ArticleText {
  readonly id: ArticleId
  readonly packed: Uint8Array
  readonly traits: Required<Omit<FingerprintRow, 'id'>>
  readonly pictures: readonly PictureRow[]
}

/** An article ready for filing: worked out before the transaction, which must not wait. */
export interface PreparedArticle {
  readonly row: ArticleRow
  readonly text: ArticleText
  /** As read. */
  readonly provenance: Article['provenance']
  /** By what it may teach others of its outlet, or be taught. */
  readonly clues: readonly Clue[]
}

/** In no story: not grouped yet, or not current. */
export const noStory = '' as StoryId

const openingLength = 160
/** Hex digits of a hash that make an id. */
const idLength = 24

/**
 * An article's id: made from its part of the file where it is one of several, so that it is one article
 * in every file that holds it; else from the file's hash and its `number` (from 0) in it.
 */
export function articleId(
  { partHash }: Pick<Article, 'partHash'>,
  hash: string,
  number: number,
): ArticleId {
  if (partHash) return partHash.slice(0, idLength) as ArticleId
  return (hash.slice(0, idLength) + (number > 0 ? `-${number}` : '')) as ArticleId
}

/** The rows of an article no file holds yet; `filedAt` is to be asked when it is filed. */
export function prepare(
  article: Article,
  id: ArticleId,
  newsroom: Pick<Newsroom, 'fingerprint' | 'subject'>,
): PreparedArticle {
  const { body, provenance, remarks } = article
  const packed: PackedBody = { body, provenance, remarks }
  const pictures = article.pictures.map(({ type, bytes }, number) => {
    return { id: pictureId(id, number), article: id, type, bytes }
  })
  const row = articleRow(article, id)
  const traits = {
    prints: newsroom.fingerprint(body),
    subject: subjectFrom(row, packed, newsroom),
  }
  return {
    row,
    text: { id, packed: pack(packed), traits, pictures },
    provenance,
    clues: cluesOf(article),
  }
}

/** The article as filed at a time, milliseconds since 1970. */
export function filedAt(article: PreparedArticle, now: number): PreparedArticle {
  const { row } = article
  return { ...article, row: { ...row, filed: now, sortDate: sortDate(row.published, now) } }
}

function articleRow(article: Article, id: ArticleId): ArticleRow {
  const prose = article.body.blocks.filter(isProse).map((block) => block.text)
  const outlet = article.provenance.outlet[0]
  const published = isoDate(article.provenance.published)
  return {
    id,
    headline: article.headline,
    outlet: outlet?.value ?? '',
    outletStatus: outlet?.status ?? 'not-stated',
    published,
    filed: 0,
    sortDate: '',
    format: article.format,
    language: article.language,
    direction: article.direction,
    opening: opening(prose),
    words: prose.reduce((sum, text) => sum + countWords(text), 0),
    paragraphs: prose.length,
    story: noStory,
    paths: [],
    current: 0,
    ...(article.part ? { part: article.part } : {}),
    ...standingOf(article),
    replaces: '',
    reading: readingVersion,
  }
}

/** What an agency says of the use of its item: the words behind are in the provenance. */
function standingOf({ provenance }: Article): Pick<ArticleRow, 'standing'> {
  const said = provenance.standing.map(({ value }) => value.trim().toLowerCase())
  // Withdrawn outweighs: an item that is taken back is not to be used after its embargo either.
  if (said.some((value) => value.startsWith('withdrawn'))) return { standing: 'withdrawn' }
  return said.some((value) => value.startsWith('embargoed')) ? { standing: 'embargoed' } : {}
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
