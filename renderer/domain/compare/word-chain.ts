import { isGrammar, likeness } from './likeness.ts'
import { isWord, type Token } from './words.ts'

/** Two words of linked sentences that answer each other, by position. */
export type Pairing = readonly [a: number, b: number]

// What a pair of equal or alike words is worth. Words that go on from the pair before are worth more,
// so that a lone "the" does not pull a run apart.
const ofGrammar = 0.6
const ofMark = 0.5
const ofAlike = 0.6
const inRun = 0.3

// Above this many cells the middle of two sentences is taken as changed: no sentence is so long.
const mostCells = 4_000_000

/**
 * The words two sentences have in common or nearly so, in order: the chain that is worth most, runs
 * before lone words, words that tell before words of grammar.
 */
export function wordChain(a: readonly Token[], b: readonly Token[]): readonly Pairing[] {
  const width = b.length + 1
  if (a.length * width > mostCells) return []
  const best = new Float32Array((a.length + 1) * width)
  const ending = new Float32Array(best.length).fill(-1e9)
  const step = new Uint8Array(best.length)
  for (let x = 1; x <= a.length; x++) {
    for (let y = 1; y <= b.length; y++) {
      const cell = x * width + y
      const before = cell - width - 1
      const value = worth(a[x - 1], b[y - 1])
      if (value > 0) fill(cell, value, [before, x === 1 && y === 1 ? inRun : 0])
      const atEnd = x === a.length && y === b.length ? inRun : 0
      if (atEnd > 0) ending[cell] = (ending[cell] ?? 0) + atEnd
      choose(cell, width)
    }
  }
  return trace()

  function fill(cell: number, value: number, [before, atStart]: readonly [number, number]): void {
    const [run, open] = [(ending[before] ?? 0) + inRun, (best[before] ?? 0) + atStart]
    ending[cell] = value + Math.max(run, open)
    if (run >= open) step[cell] = 4
  }

  function choose(cell: number, across: number): void {
    const [up, left, here] = [best[cell - across] ?? 0, best[cell - 1] ?? 0, ending[cell] ?? 0]
    const most = Math.max(up, left, here)
    best[cell] = most
    step[cell] = (step[cell] ?? 0) | (here === most ? 3 : up === most ? 1 : 2)
  }

  function trace(): readonly Pairing[] {
    const pairs: Pairing[] = []
    let [x, y, isRun] = [a.length, b.length, false]
    while (x > 0 && y > 0) {
      const taken = step[x * width + y] ?? 0
      if (isRun || (taken & 3) === 3) {
        pairs.push([--x, --y])
        isRun = (taken & 4) === 4
      } else if ((taken & 3) === 1) x--
      else y--
    }
    return pairs.reverse()
  }
}

function worth(one: Token | undefined, other: Token | undefined): number {
  if (!one || !other) return 0
  const alike = one.shape === other.shape ? 1 : likeness(one, other)
  if (alike < 1) return alike * ofAlike
  if (!isWord(one)) return ofMark
  return isGrammar(one.key) ? ofGrammar : 1
}
