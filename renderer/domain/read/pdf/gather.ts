import type { Annotation, PdfDocument, StructNode } from './engine.ts'
import { piecesOf, type PageText, type Piece } from './pieces.ts'
import { joinPages, tagTree, type TagElement } from './tag-tree.ts'

/** More pages than this are a book of books. */
const mostPages = 2000
/** Reading stops here, so that a file that takes longer still shows what was read. Milliseconds. */
const longest = 12_000

/** All that is read of a file before anything is made of it. */
export interface Gathered {
  readonly pages: readonly PageText[]
  /** The structure of a tagged file over all its pages; `null` for files without tags. */
  readonly tree: TagElement | null
  /** How many pages the file has. */
  readonly of: number
  /** Pages that could not be taken apart. */
  readonly broken: readonly number[]
}

/** Reads the pages one after another; pages that fail are noted and left out. */
export async function gather(document: PdfDocument): Promise<Gathered> {
  const started = Date.now()
  const tagged = (await document.getMarkInfo())?.Marked ?? false
  const pages: PageText[] = []
  const broken: number[] = []
  let tree: TagElement | null = null
  for (let number = 1; number <= Math.min(document.numPages, mostPages); number += 1) {
    if (Date.now() - started > longest) break
    const read = await readPage(document, number, tagged)
    if (!read) {
      broken.push(number)
      continue
    }
    pages.push(read.text)
    if (read.tree && tree) joinPages(tree, read.tree)
    else tree ??= read.tree
  }
  return { pages, tree, of: document.numPages, broken }
}

interface ReadPage {
  readonly text: PageText
  readonly tree: TagElement | null
}

async function readPage(
  document: PdfDocument,
  number: number,
  tagged: boolean,
): Promise<ReadPage | null> {
  try {
    const page = await document.getPage(number)
    const content = await page.getTextContent({ includeMarkedContent: true })
    const text = piecesOf(content, { number, view: page.view })
    const structure = tagged ? await page.getStructTree() : null
    const tree = structure ? treeOf(structure, text, await page.getAnnotations()) : null
    page.cleanup()
    return { text, tree }
  } catch {
    return null // the caller says which pages could not be read
  }
}

function treeOf(
  structure: StructNode,
  { pieces, number }: PageText,
  annotations: readonly Annotation[],
): TagElement {
  const marks = new Map<string, Piece[]>()
  for (const piece of pieces) {
    const known = marks.get(piece.mark)
    if (known) known.push(piece)
    else marks.set(piece.mark, [piece])
  }
  const links = new Map<string, string>()
  for (const { id, url } of annotations) if (url !== undefined) links.set(id, url)
  return tagTree(structure, { number, pieces: marks, links })
}
