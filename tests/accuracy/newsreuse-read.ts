import type { Comparison } from '../../renderer/domain/compare/comparison.ts'
import { comparedPair } from './compared-pair.ts'
import { asLines, rowsOf } from './rows.ts'

/** What the program says of found pairs of news texts, one line a pair. */
export async function newsreuseRead(folder: string): Promise<string> {
  const said = []
  for (const row of await rowsOf(folder, 'pairs.jsonl')) {
    const { comparison } = await comparedPair(row)
    const relation = labelOf(comparison)
    said.push({
      pair_id: row.text('pair_id'),
      relation,
      inner: relation === 'contained' ? innerOf(comparison) : null,
    })
  }
  return asLines(said)
}

/**
 * The set's five labels. It knows extent only, so what was rewritten or comes from one agency is
 * named by its shares.
 */
function labelOf({ relation, aInB, bInA }: Comparison): string {
  const [most, least] = [Math.max(aInB, bInA), Math.min(aInB, bInA)]
  switch (relation) {
    case 'excerpt':
      return 'contained'
    case 'cannot-tell':
    case 'translation':
      return 'independent'
    case 'common-source':
    case 'rewritten':
      if (least >= 0.8) return 'reprint'
      if (most >= 0.8) return 'contained'
      return least >= 0.3 ? 'version' : 'partial'
    default:
      return relation
  }
}

function innerOf({ aInB, bInA }: Comparison): 'a' | 'b' {
  return aInB > bInA ? 'a' : 'b'
}
