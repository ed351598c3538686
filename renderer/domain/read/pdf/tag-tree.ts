import type { StructNode } from './engine.ts'
import { endsSentence } from '../folding.ts'
import type { Piece } from './pieces.ts'

/** An element of a tagged file, over all the pages it stands on. */
export interface TagElement {
  /** As the file's standard roles are called: `P`, `H1`, `LI`. */
  readonly role: string
  /** What a picture shows, in words. */
  readonly alt: string
  readonly children: TagNode[]
}

/** The text of one mark. */
export interface TagText {
  readonly pieces: readonly Piece[]
  readonly page: number
}

/** A node of a tagged file: an element, marked text or a link on the page. */
export type TagNode = TagElement | TagText | TagLink

/** A place on a page that leads somewhere. */
export interface TagLink {
  readonly address: string
}

/** Whether a node is an element. */
export function isElement(node: TagNode): node is TagElement {
  return 'role' in node
}

/** Whether a node is text. */
export function isText(node: TagNode): node is TagText {
  return 'pieces' in node
}

/** What a page's tree is filled in from. */
export interface PageMarks {
  readonly number: number
  readonly pieces: ReadonlyMap<string, readonly Piece[]>
  /** Addresses by the link's name. */
  readonly links: ReadonlyMap<string, string>
}

/** Deeper elements are taken as text of the last one: no document nests so. */
const deepest = 200

/** A page's part of the structure, its texts and addresses filled in; `null` for other pages. */
export function tagTree(node: StructNode, marks: PageMarks, depth = 0): TagElement {
  const children: TagNode[] = []
  for (const child of node.children ?? []) {
    if (child.role !== undefined) {
      if (depth < deepest) children.push(tagTree(child, marks, depth + 1))
      continue
    }
    const leaf = leafOf(child, marks)
    if (leaf) children.push(leaf)
  }
  return { role: node.role ?? '', alt: node.alt ?? '', children }
}

function leafOf({ type, id = '' }: StructNode, marks: PageMarks): TagNode | null {
  if (type === 'content') {
    const pieces = marks.pieces.get(id) ?? []
    return pieces.length > 0 ? { pieces, page: marks.number } : null
  }
  const address = marks.links.get(id)
  return address === undefined ? null : { address }
}

const containers = new Set(
  'Root Document DocumentFragment Part Art Sect Div NonStruct Private L Table TBody Aside TOC'.split(
    ' ',
  ),
)

/**
 * Joins a page's tree to the tree of the pages before: an element that runs over the break stands on
 * both, and is put together again. Elements that hold others are the same when their roles and places
 * are; paragraphs only when the sentence plainly goes on.
 */
export function joinPages(before: TagElement, after: TagElement): void {
  const last = before.children.at(-1)
  const [first, ...rest] = after.children
  if (first === undefined) return
  if (last !== undefined && isElement(last) && isElement(first) && runsOn(last, first)) {
    joinPages(last, first)
    before.children.push(...rest)
  } else before.children.push(...after.children)
}

function runsOn(last: TagElement, first: TagElement): boolean {
  if (last.role !== first.role) return false
  if (containers.has(first.role) && !holdsText(last) && !holdsText(first)) return true
  const ends = wordsOf(last)
  const starts = wordsOf(first)
  if (ends === '' || starts === '') return false
  return !endsSentence(ends) && !/^\p{Lu}/u.test(starts) && ends.length > 40
}

function holdsText(element: TagElement): boolean {
  return element.children.some((child) => isText(child))
}

/** All the words in an element, roughly: for judging, not for showing. */
export function wordsOf(node: TagNode): string {
  if (isText(node))
    return node.pieces
      .map(({ text }) => text)
      .join(' ')
      .trim()
  if (!isElement(node)) return ''
  return node.children
    .map((child) => wordsOf(child))
    .filter((words) => words !== '')
    .join(' ')
    .trim()
}
