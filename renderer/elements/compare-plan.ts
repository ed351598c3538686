// From a comparison to what each column shows, in order. Pure: no element, no position on screen.
import { isProse } from '../domain/article.ts'
import type { Comparable, Comparison, ParagraphPair } from '../domain/compare/comparison.ts'
import { editMarks } from './compare-edits.ts'
import type { ComparePlan, MarksByBlock, Passage, PassageClass, Run } from './compare-items.ts'
import { withMissing } from './compare-missing.ts'
import { across, type Pair, type Side } from './compare-pair.ts'
import { noneShown, type Shown } from './compare-shown.ts'

/** More than this many characters, or paragraphs, and a run is long. */
const longRun = { characters: 1000, paragraphs: 4 }

/** What the columns show of two compared articles. `shown`: differences that are else set aside. */
export function plan(pair: Pair, shown: Shown = noneShown): ComparePlan {
  const marks = editMarks(pair, shown)
  const passagesA = passages(pair, 'a', marks)
  const passagesB = passages(pair, 'b', marks)
  const runsA = runs(passagesA, pair.a)
  const runsB = runs(passagesB, pair.b)
  return {
    a: withMissing(passagesA, passagesB, runsB),
    b: withMissing(passagesB, passagesA, runsA),
    runs: [...runsA, ...runsB],
  }
}

function passages(
  pair: Pair,
  side: Side,
  marks: Readonly<Record<Side, MarksByBlock>>,
): readonly Passage[] {
  const { comparison } = pair
  const boilerplate = new Set(side === 'a' ? comparison.boilerplateA : comparison.boilerplateB)
  const runOf = runsByBlock(side, pair[side], comparison)
  const own = pairsByBlock(side, comparison.pairs)
  const away = directions(side, comparison.pairs)
  const isMarked = (at: number, partners: readonly number[]) =>
    marks[side].has(at) || partners.some((partner) => marks[across(side)].has(partner))
  let number = 0
  return pair[side].body.blocks.map((block, at) => {
    const mine = own.get(at) ?? []
    const partners = mine.map((one) => one[across(side)])
    const counts = isProse(block)
    if (counts) number += 1
    return {
      kind: 'passage',
      key: `p${at}`,
      side,
      block: at,
      number: counts ? number : 0,
      class: boilerplate.has(at)
        ? 'boilerplate'
        : passageClass(mine, {
            isMarked: isMarked(at, partners),
            isAlone: runOf.has(at) && counts,
            comparison,
          }),
      moved: mine.some((one) => one.moved),
      away: away.get(at) ?? '',
      partners,
      edits: marks[side].get(at) ?? [],
      run: runOf.get(at) ?? '',
    }
  })
}

function pairsByBlock(
  side: Side,
  pairs: readonly ParagraphPair[],
): ReadonlyMap<number, readonly ParagraphPair[]> {
  const found = new Map<number, ParagraphPair[]>()
  for (const pair of pairs) found.set(pair[side], [...(found.get(pair[side]) ?? []), pair])
  return found
}

/** For each moved block, which way its answer lies: before or after what answers its neighbours. */
function directions(
  side: Side,
  pairs: readonly ParagraphPair[],
): ReadonlyMap<number, 'up' | 'down'> {
  const other = across(side)
  const level = pairs.filter((pair) => !pair.moved)
  return new Map(
    pairs.flatMap((pair) => {
      if (!pair.moved) return []
      const before = level.filter((one) => one[side] < pair[side]).map((one) => one[other])
      const isUp = before.length > 0 && pair[other] < Math.max(...before)
      return [[pair[side], isUp ? 'up' : 'down'] as const]
    }),
  )
}

/** The run of each block that is in one. What is no prose belongs to a run that goes on after it. */
function runsByBlock(
  side: Side,
  { body }: Comparable,
  { onlyA, onlyB }: Comparison,
): ReadonlyMap<number, string> {
  const alone = new Set(side === 'a' ? onlyA : onlyB)
  const runOf = new Map<number, string>()
  let run: number[] = []
  body.blocks.forEach((block, at) => {
    if (!isProse(block)) return
    run = alone.has(at) ? [...run, at] : []
    const [first] = run
    if (first === undefined) return
    const from = run.at(-2) ?? at
    for (let member = from; member <= at; member += 1) runOf.set(member, `${side}${first}`)
  })
  return runOf
}

/** What passageClass goes by, besides the pairs of a block. */
interface Found {
  readonly isMarked: boolean
  readonly isAlone: boolean
  readonly comparison: Comparison
}

function passageClass(pairs: readonly ParagraphPair[], found: Found): PassageClass {
  // A block without words, like one that is no prose, is in no pair and stands alone nowhere.
  if (pairs.length === 0) return found.isAlone ? 'only' : 'aside'
  if (found.comparison.relation === 'translation') return 'reworded'
  if (pairs.some((pair) => pair.kind === 'reworded')) return 'reworded'
  // An edit that is set aside leaves the passage the same.
  return found.isMarked ? 'edited' : 'same'
}

function runs(column: readonly Passage[], article: Comparable): readonly Run[] {
  const found = new Map<string, Passage[]>()
  for (const passage of column) {
    if (passage.run) found.set(passage.run, [...(found.get(passage.run) ?? []), passage])
  }
  return [...found].map(([id, members]) => {
    const prose = members.filter((member) => member.class === 'only')
    const blocks = prose.map((member) => member.block)
    const characters = blocks.reduce(
      (sum, at) => sum + (article.body.blocks[at]?.text.length ?? 0),
      0,
    )
    const long =
      blocks.length > 1 && (characters > longRun.characters || blocks.length > longRun.paragraphs)
    return { id, side: prose[0]?.side ?? 'a', blocks, paragraphs: blocks.length, long }
  })
}
