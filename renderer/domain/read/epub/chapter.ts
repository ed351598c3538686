import type { Block, HeldPicture } from '../../article.ts'
import { blocksOf } from '../blocks.ts'
import { folded, oneLine, wordsIn } from '../folding.ts'
import { heldPicture, type HeldPictures } from '../held-pictures.ts'
import { pictureReader } from '../page-images.ts'
import { pageNotes } from '../page-notes.ts'
import { isMadeToHurt, lightened, strippedWords } from '../page-source.ts'
import { pageTree, type PageDocument, type PageElement } from '../page-tree.ts'
import { readPlain } from '../plain.ts'
import type { Zip } from '../zip/open-zip.ts'
import { resolvedPath } from './book-package.ts'

/** A document of a book as it reads. */
export interface ChapterText {
  readonly blocks: readonly Block[]
  /** What it says it is: `titlepage`, `cover`, `copyright-page`, … */
  readonly types: ReadonlySet<string>
  /** Whether it names a writer of its own. */
  readonly isSigned: boolean
  /** Whether nearly all it says are links to other documents. */
  readonly isContents: boolean
}

/** What reading a chapter needs besides its words. */
export interface ChapterPlace {
  readonly zip: Zip
  readonly path: string
  /** Takes in the chapter's pictures. */
  readonly kept: HeldPictures
}

/** A chapter's blocks: all of its words, but no lists of links to other chapters. */
export function chapterText(source: string, place: ChapterPlace): ChapterText {
  const html = lightened(opened(source))
  if (isMadeToHurt(html)) return bare(readPlain(strippedWords(html)).blocks)
  const document = pageTree(html)
  const root = document.querySelector('body') ?? document.documentElement
  if (!root) return bare([])
  for (const list of [...root.querySelectorAll('nav, div, p, ul, ol, table')])
    if (leadsElsewhere(list)) list.remove()
  const isContents = isListOfContents(root)
  const pictures = pictureReader({
    base: '',
    context: { pictureOf: picturesFrom(place) },
    kept: place.kept,
  })
  return {
    blocks: blocksOf(root, { base: '', pictures, notes: pageNotes(root) }),
    types: typesIn(root),
    isSigned: isSigned(document),
    isContents,
  }
}

function bare(blocks: readonly Block[]): ChapterText {
  return { blocks, types: new Set(), isSigned: false, isContents: false }
}

/** XML may close an element where it opens; a page's parser takes it for open. */
function opened(source: string): string {
  return source
    .replace(/<\?xml[^>]{0,300}\?>/, '')
    .replace(
      /<([a-z][a-z0-9]{0,20})((?:\s[^<>]{0,2000})?)\/>/gi,
      (whole, name: string, rest: string) =>
        alone.has(name.toLowerCase()) ? whole : `<${name}${rest}></${name}>`,
    )
}

const alone = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

/** Whether all that an element says are links to other parts of the book: `Next | Menu`. */
function leadsElsewhere(element: PageElement): boolean {
  const links = [...element.querySelectorAll('a')]
  if (links.length < 2 || links.length > 2000) return false
  if (!links.every(isToAnother) || element.querySelector('img, p + p') !== null) return false
  const linked = links.reduce((sum, link) => sum + letters(link.textContent ?? ''), 0)
  return letters(element.textContent ?? '') === linked
}

function isToAnother(link: PageElement): boolean {
  const address = link.getAttribute('href') ?? ''
  return address !== '' && !address.startsWith('#') && !/^[a-z][a-z0-9+.-]*:/i.test(address)
}

function isListOfContents(root: PageElement): boolean {
  const links = [...root.querySelectorAll('a')].filter(isToAnother)
  const linked = links.reduce((sum, link) => sum + letters(link.textContent ?? ''), 0)
  const titles = [...root.querySelectorAll('h1, h2, h3')]
  const titled = titles.reduce((sum, title) => sum + letters(title.textContent ?? ''), 0)
  return links.length > 1 && linked > 0.8 * (letters(root.textContent ?? '') - titled)
}

function letters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}

function picturesFrom({ zip, path }: ChapterPlace): (address: string) => HeldPicture | null {
  return (address) => {
    if (address === '' || /^[a-z][a-z0-9+.-]*:/i.test(address)) return null
    const bytes = zip.bytes(resolvedPath(path, address))
    return bytes ? heldPicture(bytes) : null
  }
}

function typesIn(root: PageElement): ReadonlySet<string> {
  const first = [...root.children]
  const said = [root, ...(first.length === 1 ? first : [])].flatMap((one) => [
    one.getAttribute('epub:type') ?? '',
    (one.getAttribute('role') ?? '').replace(/^doc-/, ''),
  ])
  return new Set(
    said
      .join(' ')
      .split(/\s+/)
      .filter((one) => one !== ''),
  )
}

/** Whether a chapter names its own writer, as articles do and chapters of one book do not. */
function isSigned(document: PageDocument): boolean {
  if (document.querySelector('meta[name="author"], [itemprop="author"], [rel="author"]'))
    return true
  const named = document.querySelector('[class*="byline"], [class*="author"]')
  return named !== null && oneLine(named.textContent ?? '') !== ''
}

/** Whether a chapter only repeats what the book says of itself: its title, its writers, its day. */
export function isTitlePage(blocks: readonly Block[], stated: readonly string[]): boolean {
  const known = new Set(stated.flatMap((words) => folded(words).split(' ')))
  const said = blocks.flatMap(({ text }) => folded(text).split(' ')).filter((one) => one !== '')
  if (said.length > 80) return false
  return said.filter((one) => !known.has(one)).length <= said.length / 5
}

/** Words of a chapter, pictures' and notes' aside. */
export function chapterWords(blocks: readonly Block[]): number {
  return blocks
    .filter(({ role }) => role === 'prose')
    .reduce((sum, { text }) => sum + wordsIn(text), 0)
}
