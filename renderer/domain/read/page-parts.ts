import { isElement, type PageElement, type PageNode } from './page-tree.ts'

/** The text nodes below an element. */
export function wordsUnder(node: PageNode): readonly PageNode[] {
  if (node.nodeType === 3) return [node]
  return isElement(node) ? [...node.childNodes].flatMap(wordsUnder) : []
}

/** Tables that lay out a page hold paragraphs; tables of data hold short cells in rows. */
export function isDataTable(table: PageElement): boolean {
  if (table.querySelector('table, article, section, h1, h2, img, p + p')) return false
  const cells = [...table.querySelectorAll('td, th')]
  const rows = [...table.querySelectorAll('tr')].length
  if (rows < 2 || cells.length < rows * 2) return false
  return cells.every((cell) => (cell.textContent ?? '').length < 400)
}
