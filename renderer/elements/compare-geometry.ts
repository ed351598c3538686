// From what the columns show and where it stands to anchors and bands. Pure.
import type { Comparison, ParagraphPair } from '../domain/compare/comparison.ts'
import type { Band } from './compare-bands.ts'
import type { Box } from './compare-column.ts'
import { byBlock } from './compare-differences.ts'
import type { ComparePlan, Passage, Run } from './compare-items.ts'
import type { Side } from './compare-pair.ts'
import type { Row } from './compare-rows.ts'
import { type Anchor, descending } from './level.ts'

/** One column as it stands: its rows, and where they are. */
interface Standing {
  readonly rows: readonly Row[]
  readonly boxes: readonly Box[]
}

/** The heights that answer each other, and the bands between them. */
export interface Geometry {
  readonly anchors: readonly Anchor[]
  readonly bands: readonly Band[]
}

/** Anchors and bands of two columns. */
export function geometry(
  plan: ComparePlan,
  comparison: Comparison,
  columns: Readonly<Record<Side, Standing>>,
): Geometry {
  const [findA, findB] = [finder(columns.a), finder(columns.b)]
  const bands = [
    ...pairBands(comparison.pairs, plan, { a: findA, b: findB }),
    ...plan.runs.flatMap((run) => runBand(run, findA, findB)),
  ]
  const level = bands.filter((band) => band.look !== 'moved')
  const ends = level.flatMap((band) => [
    { a: band.topA, b: band.topB },
    { a: band.bottomA, b: band.bottomB },
  ])
  return { bands, anchors: descending([{ a: 0, b: 0 }, ...ends]) }
}

/** Half of the space between two paragraphs, CSS pixels. */
const rowSpace = 5

interface Finder {
  readonly block: (at: number) => Box | undefined
  readonly key: (key: string) => Box | undefined
}

function finder({ rows, boxes }: Standing): Finder {
  const byKey = new Map(boxes.map((box) => [box.key, box]))
  const keyOf = new Map<number, string>()
  for (const row of rows) {
    if (row.kind === 'passage') keyOf.set(row.block, row.key)
    if (row.kind === 'folded') for (const at of row.blocks) keyOf.set(at, row.key)
  }
  return { block: (at) => byKey.get(keyOf.get(at) ?? ''), key: (key) => byKey.get(key) }
}

/** One band for each two rows that answer each other, however many paragraphs are folded into them. */
function pairBands(
  pairs: readonly ParagraphPair[],
  plan: ComparePlan,
  find: Readonly<Record<Side, Finder>>,
): readonly Band[] {
  const passages = byBlock(plan, 'a')
  const found = new Map<string, Band>()
  for (const pair of pairs) {
    const [boxA, boxB] = [find.a.block(pair.a), find.b.block(pair.b)]
    if (!boxA || !boxB) continue
    const key = `${boxA.key} ${boxB.key}`
    const look = pair.moved ? 'moved' : lookOf(passages.get(pair.a))
    found.set(key, { ...band(look, text(boxA), text(boxB)), key })
  }
  return [...found.values()]
}

/** As the plan has it, which knows what was set aside. */
function lookOf(passage: Passage | undefined): Band['look'] {
  const kind = passage?.class
  return kind === 'edited' || kind === 'reworded' ? kind : 'same'
}

function runBand(run: Run, findA: Finder, findB: Finder): readonly Band[] {
  const [own, other] = run.side === 'a' ? [findA, findB] : [findB, findA]
  const first = own.block(run.blocks[0] ?? -1)
  const last = own.block(run.blocks.at(-1) ?? -1)
  const missing = other.key(`m${run.id}`)
  if (!first || !last || !missing) return []
  const box = { key: '', top: first.top, bottom: last.bottom }
  return run.side === 'a' ? [band('only-a', box, missing)] : [band('only-b', missing, box)]
}

/** The text of a row without the space around it, so that neighbouring bands stay apart. */
function text(box: Box): Box {
  return { ...box, top: box.top + rowSpace, bottom: box.bottom - rowSpace }
}

function band(look: Band['look'], a: Box, b: Box): Band {
  return { look, key: '', topA: a.top, bottomA: a.bottom, topB: b.top, bottomB: b.bottom }
}
