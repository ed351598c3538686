import { sameStatement } from '../../renderer/domain/compare/same-statement.ts'
import { statementOf } from '../../renderer/domain/compare/statement.ts'
import { tokensOf } from '../../renderer/domain/compare/words.ts'
import { asLines, rowsOf } from './rows.ts'

/** How sure the program is that two sentences say the same, one line a pair. */
export async function msrpSentences(folder: string): Promise<string> {
  const rows = await rowsOf(folder, 'pairs.jsonl')
  return asLines(
    rows.map((row) => {
      const [a, b] = [statementOf(tokensOf(row.text('a'))), statementOf(tokensOf(row.text('b')))]
      const score = sameStatement(a, b)
      return { pair_id: row.text('pair_id'), score, label: score >= 0.5 ? 1 : 0 }
    }),
  )
}
