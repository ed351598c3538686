import { percent } from '../phrases.ts'
import { markdownTable, markdownText as text } from './markdown-text.ts'
import {
  appearanceWords,
  directionWords,
  reasonsToTell,
  shareWords,
  tellingWords,
  wordsLeftWords,
} from './report-words.ts'
import type {
  ComparisonReport,
  ReportedArticle,
  ReportedComparison,
  ReportedStatement,
} from './report.ts'

/** How two articles are related, how much of each stands in the other, and why we say so. */
export function markdownVerdict(report: ComparisonReport, comparison: ReportedComparison): string {
  const { relationLabel } = comparison
  const lines = [
    ...shareWords(report, comparison).map(({ says }) => text(says)),
    `${text(relationLabel)}: ${text(directionWords(report, comparison))}`,
    ...reasonsToTell(report, comparison).map(({ text: says, evidence }) =>
      [
        text(says),
        ...evidence.map(
          ({ words, where, article: name }) => `“${text(words)}” ${text(where)} of ${text(name)}`,
        ),
      ].join(': '),
    ),
  ]
  return lines.map((line) => `- ${line}`).join('\n')
}

/** Of three to six articles: when they appeared, what they report, who holds how much of whom. */
export function severalTogether(report: ComparisonReport): readonly string[] {
  const { articles, comparisons } = report
  const share = (row: string, column: string) => {
    const one = comparisons.find(({ a, b }) => a === row && b === column)
    const other = comparisons.find(({ a, b }) => a === column && b === row)
    return one ? percent(one.aInB) : other ? percent(other.bInA) : '–'
  }
  const called = ({ letter, name }: ReportedArticle) => `${letter}. ${text(name)}`
  const rows = articles.map((row) => [
    called(row),
    ...articles.map((column) => share(row.letter, column.letter)),
  ])
  return [
    ...storyParts(report),
    '## Who holds how much of whom',
    markdownTable([['of, in', ...articles.map(called)], ...rows]),
    '## Each two',
    ...comparisons.map((one) =>
      [`### ${text(one.sentence)}`, text(one.detail), markdownVerdict(report, one)]
        .filter(Boolean)
        .join('\n\n'),
    ),
  ]
}

function storyParts({ story, articles }: ComparisonReport): readonly string[] {
  if (!story) return []
  const nameOf = (letter: string) => articles.find((one) => one.letter === letter)?.name ?? letter
  const dates = story.timeline.map(
    (one) => `${one.letter}. ${text(nameOf(one.letter))}: ${text(appearanceWords(one))}`,
  )
  const statement = ({ reach, tellings }: ReportedStatement) =>
    tellings
      .map(({ letter, manner, paragraph, words, wordsLeft }) => {
        const how = reach === 'one' ? 'only here' : tellingWords[manner]
        const left = wordsLeft > 0 ? ` *… ${wordsLeftWords(wordsLeft)}*` : ''
        return `> ${text(nameOf(letter))}, paragraph ${paragraph}, ${how}: ${text(words)}${left}`
      })
      .join('\n>\n')
  return [
    '## When each appeared',
    dates.map((line) => `- ${line}`).join('\n'),
    ...story.conflicts.map(text),
    ...(story.statements.length > 0
      ? ['## What is reported', ...story.statements.map(statement)]
      : []),
  ]
}
