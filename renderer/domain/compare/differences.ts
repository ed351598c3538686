import { classOf } from './edit-class.ts'
import type { EditClass } from './comparison.ts'
import type { Token } from './words.ts'

/** A stretch of one side's tokens and the stretch of the other's that stands for it. */
export interface Change {
  readonly class: EditClass
  readonly a: readonly Token[]
  readonly b: readonly Token[]
  /** Where the change stands when a side has no token: the place after the last shared one. */
  readonly afterA: number
  readonly afterB: number
}

/** What differs inside linked sentences. */
export interface Differences {
  readonly changes: readonly Change[]
  /** Differences of quote marks, dashes, spaces and ligatures: nobody should see them as a change. */
  readonly typographic: number
  /** Characters of tokens both have, white space aside. */
  readonly sharedA: number
  readonly sharedB: number
}

/** Two words of linked sentences that answer each other. */
type Pairing = readonly [a: number, b: number]

// Above this many cells the middle of two sentences is taken as changed: no sentence is so long.
const mostCells = 4_000_000

/**
 * The words changed, added and removed between linked sentences, told by the longest common
 * subsequence of their words; changes with nothing but a mark between them are one.
 */
export function differences(a: Side, b: Side): Differences {
  const pairs = commonTokens(a.tokens, b.tokens)
  const all = changesBetween(a.tokens, b.tokens, pairs)
  const changes = all.filter((change) => change.class !== 'typography')
  let [typographic, sharedA, sharedB] = [all.length - changes.length, 0, 0]
  pairs.forEach(([x, y], at) => {
    sharedA += lengthOf(a.tokens[x])
    sharedB += lengthOf(b.tokens[y])
    if (isOtherType(a, b, [x, y])) typographic++
    const next = pairs[at + 1]
    const isRow = next?.[0] === x + 1 && next[1] === y + 1
    if (isRow && gapAfter(a, x) !== gapAfter(b, y)) typographic++
  })
  return { changes, typographic, sharedA, sharedB }
}

/** The tokens of linked sentences and the text they were cut from; `breaks` starts a new block. */
export interface Side {
  readonly tokens: readonly Token[]
  /** The text of each token's block. */
  readonly textOf: (at: number) => string
}

/** The longest common subsequence by word; equal case is preferred among equals. */
function commonTokens(a: readonly Token[], b: readonly Token[]): readonly Pairing[] {
  let start = 0
  while (start < a.length && start < b.length && like(a[start], b[start]) === 3) start++
  let [endA, endB] = [a.length, b.length]
  while (endA > start && endB > start && like(a[endA - 1], b[endB - 1]) === 3) {
    endA--
    endB--
  }
  const head = Array.from({ length: start }, (_, at): Pairing => [at, at])
  const tail = Array.from({ length: a.length - endA }, (_, at): Pairing => [endA + at, endB + at])
  const middle = longest(a.slice(start, endA), b.slice(start, endB))
  return [...head, ...middle.map(([x, y]): Pairing => [x + start, y + start]), ...tail]
}

/** 3 for the same word or mark, 2 for a word in other capitals, 0 else. */
function like(a: Token | undefined, b: Token | undefined): 0 | 2 | 3 {
  if (!a || !b) return 0
  if (a.shape === b.shape) return 3
  return a.key !== '' && a.key === b.key ? 2 : 0
}

function longest(a: readonly Token[], b: readonly Token[]): readonly Pairing[] {
  const width = b.length + 1
  if (a.length === 0 || b.length === 0 || a.length * width > mostCells) return []
  const best = new Uint32Array((a.length + 1) * width)
  const at = (x: number, y: number) => best[x * width + y] ?? 0
  for (let x = a.length - 1; x >= 0; x--) {
    for (let y = b.length - 1; y >= 0; y--) {
      const alike = like(a[x], b[y])
      const skipped = Math.max(at(x + 1, y), at(x, y + 1))
      best[x * width + y] = alike === 0 ? skipped : Math.max(skipped, at(x + 1, y + 1) + alike)
    }
  }
  const pairs: Pairing[] = []
  for (let x = 0, y = 0; x < a.length && y < b.length;) {
    const alike = like(a[x], b[y])
    if (alike > 0 && at(x, y) === at(x + 1, y + 1) + alike) pairs.push([x++, y++])
    else if (at(x + 1, y) >= at(x, y + 1)) x++
    else y++
  }
  return pairs
}

/** Every stretch between shared tokens, words in other capitals included, as changes. */
function changesBetween(
  a: readonly Token[],
  b: readonly Token[],
  pairs: readonly Pairing[],
): readonly Change[] {
  const firm = pairs.filter(([x, y]) => a[x]?.shape === b[y]?.shape)
  const changes: Change[] = []
  let [fromA, fromB] = [0, 0]
  for (const [x, y] of [...firm, [a.length, b.length] as const]) {
    if (x > fromA || y > fromB) {
      const [partA, partB] = [a.slice(fromA, x), b.slice(fromB, y)]
      changes.push({
        class: classOf(partA, partB),
        a: partA,
        b: partB,
        afterA: fromA - 1,
        afterB: fromB - 1,
      })
    }
    ;[fromA, fromB] = [x + 1, y + 1]
  }
  return changes
}

/** What stands between a token and the next: a space, a no-break space, nothing. */
function gapAfter({ tokens, textOf }: Side, at: number): string {
  const [token, next] = [tokens[at], tokens[at + 1]]
  return token && next && next.start >= token.end ? textOf(at).slice(token.end, next.start) : ' '
}

/** Whether the same word or mark is set in other letters: curly for straight, a ligature for two. */
function isOtherType(a: Side, b: Side, [x, y]: Pairing): boolean {
  const [one, other] = [a.tokens[x], b.tokens[y]]
  if (!one || !other || one.shape !== other.shape) return false
  return a.textOf(x).slice(one.start, one.end) !== b.textOf(y).slice(other.start, other.end)
}

/** Characters of tokens, white space aside. */
export function lettersOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, token) => sum + lengthOf(token), 0)
}

function lengthOf(token: Token | undefined): number {
  return token ? token.end - token.start : 0
}
