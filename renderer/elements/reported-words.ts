import type { ReportedFile } from '../library/import-report.ts'
import { formatNames } from './format-words.ts'
import { count } from './list-words.ts'

/** What became of a file, for a reader who only hears the list. */
export function outcomeInWords(file: ReportedFile): string {
  switch (file.kind) {
    case 'articles': {
      const left = file.leftOut.length
      const more = left > 0 ? `, ${count(left, 'part')} left out` : ''
      return `${formatNames[file.format]}, ${articlesOf(file)}${more}`
    }
    case 'duplicate':
      return `duplicate of ${file.of}`
    case 'problem':
      return `could not be read: ${file.reason}`
  }
}

/** `1 article`, or `48 of 50 articles` where the file itself says how many it holds. */
export function articlesOf({
  articles: { length },
  declared,
}: Extract<ReportedFile, { kind: 'articles' }>): string {
  if (declared === null || declared === length) return count(length, 'article')
  return `${new Intl.NumberFormat().format(length)} of ${count(declared, 'article')}`
}
