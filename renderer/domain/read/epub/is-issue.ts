import type { BookPackage, Chapter } from './book-package.ts'
import { chapterWords, type ChapterText } from './chapter.ts'

/** A document of a book with its text. */
export interface ReadChapter extends Chapter {
  readonly bytes: Uint8Array
  readonly text: ChapterText
}

/**
 * Whether a book is an issue of a paper, so that each of its documents is an article by itself. It is one
 * when it says so; when at least half of its documents name a writer of their own or end with the address
 * they were taken from; or when its list of contents has documents under headings that hold no text of
 * their own: sections. A book whose chapters merely have names is a book.
 */
export function isIssue(book: BookPackage, chapters: readonly ReadChapter[]): boolean {
  if (chapters.length < 2) return false
  if (book.isPeriodical) return true
  const own = chapters.filter(({ text }) => text.isSigned || endsWithAddress(text))
  if (own.length * 2 >= chapters.length) return true
  return hasSections(book, chapters)
}

function endsWithAddress({ blocks }: ChapterText): boolean {
  const last = blocks[blocks.length - 1]
  return last?.spans.some(({ start, end }) => /^https?:/.test(last.text.slice(start, end))) ?? false
}

/** Most documents stand under others in the list of contents, and those others say next to nothing. */
function hasSections(
  { nested, chapters: all }: BookPackage,
  chapters: readonly ReadChapter[],
): boolean {
  const under = chapters.filter(({ path }) => nested.has(path))
  const over = chapters.filter(({ path }) => !nested.has(path) && isSectionOver(path, nested, all))
  if (under.length < chapters.length * 0.7 || over.length > 0) return false
  const lengths = under.map(({ text }) => chapterWords(text.blocks)).sort((a, b) => a - b)
  const middle = lengths[Math.floor(lengths.length / 2)] ?? 0
  return middle > 0 && middle < mostOfArticle
}

/** The middle article of a paper is shorter than this, the middle chapter of a novel in parts is not. Words. */
const mostOfArticle = 2500

function isSectionOver(
  path: string,
  nested: ReadonlySet<string>,
  all: readonly Chapter[],
): boolean {
  const next = all[all.findIndex((one) => one.path === path) + 1]
  return next !== undefined && nested.has(next.path)
}
