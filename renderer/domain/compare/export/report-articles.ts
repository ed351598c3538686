import {
  attributionFields,
  countWords,
  isProse,
  type ArticleId,
  type Attribution,
  type AttributionField,
  type Evidence,
  type Format,
  type PartOfFile,
} from '../../article.ts'
import type { Comparable } from '../comparison.ts'
import { plainText } from './plain-text.ts'
import type {
  ReportedArticle,
  ReportedAttribution,
  ReportedEvidence,
  ReportedFile,
  ReportedValue,
} from './report.ts'
import type { Wording } from './wording.ts'

/** An article with what its library knows of its files. */
export interface ArticleOnFile {
  readonly article: Comparable
  readonly format: Format
  readonly direction: 'ltr' | 'rtl'
  readonly part: PartOfFile | null
  readonly files: readonly ReportedFile[]
}

/** The letter an article is called by in tables: `A` for the first. */
export function letterOf(at: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + at)
}

/**
 * The articles as a document has them. `nameOf` calls articles that are not compared, from which
 * something was learnt.
 */
export function reportedArticles(
  articles: readonly ArticleOnFile[],
  wording: Wording,
  nameOf: (id: ArticleId) => string,
): readonly ReportedArticle[] {
  return articles.map((one, at) => {
    const { article } = one
    const prose = article.body.blocks.filter(isProse)
    return {
      letter: letterOf(at),
      id: article.id,
      name: plainText(article.name),
      headline: plainText(article.headline),
      language: article.language,
      direction: one.direction,
      format: wording.formats[one.format],
      part: one.part ? `${one.part.number} of ${one.part.of}` : '',
      address: addressOf(article),
      paragraphs: prose.length,
      words: prose.reduce((sum, { text }) => sum + countWords(text), 0),
      files: one.files.map(({ path, hash }) => ({ path: plainText(path), hash })),
      attributions: attributionsOf(article, wording, nameOf),
    }
  })
}

/** Only an address of the web may become a link. */
function addressOf({ provenance }: Comparable): string {
  const [stated] = provenance.canonical
  try {
    const { href, protocol } = new URL(stated?.value ?? '')
    return protocol === 'https:' || protocol === 'http:' ? href : ''
  } catch {
    return '' // not an address, or none stated
  }
}

function attributionsOf(
  article: Comparable,
  wording: Wording,
  nameOf: (id: ArticleId) => string,
): readonly ReportedAttribution[] {
  const isGiven = (field: AttributionField) =>
    article.provenance[field].length > 0 || wording.mainFields.includes(field)
  return attributionFields.filter(isGiven).map((field) => ({
    field,
    label: wording.fields[field],
    values: article.provenance[field].map((value): ReportedValue => ({
      ...valueOf(value),
      shown: plainText(wording.value(field, value.value)),
      evidence: value.evidence.map((one) => evidenceOf(one, article, { wording, nameOf })),
    })),
  }))
}

function valueOf({ value, status, method, confidence }: Attribution) {
  return { value: plainText(value), status, method: plainText(method), confidence }
}

function evidenceOf(
  { words, place, article: other }: Evidence,
  article: Comparable,
  { wording, nameOf }: { wording: Wording; nameOf: (id: ArticleId) => string },
): ReportedEvidence {
  const isElsewhere = other !== undefined && other !== article.id
  return {
    words: plainText(words),
    where: plainText(wording.place(place, isElsewhere ? null : article.body)),
    article: isElsewhere ? plainText(nameOf(other)) : '',
  }
}
