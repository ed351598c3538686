import { isProse } from '../domain/article.ts'
import { paragraphs } from '../elements/compare-words.ts'
import { relationNames } from '../elements/relation-words.ts'
import type { ComparedPair } from '../library/messages.ts'

/** What a comparison comes to, in words. */
export interface Said {
  readonly sentence: string
  readonly detail: string
  /** What long runs of one side are about, by fold: `rb0`, side and first block. */
  readonly topics: ReadonlyMap<string, string>
}

/** The words for a comparison: what happened, then one sentence of detail. */
export function said(pair: ComparedPair): Said {
  const roles = rolesIn(pair)
  return { sentence: sentence(pair, roles), detail: detail(pair, roles), topics: new Map() }
}

/** Who took, and from whom; where nobody can tell, B is measured in A. */
interface Roles {
  readonly taker: string
  readonly source: string
  readonly shared: number
  readonly ofSource: number
  readonly leftOut: number
  readonly added: number
}

function rolesIn({ a, b, comparison }: ComparedPair): Roles {
  const { pairs, onlyA, onlyB, direction } = comparison
  const aIsSource = direction === 'a-to-b'
  const source = aIsSource ? a : b
  return {
    taker: (aIsSource ? b : a).name,
    source: source.name,
    shared: new Set(pairs.map((pair) => (aIsSource ? pair.a : pair.b))).size,
    ofSource: source.body.blocks.filter(isProse).length,
    leftOut: (aIsSource ? onlyA : onlyB).length,
    added: (aIsSource ? onlyB : onlyA).length,
  }
}

function sentence({ a, b, comparison }: ComparedPair, roles: Roles): string {
  const { taker, source, shared, ofSource } = roles
  const isKnown = comparison.direction === 'a-to-b' || comparison.direction === 'b-to-a'
  if (shared === 0) return `${a.name} and ${b.name} have no paragraph in common`
  const count = `${shared} of ${owned(source)} ${paragraphs(ofSource)}`
  if (!isKnown) return `${taker} and ${source} share ${count}`
  switch (comparison.relation) {
    case 'reprint':
    case 'excerpt':
      return shared === ofSource
        ? `${taker} reprints all of ${source}`
        : `${taker} reprints ${count}`
    case 'rewritten':
      return `${taker} rewrites ${count}`
    case 'version':
      return `${taker} prints another version of ${source}, with ${count}`
    default:
      return `${taker} takes ${count} (${relationNames[comparison.relation]})`
  }
}

function detail({ comparison }: ComparedPair, roles: Roles): string {
  if (roles.shared === 0) return ''
  const { leftOut, added } = roles
  const changed = comparison.pairs.filter((pair) => pair.kind !== 'same').length
  const said = [changed === 0 ? 'Word for word.' : `Changes in ${paragraphs(changed)}.`]
  if (leftOut > 0) said.push(`${paragraphs(leftOut)} left out.`)
  if (added > 0) said.push(`${paragraphs(added)} added.`)
  return said.join(' ')
}

function owned(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`
}
