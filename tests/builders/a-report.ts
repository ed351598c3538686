import type { ArticleId } from '../../renderer/domain/article.ts'
import { compareArticles } from '../../renderer/domain/compare/compare.ts'
import type { Comparable, Comparison } from '../../renderer/domain/compare/comparison.ts'
import { makeReport, type ReportMatter } from '../../renderer/domain/compare/export/make-report.ts'
import type { ArticleOnFile } from '../../renderer/domain/compare/export/report-articles.ts'
import type { ComparisonReport } from '../../renderer/domain/compare/export/report.ts'
import type { Wording } from '../../renderer/domain/compare/export/wording.ts'
import { fieldNames, mainFields } from '../../renderer/elements/attribution-words.ts'
import { editNames } from '../../renderer/elements/compare-edits.ts'
import { formatNames } from '../../renderer/elements/format-words.ts'
import { placeWords } from '../../renderer/elements/place-words.ts'
import { relationNames } from '../../renderer/elements/relation-words.ts'
import { aComparable } from './a-comparison.ts'
import { anArticle } from './an-article.ts'

/** The page's own words, dates left as they are stated. */
const wording: Wording = {
  fields: fieldNames,
  formats: formatNames,
  edits: editNames,
  relations: relationNames,
  mainFields,
  value: (_, value) => value,
  place: placeWords,
}

/** What a test says of a report of two papers; the rest is plain. */
export interface ReportTraits extends Partial<Pick<ReportMatter, 'quotes' | 'names'>> {
  readonly a: Comparable | readonly string[]
  readonly b: Comparable | readonly string[]
  readonly comparison?: Comparison
  readonly short?: boolean
}

/** A paper that prints just these paragraphs. */
export function aPaper(name: string, paragraphs: readonly string[]): Comparable {
  return aComparable(name, name, anArticle({ paragraphs }))
}

/** A report of two papers, The Post and the Courier unless they are given. */
export function aReport({
  a,
  b,
  comparison,
  short = false,
  ...rest
}: ReportTraits): ComparisonReport {
  const one = 'id' in a ? a : aPaper('The Post', a)
  const other = 'id' in b ? b : aPaper('the Courier', b)
  const made = {
    program: 'Broadsheet 1.2.3',
    at: '2026-11-22T09:30:00+01:00',
    shown: '22 November 2026, 09:30',
    zone: 'Europe/Berlin',
  }
  const matter: ReportMatter = {
    made,
    articles: [onFile(one), onFile(other)],
    pairs: [{ a: 0, b: 1, comparison: comparison ?? compareArticles(one, other) }],
    story: null,
    quotes: null,
    names: null,
    nameOf: (id: ArticleId) => `the teacher ${id}`,
    ...rest,
  }
  return makeReport(matter, { parts: ['text', 'quotes', 'names', 'attribution'], short }, wording)
}

/** An article that lies in one file of its name, whose hash is all ones. */
function onFile(article: Comparable): ArticleOnFile {
  const files = [{ path: `${article.id}.txt`, hash: '1'.repeat(64) }]
  return { article, format: 'txt', direction: 'ltr', part: null, files }
}
