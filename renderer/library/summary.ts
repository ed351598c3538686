// What the library holds, in the shape of the tour's summary.json. Read, never worked out anew.
import {
  attributionFields,
  isProse,
  type ArticleId,
  type AttributionField,
  type Block,
} from '../domain/article.ts'
import type { Comparison } from '../domain/compare/comparison.ts'
import type { ArticleRow, LibraryDatabase, StoryRow } from './database.ts'
import type { ComparedPair } from './messages.ts'
import { importState, problems, reading, type Reading } from './queries.ts'

/** Compares two articles: the desk's question, or the same in one thread. */
export type ComparePair = (a: ArticleId, b: ArticleId) => Promise<ComparedPair>

/** The parts of the tour's summary that the library knows. */
export interface Summary {
  readonly import: {
    readonly files: number
    readonly articles: number
    /** Files whose content another file has: all but one of each content. */
    readonly duplicates: number
    readonly problems: readonly { readonly path: string; readonly reason: string }[]
    readonly seconds: number
  }
  readonly articles: readonly SummarisedArticle[]
  readonly stories: readonly {
    readonly headline: string
    readonly articles: readonly ArticleId[]
    readonly reasons: readonly string[]
  }[]
  readonly comparisons: readonly SummarisedComparison[]
}

/** One article of the summary. */
export interface SummarisedArticle {
  readonly id: ArticleId
  readonly paths: readonly string[]
  readonly format: string
  readonly language: string
  readonly headline: string
  /** Prose paragraphs, lead-in included. */
  readonly paragraphs: number
  readonly leadIn: number
  /** The prose, blocks apart by a blank line. */
  readonly text: string
  readonly furniture: readonly string[]
  readonly captions: readonly string[]
  readonly pictures: number
  readonly remotePictures: number
  readonly attribution: Readonly<Record<AttributionField, readonly SummarisedAttribution[]>>
  readonly quotes: readonly never[]
}

/** One value of the attribution, with the article in which each piece of evidence stands. */
export interface SummarisedAttribution {
  readonly value: string
  readonly status: string
  readonly evidence: readonly { readonly article: ArticleId; readonly words: string }[]
  readonly method: string
  readonly confidence: number
}

/** One pair of a story. Where the direction is known, `a` is the one that was taken from. */
export interface SummarisedComparison {
  readonly a: ArticleId
  readonly b: ArticleId
  readonly pairs: number
  readonly moved: number
  readonly onlyA: number
  readonly onlyB: number
  readonly edits: readonly { readonly class: string; readonly a: string; readonly b: string }[]
  readonly typographic: number
  readonly aInB: number
  readonly bInA: number
  readonly relation: string
  readonly direction: string
  readonly reasons: readonly string[]
}

const mostComparisons = 50

/** Everything the library holds after an import; comparisons of the first 50 pairs inside stories. */
export async function summarise(db: LibraryDatabase, compare: ComparePair): Promise<Summary> {
  const rows = await db.articles
    .where('[current+sortDate]')
    .between([1, ''], [1, '\uffff'])
    .toArray()
  const stories = await db.stories.orderBy('sortDate').reverse().toArray()
  return {
    import: await importPart(db, rows),
    articles: await articlesPart(db, rows),
    stories: stories.map(({ headline, members }) => ({
      headline,
      articles: members.map((member) => member.article),
      reasons: members.map((member) => member.reason),
    })),
    comparisons: await comparisonsPart(stories, compare),
  }
}

async function importPart(
  db: LibraryDatabase,
  rows: readonly ArticleRow[],
): Promise<Summary['import']> {
  const [state, listed, files] = await Promise.all([
    importState(db),
    problems(db),
    db.files.toArray(),
  ])
  const read = files.filter((file) => file.articles.length > 0)
  const contents = new Set(read.map((file) => file.hash))
  const milliseconds = state?.ended === undefined ? 0 : state.ended - state.since
  return {
    files: new Set([...files, ...listed].map((row) => row.path)).size,
    articles: rows.length,
    duplicates: read.length - contents.size,
    problems: listed.map(({ path, reason }) => ({ path, reason })),
    seconds: Math.round(milliseconds) / 1000,
  }
}

async function articlesPart(
  db: LibraryDatabase,
  rows: readonly ArticleRow[],
): Promise<readonly SummarisedArticle[]> {
  const found = await Promise.all(rows.map((row) => reading(db, row.id)))
  return found.flatMap((one) => (one ? [summarised(one)] : []))
}

function summarised({ article, body, provenance }: Reading): SummarisedArticle {
  const prose = body.blocks.filter(isProse)
  const pictures = body.blocks.flatMap((block) =>
    block.kind === 'figure' && block.picture ? [block.picture] : [],
  )
  const attribution = attributionFields.map((field) => [
    field,
    provenance[field].map(({ value, status, evidence, method, confidence }) => ({
      value,
      status,
      evidence: evidence.map(({ article: stands = article.id, words }) => ({
        article: stands,
        words,
      })),
      method,
      confidence,
    })),
  ])
  return {
    id: article.id,
    paths: article.paths,
    format: article.format,
    language: article.language,
    headline: article.headline,
    paragraphs: prose.length,
    leadIn: prose.filter((block) => block.role === 'lead-in').length,
    text: prose.map((block) => block.text).join('\n\n'),
    furniture: body.furniture.map((line) => line.text),
    captions: body.blocks.filter(isCaption).map((block) => block.text),
    pictures: pictures.length,
    remotePictures: pictures.filter((picture) => /^https?:/.test(picture.address)).length,
    attribution: Object.fromEntries(attribution) as SummarisedArticle['attribution'],
    quotes: [],
  }
}

function isCaption(block: Block): boolean {
  return block.role === 'caption' || block.role === 'credit'
}

async function comparisonsPart(
  stories: readonly StoryRow[],
  compare: ComparePair,
): Promise<readonly SummarisedComparison[]> {
  const pairs = stories.flatMap(({ members }) =>
    members.flatMap((x, at) => members.slice(at + 1).map((y) => [x.article, y.article] as const)),
  )
  const told: SummarisedComparison[] = []
  for (const [x, y] of pairs.slice(0, mostComparisons)) {
    const pair = await compare(x, y)
    told.push(
      pair.comparison.direction === 'b-to-a'
        ? comparisonOf(await compare(y, x))
        : comparisonOf(pair),
    )
  }
  return told
}

function comparisonOf({ a, b, comparison }: ComparedPair): SummarisedComparison {
  const { pairs, onlyA, onlyB, typographic, aInB, bInA, relation, direction, reasons } = comparison
  return {
    a: a.id,
    b: b.id,
    pairs: pairs.length,
    moved: pairs.filter((pair) => pair.moved).length,
    onlyA: onlyA.length,
    onlyB: onlyB.length,
    edits: wordEdits(comparison),
    typographic,
    aInB,
    bInA,
    relation,
    direction,
    reasons: reasons.map((reason) => reason.text),
  }
}

function wordEdits(comparison: Comparison): SummarisedComparison['edits'] {
  return comparison.links
    .flatMap((link) => link.edits)
    .filter((edit) => edit.class !== 'typography')
    .map((edit) => ({ class: edit.class, a: edit.wordsA, b: edit.wordsB }))
}
