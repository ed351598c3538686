import papa from 'papaparse'
import type {
  ComparisonReport,
  ReportedArticle,
  ReportedComparison,
  ReportedName,
  ReportedParagraph,
  ReportedSpeaker,
  ReportedStatement,
} from './report.ts'

/** The columns, in order. What a row does not have is empty. */
export const csvColumns = [
  'record',
  'article',
  'other_article',
  'paragraph',
  'other_paragraph',
  'class',
  'moved',
  'words',
  'other_words',
  'speaker',
  'detail',
] as const

type Cells = Partial<Readonly<Record<(typeof csvColumns)[number], string | number>>>

/**
 * Cells that a spreadsheet would take for a formula, spaces before them or not; letters of full width
 * count. They get an apostrophe, which spreadsheets show as "this is text".
 */
const formula = /^[\s\u00a0\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]/

/**
 * The comparison as one table (RFC 4180, UTF-8 with its mark, so that spreadsheets read every script):
 * a row for each passage, change, reason, quotation, name, attribution and file, told apart by `record`.
 */
export function asCsv(report: ComparisonReport): string {
  const rows: readonly Cells[] = [
    {
      record: 'document',
      words: report.title,
      detail: `${report.made.program}, ${report.made.at}`,
    },
    ...report.articles.flatMap(articleRows),
    ...report.comparisons.flatMap((one) => comparisonRows(one, report)),
    ...(report.story?.statements ?? []).flatMap((one, at) => statementRows(one, at + 1, report)),
    ...(report.speakers ?? []).flatMap((one) => quoteRows(one, report)),
    ...(report.names ?? []).flatMap((one) => nameRows(one, report)),
  ]
  const data = rows.map((row) => csvColumns.map((column) => row[column] ?? ''))
  const table = papa.unparse([csvColumns, ...data], { newline: '\r\n', escapeFormulae: formula })
  return `\ufeff${table}\r\n`
}

function articleRows(one: ReportedArticle): readonly Cells[] {
  const article = one.name
  return [
    { record: 'article', article, words: one.headline, detail: one.id },
    ...(one.address ? [{ record: 'address', article, words: one.address }] : []),
    ...one.files.map(({ path, hash }) => ({ record: 'file', article, words: path, detail: hash })),
    ...one.attributions.flatMap(({ field, values }) =>
      values.map(({ value, status, method, evidence }) => ({
        record: 'attribution',
        article,
        class: field,
        words: value,
        other_words: evidence.map(({ words }) => words).join(' | '),
        detail: `${status}: ${method}`,
      })),
    ),
  ]
}

function comparisonRows(one: ReportedComparison, report: ComparisonReport): readonly Cells[] {
  const [article, other] = [nameOf(one.a, report), nameOf(one.b, report)]
  const both = { article, other_article: other }
  return [
    { record: 'comparison', ...both, class: one.relation, words: one.sentence, detail: one.detail },
    { record: 'direction', ...both, class: one.direction },
    { record: 'share', ...both, detail: share(one.aInB) },
    { record: 'share', article: other, other_article: article, detail: share(one.bInA) },
    ...one.reasons.flatMap(({ about, text, evidence }) => [
      { record: 'reason', ...both, class: about, detail: text },
      ...evidence.map((words) => ({
        record: 'evidence',
        article: words.article,
        class: about,
        words: words.words,
        detail: words.where,
      })),
    ]),
    ...passageRows(one, both),
    ...one.edits.map((edit) => ({
      record: 'change',
      ...both,
      paragraph: edit.paragraphA,
      other_paragraph: edit.paragraphB,
      class: edit.class,
      words: edit.wordsA,
      other_words: edit.wordsB,
    })),
  ]
}

function passageRows(
  { rows }: ReportedComparison,
  both: { readonly article: string; readonly other_article: string },
): readonly Cells[] {
  return rows
    .filter(({ elsewhere, manner }) => !elsewhere && manner !== 'aside')
    .map(({ manner, moved, a, b }) => ({
      record: 'passage',
      ...both,
      paragraph: numbers(a),
      other_paragraph: numbers(b),
      class: manner,
      moved: moved ? 'moved' : '',
      words: printed(a),
      other_words: printed(b),
      detail: (a.length > 0 ? a : b).map(({ sentence }) => sentence).join(' '),
    }))
}

function statementRows(
  { tellings }: ReportedStatement,
  number: number,
  report: ComparisonReport,
): readonly Cells[] {
  return tellings.map((one) => ({
    record: 'statement',
    article: nameOf(one.letter, report),
    paragraph: one.paragraph,
    class: one.manner,
    words: one.wordsLeft > 0 ? `${one.words} … [${one.wordsLeft} more]` : one.words,
    detail: `statement ${number}`,
  }))
}

function quoteRows(
  { name, quotations }: ReportedSpeaker,
  report: ComparisonReport,
): readonly Cells[] {
  return quotations.flatMap(({ sightings }) =>
    sightings.map(({ letter, paragraph, rendering, words, givenTo, via }) => ({
      record: 'quotation',
      article: nameOf(letter, report),
      paragraph,
      class: rendering,
      words,
      speaker: givenTo || name,
      detail: via ? `by way of ${via}` : '',
    })),
  )
}

function nameRows(one: ReportedName, report: ComparisonReport): readonly Cells[] {
  return one.mentions.map(({ letter, paragraph, words, sentence }) => ({
    record: one.kind,
    article: nameOf(letter, report),
    paragraph,
    class: one.standing,
    words,
    other_words: sentence,
    detail: one.detail ? `${one.name}, ${one.detail}` : one.name,
  }))
}

function nameOf(letter: string, { articles }: ComparisonReport): string {
  return articles.find((one) => one.letter === letter)?.name ?? letter
}

function numbers(paragraphs: readonly ReportedParagraph[]): string {
  return paragraphs.map(({ number }) => number).join(' ')
}

function printed(paragraphs: readonly ReportedParagraph[]): string {
  return paragraphs
    .map(({ pieces, wordsLeft }) => {
      const words = pieces.map(({ text }) => text).join('')
      return wordsLeft > 0 ? `${words} … [${wordsLeft} more]` : words
    })
    .join(' ')
}

/** Four digits: `0.9012`. */
function share(value: number): string {
  return value.toFixed(4)
}
