import type { ArticleId } from '../../renderer/domain/article.ts'
import type {
  Comparable,
  Comparison,
  Edit,
  EditClass,
  ParagraphPair,
  SentenceLink,
} from '../../renderer/domain/compare/comparison.ts'
import type { Article } from '../../renderer/domain/article.ts'

/** Two paragraphs that answer each other, by block; `edits` by the words that differ. */
export interface PairTraits {
  readonly a: number
  readonly b: number
  readonly kind?: ParagraphPair['kind']
  readonly moved?: boolean
  readonly edits?: readonly {
    readonly class: EditClass
    readonly wordsA: string
    readonly wordsB: string
  }[]
}

/** What a test says of a comparison; whole paragraphs are its sentences. */
export interface ComparisonTraits extends Partial<
  Pick<Comparison, 'relation' | 'direction' | 'aInB' | 'bInA' | 'reasons' | 'typographic'>
> {
  readonly pairs: readonly PairTraits[]
}

/** An article as it is compared. */
export function aComparable(id: string, name: string, article: Article): Comparable {
  const { headline, language, body, provenance } = article
  return { id: id as ArticleId, name, headline, language, body, provenance }
}

/** A comparison in which just these paragraphs answer each other. */
export function aComparison(a: Comparable, b: Comparable, traits: ComparisonTraits): Comparison {
  const { pairs, ...rest } = traits
  const links = pairs.map((pair) => linkOf(a, b, pair))
  const alone = (side: Comparable, taken: readonly number[]) =>
    side.body.blocks.flatMap((block, at) =>
      block.kind === 'paragraph' && !taken.includes(at) ? [at] : [],
    )
  return {
    sentencesA: a.body.blocks.map(({ text }, block) => ({ block, start: 0, end: text.length })),
    sentencesB: b.body.blocks.map(({ text }, block) => ({ block, start: 0, end: text.length })),
    links,
    pairs: pairs.map((pair, at) => ({
      a: pair.a,
      b: pair.b,
      kind: pair.kind ?? (pair.edits ? 'edited' : 'same'),
      moved: pair.moved ?? false,
      links: [at],
    })),
    onlyA: alone(
      a,
      pairs.map((pair) => pair.a),
    ),
    onlyB: alone(
      b,
      pairs.map((pair) => pair.b),
    ),
    boilerplateA: [],
    boilerplateB: [],
    aInB: 0.5,
    bInA: 0.5,
    typographic: 0,
    relation: 'partial',
    direction: 'unknown',
    reasons: [],
    ...rest,
  }
}

function linkOf(a: Comparable, b: Comparable, pair: PairTraits): SentenceLink {
  const edits = (pair.edits ?? []).map((edit): Edit => ({
    ...edit,
    a: place(a, pair.a, edit.wordsA),
    b: place(b, pair.b, edit.wordsB),
  }))
  const kind = pair.kind ?? (edits.length > 0 ? 'edited' : 'same')
  return { a: [pair.a], b: [pair.b], kind, moved: pair.moved ?? false, score: 1, edits }
}

function place({ body }: Comparable, block: number, words: string): Edit['a'] {
  const start = Math.max(0, body.blocks[block]?.text.indexOf(words) ?? 0)
  return { in: 'block', block, start, end: start + words.length }
}
