import { isProse, type Body } from '../domain/article.ts'
import type { Comparison, Relation } from '../domain/compare/comparison.ts'
import { isolated } from '../domain/isolated.ts'

/** A relation as a word of its own. */
export const relationNames: Readonly<Record<Relation, string>> = {
  reprint: 'reprint',
  excerpt: 'excerpt',
  version: 'another version',
  partial: 'shares passages',
  'common-source': 'same source',
  rewritten: 'rewritten',
  translation: 'perhaps a translation',
  independent: 'independent',
  'cannot-tell': 'relation not clear',
}

/** How A of a comparison stands to B: `excerpt of The Post`, `original`, `independent`. */
export function relationTo({ relation, direction }: Comparison, nameB: string): string {
  const derived: readonly Relation[] = [
    'reprint',
    'excerpt',
    'version',
    'rewritten',
    'partial',
    'translation',
  ]
  if (!derived.includes(relation)) return relationNames[relation]
  if (direction === 'a-to-b') return 'original'
  if (direction !== 'b-to-a') return relationNames[relation]
  const other = isolated(nameB)
  if (relation === 'translation') return `perhaps translated from ${other}`
  if (relation === 'rewritten') return `rewritten from ${other}`
  if (relation === 'partial') return `takes passages from ${other}`
  return `${relation} of ${other}`
}

/** What A carries of B, counted in B's paragraphs: `8 of 15 paragraphs, word for word`. */
export function sharedParagraphs({ pairs }: Comparison, bodyB: Body): string {
  const all = bodyB.blocks.filter(isProse).length
  const shared = new Set(pairs.map((pair) => pair.b)).size
  if (shared === 0) return 'no paragraph in common'
  const changed = new Set(pairs.filter((pair) => pair.kind !== 'same').map((pair) => pair.b)).size
  const count = `${shared} of ${all} ${all === 1 ? 'paragraph' : 'paragraphs'}`
  if (changed === 0) return `${count}, word for word`
  return changed === shared ? `${count}, reworded` : `${count}, ${changed} of them with changes`
}
