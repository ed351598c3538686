import type { Original, Source } from '../source.ts'
import { saidOfDocument } from './document-info.ts'
import { gather } from './gather.ts'
import { gapBetween, onOneLine } from './line-joiner.ts'
import { openPdf } from './open-pdf.ts'
import type { PageText } from './pieces.ts'

/** What a PDF says of itself, then its text page by page in the order of the file. */
export async function originalPdf({ bytes }: Source): Promise<Original> {
  const opened = await openPdf(bytes)
  if ('problem' in opened) return { text: '', note: opened.problem.reason }
  try {
    const said = await saidOfDocument(opened.document)
    const { pages } = await gather(opened.document)
    const head = said.map(({ name, value }) => `${name}: ${value}`).join('\n')
    const text = pages.map((page) => `[page ${String(page.number)}]\n${textOf(page)}`)
    return {
      text: [head, ...text].filter((part) => part !== '').join('\n\n'),
      note: 'What the PDF says of itself, and its text in the order of the file.',
    }
  } finally {
    await opened.document.destroy()
  }
}

function textOf({ pieces }: PageText): string {
  let text = ''
  pieces.forEach((piece, at) => {
    const last = pieces[at - 1]
    if (last) text += onOneLine(last, piece) ? gapBetween(last, piece) : '\n'
    text += piece.text
  })
  return text
}
