import type { Annotation, PdfDocument, StructNode } from './engine.ts'
import { piecesOf, type PageText, type Piece } from './pieces.ts'
import { withoutTurnedLigatures } from './turned-ligatures.ts'
import { joinPages, tagTree, type TagElement } from './tag-tree.ts'

/** More pages than this are a book of books. */
const mostPages = 2000
/** Reading stops here, so that a file that takes longer still shows what was read. Milliseconds. */
const longest = 8_000

/** More links than this on a page are a list of links. */
const mostLinks = 1000

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
    const drawn = piecesOf(content, { number, view: page.view })
    const text = { ...drawn, pieces: await withoutTurnedLigatures(drawn.pieces, page) }
    const structure = tagged ? await page.getStructTree() : null
    const links = (await page.getAnnotations()).filter(({ url }) => url !== undefined)
    page.cleanup()
    if (structure) return { text, tree: treeOf(structure, text, links) }
    return { text: { ...text, pieces: linked(text.pieces, links, page.view) }, tree: null }
  } catch {
    return null // the caller says which pages could not be read
  }
}

/** Pieces with the links that lie over them. */
function linked(
  pieces: readonly Piece[],
  links: readonly Annotation[],
  [x0 = 0, , , y1 = 0]: readonly number[],
): readonly Piece[] {
  const areas = links
    .slice(0, mostLinks)
    .map(({ rect: [ax = 0, ay = 0, bx = 0, by = 0] = [], url = '' }) => ({
      left: Math.min(ax, bx) - x0,
      right: Math.max(ax, bx) - x0,
      top: y1 - Math.max(ay, by),
      bottom: y1 - Math.min(ay, by),
      url,
    }))
  if (areas.length === 0) return pieces
  return pieces.map((piece) => {
    const [x, y] = [(piece.left + piece.right) / 2, piece.y - piece.size * 0.3]
    const area = areas.find(
      ({ left, right, top, bottom }) => x > left && x < right && y > top && y < bottom,
    )
    return area ? { ...piece, address: area.url } : piece
  })
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
