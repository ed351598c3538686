import type { Comparable } from '../comparison.ts'
import { paragraphNumbers } from '../passage-standing.ts'
import type { ComparedTwo } from '../story/compared-two.ts'
import { conflictInWords } from '../story/date-conflicts.ts'
import type { ReportedCell, ReportedTable } from '../story/reported.ts'
import type { StatedMoment } from '../story/stated-moment.ts'
import { storyInWords } from '../story/story-in-words.ts'
import type { Timeline } from '../story/timeline.ts'
import { plainText } from './plain-text.ts'
import { letterOf } from './report-articles.ts'
import type { ReportedAppearance, ReportedStory, ReportedTelling } from './report.ts'
import { shortened } from './shortened.ts'
import type { Wording } from './wording.ts'

/** What is known of three to six articles beyond each two of them. */
export interface StoryMatter {
  readonly table: ReportedTable
  readonly timeline: Timeline
}

/** What a document holds of the story. */
export interface StoryChoices {
  readonly wording: Wording
  /** Whether the statements are part of the document. */
  readonly text: boolean
  readonly short: boolean
}

/** What three to six articles come to, as a document has it. */
export function reportedStory(
  articles: readonly Comparable[],
  { table, timeline, pairs }: StoryMatter & { readonly pairs: readonly ComparedTwo[] },
  { wording, text, short }: StoryChoices,
): ReportedStory {
  const said = storyInWords(articles, pairs, table)
  const write = (date: string) => wording.value('published', date)
  const tell = teller(articles, table, short)
  return {
    sentence: plainText(said.sentence),
    detail: plainText(said.detail),
    statements: text
      ? table.rows.map(({ reach, cells }) => ({
          reach,
          tellings: cells.flatMap((cell) => (cell ? [tell(cell, reach === 'one')] : [])),
        }))
      : [],
    timeline: timeline.appearances.map(({ article, published, updated }): ReportedAppearance => ({
      letter: letterOf(article),
      published: plainText(published?.value ?? ''),
      publishedShown: shown(published, write),
      updated: plainText(updated?.value ?? ''),
      updatedShown: shown(updated, write),
    })),
    conflicts: timeline.conflicts.map((one) => plainText(conflictInWords(one, articles, write))),
  }
}

function shown(moment: StatedMoment | null, write: (date: string) => string): string {
  return moment ? plainText(write(moment.value)) : ''
}

/** What differs is told in full; the same again, or what one alone has, by its first words. */
function teller(articles: readonly Comparable[], table: ReportedTable, short: boolean) {
  const numbers = articles.map(({ body }) => paragraphNumbers(body))
  return ({ article, sentences, manner }: ReportedCell, isAlone: boolean): ReportedTelling => {
    const stretches = sentences.flatMap((at) => table.sentences[article]?.[at] ?? [])
    const words = stretches.map(({ block, start, end }) =>
      (articles[article]?.body.blocks[block]?.text ?? '').slice(start, end).trim(),
    )
    const whole = words.join(' ')
    const cut = short && (isAlone || manner === 'same')
    const { text, wordsLeft } = cut ? shortened(whole) : { text: whole, wordsLeft: 0 }
    const paragraph = numbers[article]?.get(stretches[0]?.block ?? -1) ?? 0
    return { letter: letterOf(article), manner, paragraph, words: plainText(text), wordsLeft }
  }
}
