import { percent } from '../phrases.ts'
import { markdownTable, markdownText as text } from './markdown-text.ts'
import {
  directionWords,
  kindWords,
  madeWords,
  reasonsToTell,
  sameWords,
  shareWords,
  shortWords,
  sightingWords,
  sizeWords,
  standingWords,
  statusWords,
  wordsLeftWords,
  type SameWords,
} from './report-words.ts'
import type {
  ComparisonReport,
  PassageRow,
  ReportedArticle,
  ReportedComparison,
  ReportedName,
  ReportedParagraph,
  ReportedSpeaker,
  ReportedValue,
} from './report.ts'

/** The comparison as Markdown (CommonMark with tables): for notes, for a mail, for the clipboard. */
export function asMarkdown(report: ComparisonReport): string {
  const [only, ...others] = report.comparisons
  const isOfTwo = only !== undefined && others.length === 0
  const parts = [
    `# ${text(report.title)}`,
    ...(isOfTwo ? [text(only.detail), verdict(report, only)] : []),
    '## The articles',
    ...report.articles.map(article),
    ...(isOfTwo ? passages(report, only) : severalTogether(report)),
    ...speakers(report),
    ...names(report),
    `---\n\n${text(madeWords(report))}`,
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

function verdict(report: ComparisonReport, comparison: ReportedComparison): string {
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

function article(one: ReportedArticle): string {
  const { letter, name, headline, address, attributions, files } = one
  const lines = [
    text(sizeWords(one)),
    ...attributions.map(({ label, values }) => {
      const said = values.length > 0 ? values.map(value).join('; ') : 'not stated'
      return `${text(label)}: ${said}`
    }),
    ...(address ? [`Address: <${address}>`] : []),
    ...files.map(({ path, hash }) => `File: ${text(path)}${hash ? `, SHA-256 \`${hash}\`` : ''}`),
  ]
  return [
    `### ${letter}. ${text(name)}`,
    `**${text(headline) || 'No headline'}**`,
    lines.map((line) => `- ${line}`).join('\n'),
  ].join('\n\n')
}

function value(one: ReportedValue): string {
  const words = one.evidence.map(({ words: quoted, where, article: name }) => {
    return `“${text(quoted)}” ${text(where)}${name ? ` of ${text(name)}` : ''}`
  })
  const status = text(statusWords(one))
  return `${text(one.shown)} (${words.length > 0 ? `${status}: ${words.join(', ')}` : status})`
}

function passages(report: ComparisonReport, comparison: ReportedComparison): readonly string[] {
  if (comparison.rows.length === 0) return []
  const nameOf = (letter: string) =>
    report.articles.find((one) => one.letter === letter)?.name ?? letter
  const names = { a: nameOf(comparison.a), b: nameOf(comparison.b) }
  return ['## The text', shortWords(report), ...comparison.rows.map((row) => passage(row, names))]
}

function passage(row: PassageRow, names: { readonly a: string; readonly b: string }): string {
  if (row.elsewhere) return `*${text(row.elsewhere)}*`
  const told = row.a.length > 0 ? row.a : row.b
  const sentence = told.map((one) => text(one.sentence)).join(' ')
  const isOnce = row.manner === 'same' || row.a.length === 0 || row.b.length === 0
  const quoted = isOnce
    ? told.map((one) => paragraph(one, ''))
    : [
        ...row.a.map((one) => paragraph(one, names.a)),
        ...row.b.map((one) => paragraph(one, names.b)),
      ]
  return [sentence, ...quoted].filter(Boolean).join('\n\n')
}

function paragraph({ pieces, wordsLeft }: ReportedParagraph, name: string): string {
  const words = pieces.map(({ text: printed, mark }) =>
    mark ? `**${text(printed)}** *(${text(mark.label)})*` : text(printed),
  )
  const left = wordsLeft > 0 ? ` *… ${wordsLeftWords(wordsLeft)}*` : ''
  return `> ${name ? `${text(name)}: ` : ''}${words.join('')}${left}`
}

/** Of three to six articles: who holds how much of whom, then each two. */
function severalTogether(report: ComparisonReport): readonly string[] {
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
    '## Who holds how much of whom',
    markdownTable([['of, in', ...articles.map(called)], ...rows]),
    '## Each two',
    ...comparisons.map((one) =>
      [`### ${text(one.sentence)}`, text(one.detail), verdict(report, one)]
        .filter(Boolean)
        .join('\n\n'),
    ),
  ]
}

function speakers({ speakers: all, articles }: ComparisonReport): readonly string[] {
  if (!all) return []
  const nameOf = (letter: string) => articles.find((one) => one.letter === letter)?.name ?? letter
  const quoted = ({ words, sightings }: SameWords) => {
    const sources = sightings.map(
      (one) => `${text(nameOf(one.letter))}, ${text(sightingWords(one))}`,
    )
    return `> ${text(words)}\n>\n> ${sources.join('; ')}`
  }
  const speaker = ({ name, roles, quotations }: ReportedSpeaker) => [
    `### ${text(name) || 'Not clear who speaks'}`,
    text(roles.join('; ')),
    ...quotations.flatMap((quotation) => sameWords(quotation).map(quoted)),
  ]
  const said = all.flatMap(speaker)
  return ['## Quotes by speaker', ...(said.length > 0 ? said : ['No quotations were found.'])]
}

function names({ names: all, articles }: ComparisonReport): readonly string[] {
  if (!all) return []
  if (all.length === 0) return ['## Names and figures', 'No names or figures were found.']
  const cell = ({ mentions }: ReportedName, letter: string) => {
    const own = mentions.filter((mention) => mention.letter === letter)
    return [...new Set(own.map(({ words }) => text(words)))].join(', ') || '–'
  }
  const rows = all.map((one) => [
    `${text(one.name)}${one.detail ? `, ${text(one.detail)}` : ''}`,
    kindWords[one.kind],
    standingWords[one.standing],
    ...articles.map(({ letter }) => cell(one, letter)),
  ])
  const head = ['Name or figure', 'Kind', 'Standing', ...articles.map(({ name }) => text(name))]
  return ['## Names and figures', markdownTable([head, ...rows])]
}
