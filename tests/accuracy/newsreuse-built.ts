import { casesOf, comparedPair, sourceOf, type ComparedPair } from './compared-pair.ts'
import { asLines, rowsOf } from './rows.ts'

/** What the program says of made pairs of texts, one line a pair. */
export async function newsreuseBuilt(folder: string): Promise<string> {
  const said = []
  for (const row of await rowsOf(folder, 'pairs.jsonl')) {
    const pair = await comparedPair(row)
    const cases = casesOf(pair)
    said.push({
      pair_id: row.text('pair_id'),
      cases,
      relation: labelOf(pair),
      source: sourceOf(pair.comparison),
      a_in_b: covered(cases.map(({ a }) => a)) / row.row('a').text('text').length,
      b_in_a: covered(cases.map(({ b }) => b)) / row.row('b').text('text').length,
    })
  }
  return asLines(said)
}

/**
 * The set's nine labels. They name what was done to the text; the program says how the two stand to
 * each other, so what it holds beside the verdict decides between labels of one verdict:
 *
 * - moved passages in a reprint or excerpt: `reorder`
 * - an excerpt with words of its own, a source named or page furniture: `excerpt`; without: `cut`
 * - shared text in part: passages word for word `lift` (few paragraphs) or `merge` (more), sentences
 *   that stand alone and in other words `paraphrase`
 */
function labelOf(pair: ComparedPair): string {
  const { comparison } = pair
  const isMoved = comparison.links.some((link) => link.moved)
  switch (comparison.relation) {
    case 'reprint':
      return isMoved ? 'reorder' : 'reprint'
    case 'excerpt':
      if (isMoved) return 'reorder'
      return hasOwnWords(pair) ? 'excerpt' : 'cut'
    case 'rewritten':
      return 'rewrite'
    case 'version':
      return 'merge'
    case 'partial':
    case 'common-source':
      return partOf(pair)
    case 'translation':
    case 'independent':
    case 'cannot-tell':
      return 'independent'
  }
}

/**
 * Characters that lie in passages. The set counts whole passages in the whole file, where the program
 * counts the words both have, in prose only: its shares are not asked here, its passages are.
 */
function covered(spans: readonly (readonly [number, number])[]): number {
  let [sum, until] = [0, 0]
  for (const [start, end] of [...spans].sort((x, y) => x[0] - y[0])) {
    if (end > until) sum += end - Math.max(start, until)
    until = Math.max(until, end)
  }
  return sum
}

function hasOwnWords({ a, b, comparison }: ComparedPair): boolean {
  const isA = comparison.aInB > comparison.bInA
  const { provenance, body } = isA ? a.article : b.article
  const own = isA ? comparison.onlyA : comparison.onlyB
  return own.length + provenance.takenFrom.length + body.furniture.length > 0
}

function partOf({ comparison }: ComparedPair): string {
  const { links, pairs } = comparison
  const isLoose = links.filter((link) => link.kind === 'same').length === 0
  if (isLoose) return 'paraphrase'
  return pairs.length <= 3 ? 'lift' : 'merge'
}
