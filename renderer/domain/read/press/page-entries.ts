import { blocksOf } from '../blocks.ts'
import { isMadeToHurt, lightened } from '../page-source.ts'
import { pageTree } from '../page-tree.ts'
import { entriesOfBlocks, type Entry } from './entries.ts'

/** All lines of a page, furniture and all; none of a page that was made to hurt. */
export function entriesOfPage(html: string): readonly Entry[] {
  const source = lightened(html)
  if (isMadeToHurt(source)) return []
  const body = pageTree(source).querySelector('body')
  return body ? entriesOfBlocks(blocksOf(body, { base: '' })) : []
}
