import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Block } from '../article.ts'
import type { Draft, Field } from './draft.ts'
import { frontMatterOf } from './front-matter.ts'
import { markdownBlocks } from './markdown-blocks.ts'

/** A Markdown text, with or without front matter, as headline, blocks and fields. */
export function readMarkdown(source: string): Draft {
  const { fields, rest } = frontMatterOf(source)
  const blocks = markdownBlocks(fromMarkdown(rest))
  const [first] = blocks
  const stated = fields.find((field: Field) => field.means === 'headline')?.value
  const headed =
    first?.kind === 'heading' &&
    first.level === 2 &&
    /^\s*(?:#\s|\S[^\n]*\n=+\s*(?:\n|$))/.test(rest)
  const headline = stated ?? (headed ? first.text : '')
  const remaining: readonly Block[] = stated === undefined && headed ? blocks.slice(1) : blocks
  return { format: 'md', headline, blocks: remaining, furniture: [], fields, remarks: [] }
}
