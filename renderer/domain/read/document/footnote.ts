import type { Block } from '../../article.ts'

/** A note of the text as a block, its mark at its head: `[1] See the report of May.` */
export function footnote(mark: string, { text, spans }: Pick<Block, 'text' | 'spans'>): Block {
  const head = mark === '' ? '' : `${mark} `
  return {
    kind: 'paragraph',
    text: head + text,
    spans: spans.map((span) => ({
      ...span,
      start: span.start + head.length,
      end: span.end + head.length,
    })),
    role: 'footnote',
  }
}
