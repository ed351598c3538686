/**
 * The little of the DOM that extraction needs. Every DOM fits; the domain itself knows none.
 *
 * Only these properties are used, because they are cheap in a DOM written in JavaScript.
 */
export interface PageNode {
  readonly nodeType: number
  readonly parentNode: PageNode | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
  /** The words of a text node, `null` for elements. */
  readonly nodeValue: string | null
}

/** An element of the page. */
export interface PageElement extends PageNode {
  /** In lower case: `p`, `article`. */
  readonly localName: string
  getAttribute(name: string): string | null
}

/** Whether the node is an element. */
export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1
}

/** Whether the node is text. */
export function isText(node: PageNode): boolean {
  return node.nodeType === 3 || node.nodeType === 4
}

/** An attribute's value, cut to its first 300 characters, or the empty string. */
export function attributeOf(element: PageElement, name: string): string {
  const value = element.getAttribute(name)
  return value === null ? '' : value.slice(0, 300)
}

/**
 * Visits a tree in document order without recursion, so depth costs no stack. `enter` says whether
 * to go inside an element; `leave` is called for each element entered.
 */
export function walk(
  root: PageNode,
  enter: (node: PageNode) => boolean,
  leave: (node: PageNode) => void,
): void {
  let node = root.firstChild
  while (node !== null) {
    const inside = enter(node)
    const child: PageNode | null = inside ? node.firstChild : null
    if (child !== null) {
      node = child
      continue
    }
    if (inside) leave(node)
    let next: PageNode | null = node.nextSibling
    while (next === null) {
      node = node.parentNode
      if (node === null || node === root) return
      leave(node)
      next = node.nextSibling
    }
    node = next
  }
}
