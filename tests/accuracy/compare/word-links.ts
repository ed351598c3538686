import { candidateLinks } from '../../../renderer/domain/compare/word-link-traits.ts'
import { wordChain } from '../../../renderer/domain/compare/word-chain.ts'
import type { Token } from '../../../renderer/domain/compare/words.ts'
import { tokensOf } from '../../../renderer/domain/compare/words.ts'
import { rowsOf, type Row } from '../rows.ts'
import type { Example } from './examples.ts'

/** The words of a sentence that a set gives cut into words already. */
export function cutWords(words: readonly string[]): readonly Token[] {
  let start = 0
  return words.map((word) => {
    const [token] = tokensOf(word)
    const own = { start, end: start + word.length, key: keyOf(word, token), shape: word }
    start += word.length + 1
    return own
  })
}

function keyOf(word: string, token: Token | undefined): string {
  return token && /[\p{L}\p{N}]/u.test(word) ? word.toLowerCase() : ''
}

/** Every two words of the set that may answer each other, with whether people linked them. */
export async function wordLinkExamples(folder: string): Promise<readonly Example[]> {
  const gold = new Map(
    (await rowsOf(folder, 'gold.jsonl')).map((row) => [row.text('pair_id'), row]),
  )
  return (await rowsOf(folder, 'pairs.jsonl')).flatMap((row) => examplesOf(row, gold))
}

function examplesOf(row: Row, gold: ReadonlyMap<string, Row>): readonly Example[] {
  const pair = row.text('pair_id')
  const sure = new Set(gold.get(pair)?.list('sure').map(String))
  const possible = new Set(gold.get(pair)?.list('possible').map(String))
  const [a, b] = [cutWords(row.words('a')), cutWords(row.words('b'))]
  return candidateLinks(a, b, wordChain(a, b)).flatMap(({ pair: link, traits }) => {
    const name = String(link)
    if (possible.has(name) && !sure.has(name)) return []
    return [{ traits, label: sure.has(name) ? 1 : 0, group: pair, pair, link }]
  })
}
