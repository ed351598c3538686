import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { quotationsIn } from '../../renderer/domain/attribute/quotes/quotations-in.ts'
import type { Quotation, Stretch } from '../../renderer/domain/attribute/quotes/quotation.ts'
import { paragraphsOf } from './quotes/marked-articles.ts'

interface Doc {
  readonly id: string
  readonly text: string
}

/** Finds the quotations of every article in `docs.jsonl`, as the program does; one JSON line each. */
export async function polnearQuotes(folder: string): Promise<string> {
  const lines = (await readFile(join(folder, 'docs.jsonl'), 'utf8')).split('\n').filter(Boolean)
  return lines.map((line) => quotationRow(JSON.parse(line) as Doc, quotationsIn) + '\n').join('')
}

/** One line of predictions: offsets into the whole text. */
export function quotationRow(
  { id, text }: Doc,
  find: (paragraphs: readonly string[]) => readonly Quotation[],
): string {
  const { texts, starts } = paragraphsOf(text)
  const offsets = ({ paragraph, start, end }: Stretch) => {
    const from = starts[paragraph] ?? 0
    return [from + start, from + end]
  }
  const quotes = find(texts).map(({ kind, content, source, cue }) => ({
    kind,
    content: content.map(offsets),
    source: source ? [offsets(source)] : [],
    cue: cue ? [offsets(cue)] : [],
  }))
  return JSON.stringify({ id, quotes })
}
