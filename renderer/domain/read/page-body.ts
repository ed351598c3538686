import type { Block } from '../article.ts'
import { blocksOf } from './blocks.ts'
import type { FoundBody } from './extract/extract-body.ts'
import type { PageNode } from './extract/page-node.ts'
import { folded } from './folding.ts'
import type { ReadPicture } from './page-images.ts'
import { noteLeaves, pageNotes } from './page-notes.ts'
import { picturesOf } from './page-pictures.ts'
import type { PageElement } from './page-tree.ts'

/** The article's part of a page, and what was learnt on the way. */
export interface PageBody {
  readonly blocks: readonly Block[]
  /** In which block the words and pictures taken from the page stand; empty when it is `whole`. */
  readonly standing: ReadonlyMap<PageNode, number>
  /** No article could be told from the page around it: these are all its words. */
  readonly whole: boolean
}

/** What is known of the page besides. */
interface Known {
  /** The page's own address; empty when unknown. */
  readonly base: string
  readonly headline: string
  readonly pictures?: ReadPicture
}

/**
 * The blocks of the article found in a page, its pictures and their captions with it. Pages without a
 * recognisable article give all their words.
 */
export function bodyOf(root: PageElement, found: FoundBody, known: Known): PageBody {
  const { headline, ...rebuilding } = known
  const notes = pageNotes(root)
  if (found.leaves.size > 0) {
    const captions = picturesOf(root, found)
    const leaves = new Set([...found.leaves, ...captions])
    for (const leaf of headlineLeaves(found, headline)) leaves.delete(leaf)
    for (const leaf of noteLeaves(notes, (one) => leaves.has(one))) leaves.add(leaf)
    const standing = new Map<PageNode, number>()
    const blocks = blocksOf(root, { ...rebuilding, notes, only: { leaves, captions, standing } })
    if (blocks.length > 0) return { blocks, standing, whole: false }
  }
  return { blocks: blocksOf(root, { ...rebuilding, notes }), standing: new Map(), whole: true }
}

/** A large heading that says the headline is the headline itself, and no line of the text. */
function headlineLeaves({ passages }: FoundBody, headline: string): readonly PageNode[] {
  return passages
    .filter(({ element, text }) => element.localName === 'h1' && folded(text) === folded(headline))
    .flatMap(({ leaves }) => leaves)
}
