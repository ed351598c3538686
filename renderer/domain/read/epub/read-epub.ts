import type { Block, Furniture } from '../../article.ts'
import { decode } from '../decode.ts'
import type { Draft, Field } from '../draft.ts'
import { folded } from '../folding.ts'
import { HeldPictures } from '../held-pictures.ts'
import { heading } from '../new-block.ts'
import type { Original, Part, ReadFormat, Source } from '../source.ts'
import { openZip, type Zip } from '../zip/open-zip.ts'
import { bookFields, issueFields } from './book-fields.ts'
import { bookPackage, type BookPackage, type Chapter } from './book-package.ts'
import { chapterText, chapterWords, isTitlePage, type ChapterText } from './chapter.ts'
import { isIssue, type ReadChapter } from './is-issue.ts'

/**
 * Reads an e-book. Title pages, covers and lists of contents aside, a book of one document is one
 * article; an issue of a paper gives an article for each document (`isIssue` says how it is told); every
 * other book is one article, its chapters under headings.
 */
export const readEpub: ReadFormat = ({ bytes }) => {
  const zip = openZip(bytes)
  const book = bookPackage(zip)
  if (!book) return Promise.resolve({ kind: 'problem', problem: noPackage })
  if (isLocked(zip, book)) return Promise.resolve({ kind: 'problem', problem: locked })
  const chapters = chaptersOf(zip, book)
  if (chapters.length === 0) return Promise.resolve({ kind: 'problem', problem: noText })
  if (!isIssue(book, chapters))
    return Promise.resolve({ kind: 'article', draft: bookDraft(zip, book, chapters) })
  const parts = chapters.map((chapter) => articlePart(zip, book, chapter))
  return Promise.resolve({ kind: 'bundle', parts, declared: chapters.length, leftOut: [] })
}

const noPackage = {
  reason: 'This e-book does not say what it holds: its list of contents is missing.',
  advice: 'Open it in an e-book program and save it again.',
}
const locked = {
  reason: 'This e-book is locked: only the shop’s own program can open it.',
  advice: 'Get the article in another form, for example as a web page.',
}
const noText = {
  reason: 'There is no text in this e-book, only a cover, pictures or a list of contents.',
  advice: 'If it shows an article, save that article as a web page or as plain text.',
}

/** Whether what is to be read is enciphered; fonts alone often are. */
function isLocked(zip: Zip, { chapters }: BookPackage): boolean {
  const list = zip.bytes('META-INF/encryption.xml')
  if (!list) return false
  const words = decode(list).text
  return chapters.some(({ path }) => words.includes(path) || words.includes(encodeURI(path)))
}

const aside = new Set(
  'cover toc title-page titlepage copyright-page loi lot index colophon'.split(' '),
)

type WithBytes = Chapter & { readonly bytes: Uint8Array }

/** The documents that hold text of the book's own. */
function chaptersOf(zip: Zip, book: BookPackage): readonly ReadChapter[] {
  const stated = book.statements.map(({ value }) => value)
  const seen = new Set<string>()
  const read = book.chapters.flatMap((chapter) => {
    if (seen.has(chapter.path)) return [] // a document is read once, however often it is listed
    seen.add(chapter.path)
    const bytes = aside.has(chapter.serves) ? null : zip.bytes(chapter.path)
    if (!bytes) return []
    const text = textOf(zip, { ...chapter, bytes }, new HeldPictures())
    return [{ ...chapter, bytes, text }]
  })
  const kept = read.filter(({ text, isAside }) => {
    if (text.isContents || [...text.types].some((type) => aside.has(type))) return false
    const words = chapterWords(text.blocks)
    return words > 0 && !(isAside && words < 20) && !isTitlePage(text.blocks, stated)
  })
  return kept.length > 0 ? kept : read.filter(({ text }) => chapterWords(text.blocks) > 0)
}

function textOf(zip: Zip, { path, bytes }: WithBytes, kept: HeldPictures): ChapterText {
  return chapterText(decode(bytes).text, { zip, path, kept })
}

function bookDraft(zip: Zip, book: BookPackage, chapters: readonly ReadChapter[]): Draft {
  const kept = new HeldPictures()
  const fields = bookFields(book.statements)
  const stated = fields.find(({ means }) => means === 'headline')?.value ?? ''
  const texts = chapters.map((chapter) => {
    const { blocks } = textOf(zip, chapter, kept)
    const title = chapters.length > 1 ? (book.titles.get(chapter.path) ?? '') : ''
    return titled(blocks, title)
  })
  const { headline, blocks, repeated } = headlineFrom(texts.flat(), stated, chapters.length === 1)
  return {
    format: 'epub',
    headline,
    blocks,
    furniture: repeated,
    parted: true,
    fields,
    pictures: kept.all,
    remarks:
      chapters.length > 1
        ? [`The book’s ${String(chapters.length)} chapters are one article here.`]
        : [],
  }
}

/** A chapter's blocks under its title, unless they begin with it. */
function titled(blocks: readonly Block[], title: string): readonly Block[] {
  const isNamed = blocks.slice(0, 3).some((block) => {
    return block.kind === 'heading' || folded(block.text) === folded(title)
  })
  return title === '' || isNamed ? blocks : [heading(title), ...blocks]
}

interface Headed {
  readonly headline: string
  readonly blocks: readonly Block[]
  readonly repeated: readonly Furniture[]
}

/** The headline: the book's title, or the first heading; where that stands again over the text, it is set apart. */
function headlineFrom(blocks: readonly Block[], stated: string, isOne: boolean): Headed {
  const at = blocks.slice(0, 3).findIndex(({ kind, text }) => {
    return kind === 'heading' && (stated === '' || isOne) && sameTitle(text, stated)
  })
  const found = blocks[at]
  if (!found) return { headline: stated, blocks, repeated: [] }
  return {
    headline: stated === '' ? found.text : stated,
    blocks: blocks.filter((block) => block !== found),
    repeated: stated === '' ? [] : [{ kind: 'repeated-headline', text: found.text, before: at }],
  }
}

function sameTitle(heading: string, stated: string): boolean {
  return stated === '' || folded(heading) === folded(stated)
}

function articlePart(zip: Zip, book: BookPackage, chapter: ReadChapter): Part {
  const kept = new HeldPictures()
  const { blocks: all } = textOf(zip, chapter, kept)
  const title = book.titles.get(chapter.path) ?? ''
  const first = all.slice(0, 3).find(({ kind }) => kind === 'heading')
  const headline = first?.text ?? title
  const named: readonly Field[] =
    title === '' ? [] : [{ means: 'headline', name: 'contents: title', value: title }]
  const origin = originOf(all)
  return {
    name: chapter.path,
    content: chapter.bytes,
    draft: {
      format: 'epub',
      headline,
      blocks: all.filter((block) => block !== first && block !== origin?.block),
      furniture: origin ? [{ kind: 'other', text: origin.block.text, before: all.length }] : [],
      parted: true,
      fields: [...named, ...(origin ? [origin.field] : []), ...issueFields(book.statements)],
      pictures: kept.all,
      remarks: [],
    },
  }
}

interface Origin {
  readonly block: Block
  readonly field: Field
}

/** A short last line that gives an address in full is where the article was taken from. */
function originOf(blocks: readonly Block[]): Origin | null {
  const block = blocks[blocks.length - 1]
  if (!block || block.text.length > 600) return null
  const words = block.text.replace(/https?:\S+/g, '').trim()
  const address = block.spans.find(
    ({ kind, start, end }) => kind === 'link' && /^https?:\S+$/.test(block.text.slice(start, end)),
  )
  if (!address?.address || words.split(/\s+/).length > 10) return null
  const value = block.text.slice(address.start, address.end)
  return { block, field: { means: 'canonical', name: 'chapter: last line', value } }
}

/** More text than this nobody reads through. UTF-16 units. */
const longest = 4_000_000

/** What the book says of itself, and the sources of its chapters. */
export function originalEpub({ bytes }: Source): Original {
  const zip = openZip(bytes)
  const book = bookPackage(zip)
  const lists = zip.names.filter((name) => /\.(?:ncx|opf)$|nav\.x?html$/i.test(name))
  const paths = new Set([...lists, ...(book?.chapters ?? []).map(({ path }) => path)])
  const texts: string[] = []
  let length = 0
  for (const path of paths) {
    const found = length > longest ? null : zip.bytes(path)
    if (!found) continue
    const text = decode(found).text
    length += text.length
    texts.push(`${path}\n\n${text}`)
  }
  return {
    text: texts.join('\n\n\n'),
    note: 'What the book says of itself, and the source of each chapter.',
  }
}
