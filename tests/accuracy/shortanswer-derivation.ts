import { compareArticles } from '../../renderer/domain/compare/compare.ts'
import type { Comparison } from '../../renderer/domain/compare/comparison.ts'
import { rewritingOf } from '../../renderer/domain/compare/rewriting.ts'
import { foundText } from './found-text.ts'
import { asLines, rowsOf } from './rows.ts'

/** How deeply the program finds short answers rewritten, one line a pair. */
export async function shortanswerDerivation(folder: string): Promise<string> {
  const said = []
  for (const row of await rowsOf(folder, 'pairs.jsonl')) {
    const source = await foundText(row.text('source'), { name: 'source' })
    const derived = await foundText(row.text('derived'), { name: 'derived' })
    const comparison = compareArticles(derived.article, source.article)
    said.push({ pair_id: row.text('pair_id'), label: labelOf(comparison) })
  }
  return asLines(said)
}

/**
 * The set's four depths. An answer may pick from all over its long source, so the verdict on two
 * articles says less than what it rests on: whether sentences answer the source's, how much of them
 * stands there, and whether they were rewritten.
 */
function labelOf(comparison: Comparison): string {
  const { aInB, links, sentencesA } = comparison
  const answered = links.flatMap((link) => link.a).length / Math.max(1, sentencesA.length)
  if (answered < 0.18) return 'independent'
  const { sentences } = rewritingOf(comparison)
  const rewritten = sentences / Math.max(1, links.length)
  if (rewritten < 0.3) return 'near-copy'
  return aInB >= 0.65 ? 'light-rewrite' : 'heavy-rewrite'
}
