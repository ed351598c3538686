import type { Block } from '../../article.ts'
import { blocksOf } from '../blocks.ts'
import { paragraph } from '../new-block.ts'
import { isMadeToHurt, lightened, strippedWords } from '../page-source.ts'
import { pageTree } from '../page-tree.ts'
import { readPlain } from '../plain.ts'

/**
 * A stretch of HTML that is all article, as blocks: nothing is looked for in it and nothing left out.
 * `base` is the address that its links lean on; empty when unknown.
 */
export function htmlBlocks(html: string, base = ''): readonly Block[] {
  if (html.trim() === '') return []
  const source = lightened(html)
  if (isMadeToHurt(source)) return readPlain(strippedWords(source)).blocks
  const root = pageTree(source).documentElement
  return root === null ? [] : blocksOf(root, { base: /^https?:/i.test(base) ? base : '' })
}

/** Plain text in a field as paragraphs: blank lines part them, else every line is one. */
export function textBlocks(text: string): readonly Block[] {
  const { headline, blocks } = readPlain(text)
  return headline === '' ? blocks : [paragraph(headline), ...blocks]
}
