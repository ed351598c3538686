import { markdownVerdict, severalTogether } from './markdown-several.ts'
import { namesTogether, speakersTogether } from './markdown-tables.ts'
import { markdownText as text } from './markdown-text.ts'
import { madeWords, shortWords, sizeWords, statusWords, wordsLeftWords } from './report-words.ts'
import type {
  ComparisonReport,
  PassageRow,
  ReportedArticle,
  ReportedComparison,
  ReportedParagraph,
  ReportedValue,
} from './report.ts'

/** The comparison as Markdown (CommonMark with tables): for notes, for a mail, for the clipboard. */
export function asMarkdown(report: ComparisonReport): string {
  const [only, ...others] = report.comparisons
  const isOfTwo = only !== undefined && others.length === 0
  const parts = [
    `# ${text(report.title)}`,
    ...(isOfTwo
      ? [text(only.detail), markdownVerdict(report, only)]
      : [text(report.story?.detail ?? '')]),
    '## The articles',
    ...report.articles.map(article),
    ...(isOfTwo ? passages(report, only) : severalTogether(report)),
    ...speakersTogether(report),
    ...namesTogether(report),
    `---\n\n${text(madeWords(report))}`,
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
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
