import { parseHTML } from 'linkedom'

/** The few things of a page's tree that reading needs; what linkedom gives, without its DOM types. */
export interface PageNode {
  /** 1 element, 3 text, 8 comment. */
  readonly nodeType: number
  readonly textContent: string | null
  /** The words of a text node. */
  readonly nodeValue: string | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
  readonly childNodes: Iterable<PageNode>
  readonly parentNode: PageNode | null
}

/** An element of a page. */
export interface PageElement extends PageNode {
  readonly localName: string
  readonly parentElement: PageElement | null
  readonly children: Iterable<PageElement>
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  remove(): void
}

/** A page. */
export interface PageDocument {
  readonly documentElement: PageElement | null
  readonly childNodes: Iterable<PageNode>
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

/** Whether a node is an element, so that its attributes can be asked. */
export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1
}

/**
 * A page as a tree. Nothing in it runs or loads: the parser knows no scripts and no network. Templates
 * go first, because this parser shows their content as if it stood in the page; not those of shadow
 * roots, whose content did stand there when the page was saved.
 */
export function pageTree(html: string): PageDocument {
  const { document } = parseHTML(framed(html))
  if (!isPage(document)) throw new Error('the page has no tree')
  if (!/<template\b/i.test(html)) return document
  for (const template of [...document.querySelectorAll('template:not([shadowrootmode])')])
    template.remove()
  return document
}

function isPage(document: unknown): document is PageDocument {
  return typeof document === 'object' && document !== null && 'querySelectorAll' in document
}

/** A page without an html element gets one, or the parser takes its first element for the root. */
function framed(html: string): string {
  const { root, comments } = prologue(html)
  if (root < 0) return `<!doctype html><html><body>${html}</body></html>`
  return `<!doctype html>${comments.join('')}${html.slice(root)}`
}

interface Prologue {
  /** Where the html element starts; -1 when there is none. */
  readonly root: number
  readonly comments: readonly string[]
}

/** What stands before the html element. Old pages write several of them, all but one in comments. */
function prologue(html: string): Prologue {
  const comments: string[] = []
  const next = /<!--|<html[\s>]/gi
  for (let found = next.exec(html); found !== null; found = next.exec(html)) {
    if (found[0] !== '<!--') return { root: found.index, comments }
    const end = html.indexOf('-->', found.index)
    if (end < 0) break
    comments.push(html.slice(found.index, end + 3))
    next.lastIndex = end + 3
  }
  return { root: html.search(/<html[\s>]/i), comments: [] }
}
