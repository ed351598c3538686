import { linkWords } from '../../renderer/domain/compare/word-links.ts'
import { cutWords } from './compare/word-links.ts'
import { asLines, rowsOf } from './rows.ts'

/** Which words of edited sentences the program links, one line a pair. */
export async function wikirevWords(folder: string): Promise<string> {
  const rows = await rowsOf(folder, 'pairs.jsonl')
  return asLines(
    rows.map((row) => ({
      pair_id: row.text('pair_id'),
      links: linkWords(cutWords(row.words('a')), cutWords(row.words('b'))),
    })),
  )
}
