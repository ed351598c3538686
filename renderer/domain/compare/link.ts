import type { Match } from './align.ts'
import type { Edit, SentenceLink } from './comparison.ts'
import { differences, lettersOf, type Change, type Side } from './differences.ts'
import type { Prose } from './prose.ts'
import type { Token } from './words.ts'

/** A link, and what the shares and counts are made of. */
export interface LinkFound {
  readonly link: SentenceLink
  readonly typographic: number
  /** Characters of tokens both sides have, white space aside. */
  readonly sharedA: number
  readonly sharedB: number
}

/** The link that a match of sentences comes to, with its word edits. */
export function linkOf(match: Match, a: Prose, b: Prose): LinkFound {
  if (isVerbatim(match, a, b)) return verbatim(match, a)
  const [partA, partB] = [partOf(a, match.a), partOf(b, match.b)]
  const { changes, typographic, sharedA, sharedB } = differences(partA, partB)
  const edits = changes.map((change) => editOf(change, partA, partB))
  const link: SentenceLink = {
    a: match.a,
    b: match.b,
    kind: match.reworded ? 'reworded' : edits.length > 0 ? 'edited' : 'same',
    moved: false,
    score: Math.min(1, match.score),
    edits,
  }
  return { link, typographic, sharedA, sharedB }
}

/** Whether one sentence answers another to the letter: most do in a reprint, and need no closer look. */
function isVerbatim(match: Match, a: Prose, b: Prose): boolean {
  if (match.a.length !== 1 || match.b.length !== 1 || match.score < 1) return false
  return wordsOf(a, match.a[0] ?? 0) === wordsOf(b, match.b[0] ?? 0)
}

function verbatim({ a, b, reworded }: Match, prose: Prose): LinkFound {
  const kind = reworded ? 'reworded' : 'same'
  const shared = lettersOf(prose.tokens[a[0] ?? 0] ?? [])
  const link: SentenceLink = { a, b, kind, moved: false, score: 1, edits: [] }
  return { link, typographic: 0, sharedA: shared, sharedB: shared }
}

function wordsOf({ article, sentences }: Prose, at: number): string {
  const sentence = sentences[at]
  if (!sentence) return ''
  return article.body.blocks[sentence.block]?.text.slice(sentence.start, sentence.end) ?? ''
}

/** The sentences of one side of a match as one row of tokens, each with its block. */
interface Part extends Side {
  readonly blockOf: (at: number) => number
}

function partOf(prose: Prose, places: readonly number[]): Part {
  const [first = 0, ...others] = places
  const blockOfFirst = prose.sentences[first]?.block ?? 0
  const own = prose.tokens[first] ?? []
  const textOfFirst = prose.article.body.blocks[blockOfFirst]?.text ?? ''
  if (others.length === 0) {
    return { tokens: own, blockOf: () => blockOfFirst, textOf: () => textOfFirst }
  }
  const tokens = places.flatMap((at) => prose.tokens[at] ?? [])
  const blocks = places.flatMap((at) =>
    (prose.tokens[at] ?? []).map(() => prose.sentences[at]?.block ?? 0),
  )
  const blockOf = (at: number) => blocks[Math.max(0, Math.min(at, blocks.length - 1))] ?? 0
  const textOf = (at: number) => prose.article.body.blocks[blockOf(at)]?.text ?? ''
  return { tokens, blockOf, textOf }
}

function editOf(change: Change, a: Part, b: Part): Edit {
  const [placeA, placeB] = [
    placeOf(a, change.a, change.afterA),
    placeOf(b, change.b, change.afterB),
  ]
  return {
    class: change.class,
    a: placeA.place,
    b: placeB.place,
    wordsA: placeA.words,
    wordsB: placeB.words,
  }
}

function placeOf(part: Part, changed: readonly Token[], after: number) {
  const first = changed[0]
  const at = first ? part.tokens.indexOf(first) : Math.max(0, after)
  const block = part.blockOf(at)
  const inBlock = changed.filter((_, offset) => part.blockOf(at + offset) === block)
  const bare = after < 0 ? (part.tokens[0]?.start ?? 0) : (part.tokens[after]?.end ?? 0)
  const start = first?.start ?? bare
  const end = inBlock.at(-1)?.end ?? start
  const words = part.textOf(at).slice(start, end)
  return { place: { in: 'block' as const, block, start, end }, words }
}
