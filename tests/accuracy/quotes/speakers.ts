import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { attributedQuotations } from '../../../renderer/domain/attribute/quotes/attributed-quotations.ts'
import type { Stretch } from '../../../renderer/domain/attribute/quotes/quotation.ts'
import { paragraphsOf } from './marked-articles.ts'

/** Who said what in every article of `docs.jsonl`, as the program shows it; one JSON line each. */
export async function speakers(folder: string): Promise<string> {
  const lines = (await readFile(join(folder, 'docs.jsonl'), 'utf8')).split('\n').filter(Boolean)
  return lines.map((line) => row(JSON.parse(line) as Doc) + '\n').join('')
}

interface Doc {
  readonly id: string
  readonly text: string
}

function row({ id, text }: Doc): string {
  const { texts, starts } = paragraphsOf(text)
  const offsets = ({ paragraph, start, end }: Stretch) => {
    const from = starts[paragraph] ?? 0
    return [from + start, from + end]
  }
  const quotes = attributedQuotations(texts).map(({ kind, content, source, cue, speaker }) => ({
    kind,
    content: content.map(offsets),
    source: source ? [offsets(source)] : [],
    cue: cue ? [offsets(cue)] : [],
    ...(speaker.name === null ? {} : { speaker: speaker.name }),
    rule: speaker.rule,
    runnerUp: speaker.runnerUp,
  }))
  return JSON.stringify({ id, quotes })
}
