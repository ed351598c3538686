import type { FurnitureKind } from '../../article.ts'
import { chooseBody } from './choose-body.ts'
import { kindOfFurniture } from './furniture-kind.ts'
import { learntTrees } from './learnt-trees.ts'
import type { PageElement, PageNode } from './page-node.ts'
import { isElement } from './page-node.ts'
import { readStated } from './stated.ts'
import type { Stated } from './stated.ts'
import { measure, traitNames } from './traits.ts'
import { readTrees } from './trees.ts'
import { words } from './witness.ts'

/** What helps to find the body. */
export interface Hints {
  /** What the page states of itself, when it has been read already. */
  readonly stated?: Stated
}

/** A passage of the page with what it was found to be. */
export interface FoundPassage {
  /** The element that makes the block: `p`, `li`, `h2`, `blockquote`, `td`. */
  readonly element: PageElement
  /** Its text nodes, pictures and breaks, in order; their parents up to `element` give the spans. */
  readonly leaves: readonly PageNode[]
  /** White space folded; single line breaks of the page kept. */
  readonly text: string
  /** `null` for the article's body. */
  readonly furniture: FurnitureKind | null
  /** Hidden by an attribute or inline style of its own or around it. */
  readonly hidden: boolean
  /** Above 0 is more likely body than not; about -8 to 8. */
  readonly sureness: number
}

/** A page's passages in order, and what a builder of blocks needs to tell body from furniture. */
export interface FoundBody {
  readonly passages: readonly FoundPassage[]
  /** Text nodes and pictures of the body: a walk that takes only these rebuilds it. */
  readonly leaves: ReadonlySet<PageNode>
  /** Which passage is the page's headline; -1 when none is. */
  readonly headline: number
}

const trees = readTrees(learntTrees)
const isHeadline = traitNames.indexOf('is headline')

/**
 * Tells the article's body from everything around it. The page is cut into passages; each is measured by
 * its words, its place and its company, and judged by trees learnt from labelled pages. Two rules stand
 * above them: posts of a comment thread are never body, and what is said twice is taken once.
 *
 * Linear in the size of the page. Gives no body leaves for pages without prose. The tree is not changed.
 */
export function extractBody(
  document: { readonly documentElement: PageNode | null },
  hints: Hints = {},
): FoundBody {
  const root = document.documentElement
  if (root === null) return { passages: [], leaves: new Set(), headline: -1 }
  const measured = measure(root, hints.stated ?? readStated(root))
  const sureness = measured.traits.map((traits) => trees.judge(traits))
  const body = chooseBody(measured, sureness)
  const { regions, passages } = measured.outline
  const headline = measured.traits.findIndex((traits) => traits[isHeadline] === 1)
  const title = headline < 0 ? '' : words(passages[headline]?.text ?? '').join(' ')
  const found = passages.flatMap((passage, at): FoundPassage[] => {
    const element = regions[passage.block]?.element
    if (element === undefined) return []
    const kind = () =>
      at !== headline && saysAgain(passage.text, title)
        ? 'repeated-headline'
        : kindOfFurniture(passage.text, measured.signs[passage.block] ?? 0)
    return [
      {
        element,
        leaves: passage.leaves,
        text: passage.text,
        furniture: body.has(at) ? null : kind(),
        hidden: regions[passage.block]?.hidden ?? false,
        sureness: sureness[at] ?? 0,
      },
    ]
  })
  return { passages: found, leaves: leavesOf(found), headline }
}

/** Whether a passage says the words of the headline; most are told apart by their length alone. */
function saysAgain(text: string, title: string): boolean {
  return text.length <= title.length * 3 + 40 && words(text).join(' ') === title
}

/** Body text, and the pictures that stand in a body passage or between two of them. */
function leavesOf(found: readonly FoundPassage[]): Set<PageNode> {
  const leaves = new Set<PageNode>()
  const first = found.findIndex((passage) => passage.furniture === null)
  let last = -1
  found.forEach((passage, at) => {
    if (passage.furniture === null) last = at
  })
  found.forEach((passage, at) => {
    for (const leaf of passage.leaves) {
      const picture = isElement(leaf) && leaf.localName !== 'br'
      const among =
        at >= first && at <= last && (passage.furniture === null || passage.furniture === 'other')
      if (passage.furniture === null || (picture && among)) leaves.add(leaf)
    }
  })
  return leaves
}
