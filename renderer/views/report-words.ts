import { count } from '../elements/list-words.ts'
import type { ImportReport, ReportedFile } from '../library/import-report.ts'

/** Which files a report lists. */
export type ReportTab = 'all' | 'articles' | 'duplicates' | 'problems' | 'left-out'

/** The filters of a report, with how many each lists: files, but parts for what was left out. */
export const reportTabs: readonly {
  readonly tab: ReportTab
  readonly says: string
  readonly of: (report: ImportReport) => number
}[] = [
  { tab: 'all', says: 'All files', of: (report) => report.seen },
  { tab: 'articles', says: 'With articles', of: (report) => report.withArticles },
  { tab: 'duplicates', says: 'Duplicates', of: (report) => report.duplicates },
  { tab: 'problems', says: 'Problems', of: (report) => report.problems },
  { tab: 'left-out', says: 'Parts left out', of: (report) => report.leftOut },
]

/** Whether a filter lists a file. */
export function matches(file: ReportedFile, tab: ReportTab): boolean {
  if (tab === 'articles') return file.kind === 'articles'
  if (tab === 'duplicates') return file.kind === 'duplicate'
  if (tab === 'problems') return file.kind === 'problem'
  return tab === 'all' || (file.kind === 'articles' && file.leftOut.length > 0)
}

/** The sum that must come out: `1,204 files: 1,180 with 1,310 articles, 20 duplicates, 4 problems.` */
export function reportSentence(report: ImportReport): string {
  const { seen, withArticles, duplicates, problems, articles, unread } = report
  const parts = [
    withArticles === 0
      ? 'none with articles'
      : `${number.format(withArticles)} with ${count(articles, 'article')}`,
    some(duplicates, 'duplicate'),
    some(problems, 'problem'),
  ]
  const sum = `${count(seen, 'file')}: ${parts.join(', ')}.`
  return unread > 0 ? `${sum} ${count(unread, 'file')} not read yet.` : sum
}

/** What the sum leaves open: parts left out, articles that came again, how long it took; '' for nothing. */
export function reportDetail({ leftOut, repeated, milliseconds, unread }: ImportReport): string {
  const came = count(
    repeated,
    'article came again in another file',
    'articles came again in other files',
  )
  const said = [
    leftOut > 0 ? `${count(leftOut, 'part of a file', 'parts of files')} left out` : '',
    repeated > 0 ? came : '',
    milliseconds >= 1000 && unread === 0 ? `the last import took ${howLong(milliseconds)}` : '',
  ].filter(Boolean)
  const [first = '', ...rest] = said
  return said.length === 0 ? '' : `${[first.replace(/^the/, 'The'), ...rest].join('; ')}.`
}

const number = new Intl.NumberFormat()

function some(of: number, one: string): string {
  return of === 0 ? `no ${one}s` : count(of, one)
}

function howLong(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000)
  return seconds < 120 ? count(seconds, 'second') : count(Math.round(seconds / 60), 'minute')
}
