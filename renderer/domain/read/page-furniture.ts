import type { Furniture } from '../article.ts'
import type { FoundBody, FoundPassage } from './extract/extract-body.ts'
import { folded, oneLine } from './folding.ts'
import type { PageBody } from './page-body.ts'

/** Of a page's other lines this many are kept; the rest is menus of menus. */
const mostFurniture = 200
const longestFurniture = 300

/** The lines a page shows that are not the article's, in their place between its blocks. */
export function furnitureOf(
  { passages }: FoundBody,
  body: PageBody,
  headline: string,
): readonly Furniture[] {
  if (body.whole) return []
  const places = placesOf(passages, body)
  const title = folded(headline)
  const furniture: Furniture[] = []
  let headlines = 0
  passages.forEach((passage, at) => {
    if (passage.hidden || standsIn(body, passage) !== undefined) return
    const text = oneLine(passage.text)
    const line = folded(text)
    if (line === title) headlines += 1
    if (line === '' || (line === title && headlines === 1)) return
    if (text.length > longestFurniture || furniture.length >= mostFurniture) return
    const kind = line === title ? 'repeated-headline' : (passage.furniture ?? 'other')
    furniture.push({ kind, text, before: places[at] ?? 0 })
  })
  return furniture
}

/** For each passage, how many blocks stand before it. One block may hold several passages, as tables do. */
function placesOf(passages: readonly FoundPassage[], body: PageBody): readonly number[] {
  const starts = passages.map((passage) => standsIn(body, passage))
  const limits = limitsOf(starts, body.blocks.length)
  let before = 0
  return starts.map((start, at) => {
    if (start !== undefined) before = Math.min(Math.max(start, before) + 1, limits[at] ?? 0)
    return before
  })
}

/** For each passage, the first block that belongs to words after those of its own block. */
function limitsOf(starts: readonly (number | undefined)[], blocks: number): readonly number[] {
  const limits: number[] = []
  let own = blocks
  let next = blocks
  for (let at = starts.length - 1; at >= 0; at -= 1) {
    const start = starts[at]
    if (start !== undefined && start !== own) {
      next = own
      own = start
    }
    limits[at] = start === undefined ? own : next
  }
  return limits
}

/** The block that a passage's words went into; none for furniture. */
function standsIn(body: PageBody, { leaves }: FoundPassage): number | undefined {
  for (const leaf of leaves) {
    const block = body.standing.get(leaf)
    if (block !== undefined) return block
  }
  return undefined
}
