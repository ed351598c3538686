import type { Block } from '../article.ts'
import { blocksOf } from './blocks.ts'
import type { FoundBody } from './extract/extract-body.ts'
import type { PageNode } from './extract/page-node.ts'
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

/**
 * The blocks of the article found in a page, its pictures and their captions with it. Pages without a
 * recognisable article give all their words.
 */
export function bodyOf(root: PageElement, found: FoundBody, base: string): PageBody {
  if (found.leaves.size > 0) {
    const leaves = new Set([...found.leaves, ...picturesOf(root, found)])
    const standing = new Map<PageNode, number>()
    const blocks = blocksOf(root, { base, only: { leaves, standing } })
    if (blocks.length > 0) return { blocks, standing, whole: false }
  }
  return { blocks: blocksOf(root, { base }), standing: new Map(), whole: true }
}
