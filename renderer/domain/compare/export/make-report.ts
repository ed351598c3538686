import type { ArticleId } from '../../article.ts'
import type { NamesAndFigures } from '../named/named.ts'
import { inRow } from '../phrases.ts'
import type { ComparedTwo } from '../story/compared-two.ts'
import { reportedArticles, type ArticleOnFile } from './report-articles.ts'
import { reportedComparisons } from './report-comparisons.ts'
import { reportedNames } from './report-names.ts'
import { reportedSpeakers, type QuotesOfArticles } from './report-quotes.ts'
import { reportedStory, type StoryMatter } from './report-story.ts'
import type { ComparisonReport, Making, ReportPart } from './report.ts'
import type { Wording } from './wording.ts'

/** Everything a document of a comparison is made of. */
export interface ReportMatter {
  readonly made: Making
  /** Two to six, in the order of the page. */
  readonly articles: readonly ArticleOnFile[]
  readonly pairs: readonly ComparedTwo[]
  /** Of three to six articles; `null` of two. */
  readonly story: StoryMatter | null
  /** `null` when they were not asked for. */
  readonly quotes: QuotesOfArticles | null
  readonly names: NamesAndFigures | null
  /** Calls articles that are not compared, from which something was learnt. */
  readonly nameOf: (id: ArticleId) => string
}

/** What the reader wants in the document. */
export interface ReportChoices {
  readonly parts: readonly ReportPart[]
  readonly short: boolean
}

/** A comparison as a document holds it. Every text in it is plain: see `plainText`. */
export function makeReport(
  matter: ReportMatter,
  { parts, short }: ReportChoices,
  wording: Wording,
): ComparisonReport {
  const { made, articles, pairs, quotes, names } = matter
  const hasText = parts.includes('text')
  const reported = reportedArticles(articles, wording, matter.nameOf)
  // Of several, each two are only related: their texts beside each other would fill a book.
  const text = hasText && articles.length === 2
  const comparisons = reportedComparisons(articles, pairs, { wording, text, short })
  const [first] = comparisons
  const comparables = articles.map(({ article }) => article)
  const story =
    matter.story &&
    reportedStory(comparables, { ...matter.story, pairs }, { wording, text: hasText, short })
  return {
    made,
    title:
      story?.sentence ||
      (comparisons.length === 1 && first
        ? first.sentence
        : `What ${inRow(reported.map(({ name }) => name))} print`),
    parts,
    short,
    articles: parts.includes('attribution')
      ? reported
      : reported.map((one) => ({ ...one, attributions: mainOnly(one.attributions, wording) })),
    comparisons,
    story,
    speakers: quotes && parts.includes('quotes') ? reportedSpeakers(quotes, articles) : null,
    names: names && parts.includes('names') ? reportedNames(names, articles) : null,
  }
}

/** Outlet, byline and dates are always said; the rest is a part of its own. */
function mainOnly(
  attributions: ComparisonReport['articles'][number]['attributions'],
  { mainFields }: Wording,
) {
  return attributions.filter(({ field }) => mainFields.includes(field) || field === 'updated')
}
