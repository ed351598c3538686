import { rarityOf, statementOf } from '../../../renderer/domain/compare/statement.ts'
import { statementTraits } from '../../../renderer/domain/compare/statement-traits.ts'
import { tokensOf } from '../../../renderer/domain/compare/words.ts'
import { rowsOf } from '../rows.ts'
import type { Example } from './examples.ts'

/** Every sentence pair of the set, with whether people called it the same. */
export async function statementExamples(folder: string): Promise<readonly Example[]> {
  const gold = new Map(
    (await rowsOf(folder, 'gold.jsonl')).map((row) => [row.text('pair_id'), row]),
  )
  return (await rowsOf(folder, 'pairs.jsonl')).map((row): Example => {
    const pair = row.text('pair_id')
    const [a, b] = [statementOf(tokensOf(row.text('a'))), statementOf(tokensOf(row.text('b')))]
    const label = gold.get(pair)?.number('label') === 1 ? 1 : 0
    return { traits: statementTraits(a, b, rarityOf), label, group: pair, pair, link: [0, 0] }
  })
}
