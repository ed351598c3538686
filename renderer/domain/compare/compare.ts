import type { Block, Body } from '../article.ts'
import { align } from './align.ts'
import type { Compared } from './argument.ts'
import { heaviestChain } from './chain.ts'
import type { Comparable, Comparison, SentenceLink } from './comparison.ts'
import { linkOf, type LinkFound } from './link.ts'
import { mirror } from './mirror.ts'
import { aloneIn, paragraphPairs } from './paragraphs.ts'
import { proseOf, setAsideIn, type OwnProse, type Prose } from './prose.ts'
import { judge } from './verdict.ts'

/** What the library may know beyond the two texts. */
export interface CompareOptions {
  /** How much a word says, 0 (everybody prints it) to 1 (rare). Without it all words weigh alike. */
  readonly rarity?: (word: string) => number
  /** Whether a paragraph is printed by many unrelated articles; such are set aside. */
  readonly isBoilerplate?: (block: Block) => boolean
}

/**
 * Two articles side by side: which sentences answer which, what changed inside them, how much of
 * each stands in the other, how they are related and who took from whom.
 *
 * Only prose is compared (`isProse`). Swapping the articles gives the mirrored comparison exactly,
 * because the pair is always worked out in one order, decided by the texts.
 */
export function compareArticles(
  a: Comparable,
  b: Comparable,
  options: CompareOptions = {},
): Comparison {
  return orderKey(a) <= orderKey(b) ? inOrder(a, b, options) : mirror(inOrder(b, a, options))
}

function inOrder(a: Comparable, b: Comparable, options: CompareOptions): Comparison {
  const { measured, tokens } = measuredOf(a, b, options)
  return { ...measured, ...judge({ a, b, measured, tokens }) }
}

/** What two texts have in common, whoever printed them. */
type Texts = Pick<Compared, 'measured' | 'tokens'>

interface TextsKnown extends Texts {
  /** The blocks that were set aside. */
  readonly setAside: string
}

/** By A's body, then by B's: a pair may be judged again when more is known of where it is from. */
const known = new WeakMap<Body, WeakMap<Body, TextsKnown>>()

function measuredOf(a: Comparable, b: Comparable, options: CompareOptions): Texts {
  const asides = {
    a: setAsideIn(a.body, options.isBoilerplate),
    b: setAsideIn(b.body, options.isBoilerplate),
  }
  if (options.rarity) return measure(proseOf(a, asides.a), proseOf(b, asides.b), options.rarity)
  const setAside = `${asides.a.join(' ')} / ${asides.b.join(' ')}`
  const besideA = known.get(a.body) ?? new WeakMap<Body, TextsKnown>()
  const before = besideA.get(b.body)
  if (before?.setAside === setAside) return before
  const texts = measure(proseOf(a, asides.a), proseOf(b, asides.b))
  besideA.set(b.body, { ...texts, setAside })
  known.set(a.body, besideA)
  return texts
}

function measure(sideA: OwnProse, sideB: OwnProse, rarity?: CompareOptions['rarity']): Texts {
  const matches = align(sideA.tokens, sideB.tokens, rarity)
  const found = matches.map((match) => linkOf(match, sideA, sideB))
  const links = withMoves(found)
  const measured = {
    sentencesA: sideA.sentences,
    sentencesB: sideB.sentences,
    links,
    pairs: paragraphPairs(links, sideA.sentences, sideB.sentences),
    onlyA: aloneIn(sideA, new Set(links.flatMap((link) => link.a))),
    onlyB: aloneIn(sideB, new Set(links.flatMap((link) => link.b))),
    boilerplateA: sideA.boilerplate,
    boilerplateB: sideB.boilerplate,
    aInB: share(found, sideA, 'sharedA'),
    bInA: share(found, sideB, 'sharedB'),
    typographic: found.reduce((sum, { typographic }) => sum + typographic, 0),
  }
  return { measured, tokens: { a: sideA.tokens, b: sideB.tokens } }
}

/** Links with those outside the longest common order marked as moved. */
function withMoves(found: readonly LinkFound[]): readonly SentenceLink[] {
  const chain = heaviestChain(
    found.map(({ link, sharedA }) => ({
      a: link.a[0] ?? 0,
      b: link.b[0] ?? 0,
      weight: sharedA + 1,
    })),
  )
  return found
    .map(({ link }, at) => ({ ...link, moved: !chain.has(at) }))
    .sort((x, y) => (x.a[0] ?? 0) - (y.a[0] ?? 0))
}

/** Share of a side's characters, marks included and white space aside, that the other has too. */
function share(found: readonly LinkFound[], side: Prose, key: 'sharedA' | 'sharedB'): number {
  let all = 0
  for (const tokens of side.tokens) for (const { start, end } of tokens) all += end - start
  const shared = found
    .filter(({ link }) => link.kind !== 'reworded')
    .reduce((sum, one) => sum + one[key], 0)
  return all === 0 ? 0 : Math.min(1, shared / all)
}

function orderKey({ id, body }: Comparable): string {
  return `${textOf(body)}\n${id}`
}

const texts = new WeakMap<Body, string>()

function textOf(body: Body): string {
  const text = texts.get(body) ?? body.blocks.map((block) => block.text).join('\n')
  texts.set(body, text)
  return text
}
