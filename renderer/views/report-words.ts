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

/** The sum that must come out: `1,204 files: 1,180 with articles, 20 duplicates, 4 problems.` */
export function reportSentence(report: ImportReport): string {
  const { seen, withArticles, duplicates, problems, articles, unread } = report
  const number = new Intl.NumberFormat()
  const sum = `${count(seen, 'file')}: ${number.format(withArticles)} with ${count(articles, 'article')}, ${count(duplicates, 'duplicate')}, ${count(problems, 'problem')}.`
  return unread > 0 ? `${sum} ${count(unread, 'file')} not read yet.` : sum
}
