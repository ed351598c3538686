import { Readability } from '@mozilla/readability'
import type { Block } from '../article.ts'
import { blocksOf } from './blocks.ts'
import { pageTree, type PageElement } from './page-tree.ts'

/** The article's part of a page, and what was learnt on the way. */
export interface PageBody {
  readonly blocks: readonly Block[]
  /** The title as the page's own title or first heading gives it; may be empty. */
  readonly title: string
  /** The byline the page shows beside the text; may be empty. */
  readonly byline: string
  /** No article could be told from the page around it: these are all its words. */
  readonly whole: boolean
}

/**
 * Finds the article in a page. Works on a tree of its own, because the search takes the tree apart.
 * Pages without a recognisable article give all their words.
 */
export function articleIn(html: string, base: string): PageBody {
  const found = readable(html)
  if (found?.content) {
    const blocks = blocksOf(found.content, { base })
    if (blocks.length > 0) return { blocks, title: found.title, byline: found.byline, whole: false }
  }
  const { body } = pageTree(html)
  return { blocks: body ? blocksOf(body, { base }) : [], title: '', byline: '', whole: true }
}

interface Readable {
  readonly content: PageElement | null
  readonly title: string
  readonly byline: string
}

function readable(html: string): Readable | null {
  try {
    const document = pageTree(html)
    const found = new Readability<PageElement>(document, {
      serializer: (node: PageElement) => node,
    }).parse()
    return (
      found && {
        content: found.content ?? null,
        title: found.title ?? '',
        byline: found.byline ?? '',
      }
    )
  } catch {
    return null // odd trees make it throw; the page's own words are still there
  }
}
