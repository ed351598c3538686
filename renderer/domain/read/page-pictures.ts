import type { FoundBody, FoundPassage } from './extract/extract-body.ts'
import { isElement, type PageNode } from './extract/page-node.ts'
import { isCaptionBox } from './page-tags.ts'
import type { PageElement } from './page-tree.ts'

/** Images stated to be smaller than this are icons and counters. CSS pixels. */
const smallest = 50

/**
 * The images that belong to the article found in a page, and the words of their captions: those that
 * stand between the headline and the article's end, or beside its last words, in a part of the page that
 * holds no other words than captions.
 */
export function picturesOf(root: PageElement, found: FoundBody): ReadonlySet<PageNode> {
  const order = new Map<PageNode, number>()
  number(root, order)
  const holders = holdersOf(found)
  const branches = branchesOf(found, holders)
  const span = spanOf(found, order)
  const taken = new Set<PageNode>()
  for (const image of root.querySelectorAll('img')) {
    const { branch, holder } = branchOf(image, holders)
    const at = order.get(image) ?? 0
    const standsInText = at > span.start && at < span.end
    if ((!standsInText && holder !== span.lastHolder) || isSmall(image)) continue
    const lines = captionsOf(image, branch, branches.get(branch) ?? [])
    if (at < span.start || lines === null) continue
    taken.add(image)
    for (const { leaves } of lines) for (const leaf of leaves) taken.add(leaf)
  }
  return taken
}

/**
 * The lines under an image: all that stand in its part of the page, or those in its figure where more stands
 * there. `null` when the image belongs to something else.
 */
function captionsOf(
  image: PageElement,
  branch: PageNode,
  lines: readonly FoundPassage[],
): readonly FoundPassage[] | null {
  if (lines.every((line) => isCaption(line, branch))) return lines
  const figure = figureAround(image, branch)
  if (figure === null) return null
  const inside = lines.filter(({ element }) => isIn(element, figure))
  return inside.length > 0 && inside.every((line) => isCaption(line, figure)) ? inside : null
}

/** The figure an image stands in; none where it is a link, because that leads to another article. */
function figureAround(image: PageElement, branch: PageNode): PageNode | null {
  for (let at: PageNode | null = image; at !== null && at !== branch; at = at.parentNode)
    if (isElement(at) && at.localName === 'figure') return isInLink(at, branch) ? null : at
  return null
}

function isInLink(node: PageNode, branch: PageNode): boolean {
  for (let at: PageNode | null = node; at !== null && at !== branch; at = at.parentNode)
    if (isElement(at) && at.localName === 'a') return true
  return false
}

function isIn(node: PageNode, around: PageNode): boolean {
  for (let at: PageNode | null = node; at !== null; at = at.parentNode)
    if (at === around) return true
  return false
}

function number(node: PageNode, order: Map<PageNode, number>): void {
  order.set(node, order.size)
  for (let child = node.firstChild; child !== null; child = child.nextSibling) number(child, order)
}

/** All elements that hold words of the article. */
function holdersOf({ leaves }: FoundBody): ReadonlySet<PageNode> {
  const holders = new Set<PageNode>()
  for (const leaf of leaves)
    for (let at = leaf.parentNode; at !== null && !holders.has(at); at = at.parentNode)
      holders.add(at)
  return holders
}

interface Branch {
  /** The largest part of the page around a node that holds no words of the article. */
  readonly branch: PageNode
  readonly holder: PageNode | null
}

function branchOf(node: PageNode, holders: ReadonlySet<PageNode>): Branch {
  let branch = node
  while (branch.parentNode !== null && !holders.has(branch.parentNode)) branch = branch.parentNode
  return { branch, holder: branch.parentNode }
}

function branchesOf(
  { passages }: FoundBody,
  holders: ReadonlySet<PageNode>,
): ReadonlyMap<PageNode, readonly FoundPassage[]> {
  const branches = new Map<PageNode, FoundPassage[]>()
  for (const passage of passages) {
    const [leaf] = passage.leaves
    if (passage.furniture === null || !leaf) continue
    const { branch } = branchOf(leaf, holders)
    const known = branches.get(branch)
    if (known) known.push(passage)
    else branches.set(branch, [passage])
  }
  return branches
}

interface Stretch {
  readonly start: number
  readonly end: number
  readonly lastHolder: PageNode | null
}

/** From the headline, or from the first words when it is not on the page, to the last words. */
function spanOf({ passages, headline }: FoundBody, order: ReadonlyMap<PageNode, number>): Stretch {
  const body = passages.filter((passage) => passage.furniture === null)
  const first = passages[headline] ?? body[0]
  const last = body[body.length - 1]
  const place = (leaf: PageNode | undefined) => (leaf ? (order.get(leaf) ?? 0) : 0)
  return {
    start: place(first?.leaves[0]),
    end: place(last?.leaves[last.leaves.length - 1]),
    lastHolder: last?.element.parentNode ?? null,
  }
}

function isSmall(image: PageElement): boolean {
  return ['width', 'height'].some((name) => {
    const size = image.getAttribute(name)
    return size !== null && /^\d/.test(size) && Number.parseInt(size, 10) < smallest
  })
}

/** Words under a figure, as far as the figure stands in the same part of the page. */
function isCaption(line: FoundPassage, branch: PageNode): boolean {
  for (let at: PageNode | null = line.element; at !== null; at = at.parentNode) {
    if (isElement(at) && isCaptionBox(at)) return true
    if (at === branch) return false
  }
  return false
}
