import { walk } from './extract/page-node.ts'
import { oneLine } from './folding.ts'
import { isElement, type PageElement, type PageNode } from './page-tree.ts'

/** The notes of a page's text, and how they hang together with it. */
export interface PageNotes {
  /** For each element that is a note: its mark in the text, empty when none leads there. */
  readonly marks: ReadonlyMap<PageNode, string>
  /** For each note, the link in the text that leads to it. */
  readonly references: ReadonlyMap<PageElement, PageElement>
  /** Links back to the text that say nothing: `↩`, `^`. */
  readonly returns: ReadonlySet<PageNode>
}

const noNotes: PageNotes = { marks: new Map(), references: new Map(), returns: new Set() }

/** What a link to a note says: a number, a letter, a star, in brackets or not. */
const markWords =
  /^[[(]?(?:(?:note|n\.?)\s)?(?:\d{1,3}|[ivxlc]{1,6}|[a-z]|[*†‡§¶※^]{1,3})[\])]?[.:]?$/iu

/**
 * Finds the notes of a text, by what the page calls them (roles of digital publishing, EPUB's own), or by
 * how they hang together: a short mark in the text leads to a part of the page that links back to it.
 */
export function pageNotes(root: PageElement): PageNotes {
  const { links, called, byId, order } = surveyed(root)
  if (links.length === 0 && called.length === 0) return noNotes
  const marks = new Map<PageElement, string>(called.map((note) => [note, '']))
  const references = new Map<PageElement, PageElement>()
  for (const link of links) {
    const mark = oneLine(link.textContent ?? '')
    const note = markWords.test(mark) ? noteAt(byId.get(targetOf(link)), marks) : null
    if (!note || references.has(note) || isWithin(link, note)) continue
    if ((order.get(note) ?? 0) < (order.get(link) ?? 0)) continue // this one leads back
    if (!marks.has(note) && !leadsBack(note, link)) continue
    marks.set(note, mark)
    references.set(note, link)
  }
  return { marks, references, returns: returnsOf(marks) }
}

interface Survey {
  /** Links to a place in a page. */
  readonly links: readonly PageElement[]
  /** What the page itself calls a note. */
  readonly called: readonly PageElement[]
  readonly byId: ReadonlyMap<string, PageElement>
  /** A note stands behind what it is a note to. */
  readonly order: ReadonlyMap<PageElement, number>
}

function surveyed(root: PageElement): Survey {
  const links: PageElement[] = []
  const called: PageElement[] = []
  const byId = new Map<string, PageElement>()
  const order = new Map<PageElement, number>()
  const enter = (node: { readonly nodeType: number }): boolean => {
    if (!isPageElement(node)) return false
    order.set(node, order.size)
    const id =
      node.getAttribute('id') ?? (node.localName === 'a' ? node.getAttribute('name') : null)
    if (id !== null && !byId.has(id)) byId.set(id, node)
    if (node.localName === 'a' && (node.getAttribute('href') ?? '').includes('#')) links.push(node)
    else if (isCalledNote(node)) called.push(node)
    return true
  }
  walk(root, enter, () => undefined)
  return { links, called, byId, order }
}

function isPageElement(node: { readonly nodeType: number }): node is PageElement {
  return node.nodeType === 1 && 'querySelectorAll' in node
}

function isCalledNote(element: PageElement): boolean {
  const role = element.getAttribute('role')
  if (role === 'doc-footnote' || role === 'doc-endnote') return true
  const type = element.getAttribute('epub:type')
  return type !== null && /(?:^|\s)(?:footnote|endnote|rearnote|note)(?:\s|$)/.test(type)
}

function targetOf(link: PageElement): string {
  const address = link.getAttribute('href') ?? ''
  const name = address.slice(address.indexOf('#') + 1)
  try {
    return decodeURIComponent(name)
  } catch {
    return name // a percent sign that means itself
  }
}

const blocks = new Set(['li', 'p', 'div', 'aside', 'dd', 'section', 'article'])

/** The note that an id stands for: the element itself, or what is around an anchor at its head. */
function noteAt(
  target: PageElement | undefined,
  known: ReadonlyMap<PageElement, string>,
): PageElement | null {
  let at = target ?? null
  for (let steps = 0; at !== null && steps < 3; steps += 1) {
    if (known.has(at) || blocks.has(at.localName)) return at
    at = at.parentElement
  }
  return null
}

/** Whether a note links to where a link of the text stands. */
function leadsBack(note: PageElement, link: PageElement): boolean {
  const places = new Set<string>()
  let at: PageElement | null = link
  for (let steps = 0; at !== null && steps < 3; steps += 1) {
    for (const name of ['id', 'name']) places.add(at.getAttribute(name) ?? '')
    at = at.parentElement
  }
  places.delete('')
  return [...note.querySelectorAll('a')].some(
    (back) => isPlaceLink(back) && places.has(targetOf(back)),
  )
}

function isPlaceLink(link: PageElement): boolean {
  return (link.getAttribute('href') ?? '').includes('#')
}

function isWithin(element: PageElement, around: PageElement): boolean {
  for (let at: PageElement | null = element; at !== null; at = at.parentElement)
    if (at === around) return true
  return false
}

function returnsOf(marks: ReadonlyMap<PageElement, string>): ReadonlySet<PageNode> {
  const returns = new Set<PageNode>()
  for (const note of marks.keys())
    for (const link of note.querySelectorAll('a'))
      if (isPlaceLink(link) && !/[\p{L}\p{N}]/u.test(link.textContent ?? '')) returns.add(link)
  return returns
}

/** The text nodes of the notes whose marks stand in the article, so that the notes come along with it. */
export function noteLeaves(
  { references }: PageNotes,
  isTaken: (leaf: PageNode) => boolean,
): readonly PageNode[] {
  const leaves: PageNode[] = []
  for (const [note, link] of references)
    if (textsIn(link).some((leaf) => isTaken(leaf))) leaves.push(...textsIn(note))
  return leaves
}

function textsIn(element: PageElement): readonly PageNode[] {
  const texts: PageNode[] = []
  const collect = (node: PageNode) => {
    if (node.nodeType === 3) texts.push(node)
    else if (isElement(node)) for (const child of node.childNodes) collect(child)
  }
  collect(element)
  return texts
}
