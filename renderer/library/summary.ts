// What the library holds, in the shape of the tour's summary.json. Read, never worked out anew.
import {
  attributionFields,
  isProse,
  type ArticleId,
  type Attribution,
  type AttributionField,
  type Block,
  type Provenance,
} from '../domain/article.ts'
import { attributedQuotations } from '../domain/attribute/quotes/attributed-quotations.ts'
import { printedWords } from '../domain/attribute/quotes/printed-words.ts'
import type { Stretch } from '../domain/attribute/quotes/quotation.ts'
import type { Comparison } from '../domain/compare/comparison.ts'
import type { ArticleRow, LibraryDatabase, StoryRow } from './database.ts'
import type { ComparedPair } from './messages.ts'
import { importState, problems, reading, type Reading } from './queries.ts'
import type {
  SummarisedArticle,
  SummarisedAttribution,
  SummarisedComparison,
  SummarisedQuote,
  Summary,
} from './summary-shape.ts'

export type { Summary } from './summary-shape.ts'

/** Compares two articles: the desk's question, or the same in one thread. */
export type ComparePair = (a: ArticleId, b: ArticleId) => Promise<ComparedPair>

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
    bundles: files.flatMap(({ path, bundle }) => (bundle ? [{ path, ...bundle }] : [])),
  }
}

async function articlesPart(
  db: LibraryDatabase,
  rows: readonly ArticleRow[],
): Promise<readonly SummarisedArticle[]> {
  const quotes = rows.length <= mostQuoted
  const told: SummarisedArticle[] = []
  for (const row of rows) {
    const one = await reading(db, row.id)
    if (one) told.push(summarised(one, quotes))
  }
  return told
}

/** Quotations take a twentieth of a second an article; of a larger library none are told. */
const mostQuoted = 500

function summarised({ article, body, provenance }: Reading, quotes: boolean): SummarisedArticle {
  const prose = body.blocks.filter(isProse)
  const pictures = body.blocks.flatMap((block) =>
    block.kind === 'figure' && block.picture ? [block.picture] : [],
  )
  return {
    id: article.id,
    paths: article.paths,
    format: article.format,
    language: article.language,
    direction: article.direction,
    headline: article.headline,
    part: article.part ?? null,
    standing: article.standing ?? null,
    heldPictures: pictures.filter(({ held }) => held !== undefined).length,
    paragraphs: prose.length,
    leadIn: prose.filter((block) => block.role === 'lead-in').length,
    text: prose.map((block) => block.text).join('\n\n'),
    furniture: body.furniture.map((line) => line.text),
    captions: body.blocks.filter(isCaption).map((block) => block.text),
    pictures: pictures.length,
    remotePictures: pictures.filter((picture) => /^https?:/.test(picture.address)).length,
    attribution: attributionOf(article.id, provenance),
    quotes: quotes ? quotesIn(prose.map((block) => block.text)) : [],
  }
}

function attributionOf(id: ArticleId, provenance: Provenance): SummarisedArticle['attribution'] {
  const fields: Partial<Record<AttributionField, readonly SummarisedAttribution[]>> = {}
  for (const field of attributionFields) {
    fields[field] = provenance[field].map((value) => attributed(id, value))
  }
  return fields
}

/** Evidence that names no article stands in the article it is about. */
function attributed(id: ArticleId, value: Attribution): SummarisedAttribution {
  const evidence = value.evidence.map(({ article = id, words }) => ({ article, words }))
  return { ...value, evidence }
}

/** Views without quote marks are left out where nobody is named: `some say` tells a reader nothing. */
function quotesIn(paragraphs: readonly string[]): readonly SummarisedQuote[] {
  const printed = (one: Stretch | null) =>
    one && (paragraphs[one.paragraph] ?? '').slice(one.start, one.end)
  return attributedQuotations(paragraphs)
    .filter(({ kind, speaker }) => kind !== 'indirect' || speaker.kind === 'person')
    .map((quotation) => ({
      words: printedWords(paragraphs, quotation),
      kind: quotation.kind,
      speaker: quotation.speaker.name,
      mention: printed(quotation.speaker.mention),
      via: printed(quotation.via),
      rule: quotation.speaker.rule,
    }))
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
