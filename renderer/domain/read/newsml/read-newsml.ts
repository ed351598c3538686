import type { LeftOut } from '../../article.ts'
import type { Draft } from '../draft.ts'
import { faultRemarks, readingXml } from '../news/reading-xml.ts'
import type { Part, ReadFormat, Reading, Source } from '../source.ts'
import type { XmlDocument, XmlElement } from '../xml/xml-tree.ts'
import { attributeOf, childrenOf, wordsOf, allBelow } from '../xml/xml-walk.ts'
import { xmlSource } from '../xml/xml-source.ts'
import { g2Item, noArticle } from './g2-draft.ts'
import { newsMl1Items } from './newsml-1.ts'

/** One item of a file: an article, or why it is none. */
interface Item {
  readonly element: XmlElement
  readonly name: string
  readonly outcome: { readonly draft: Draft } | { readonly reason: string }
}

/** Reads NewsML of both generations: a file of one item is an article, of several a bundle. */
export const readNewsMl: ReadFormat = (source) =>
  readingXml(source, (document) => readingOf(itemsOf(document.root, source.path), document, source))

function itemsOf(root: XmlElement, path: string): readonly Item[] {
  if (root.name === 'NewsML' || root.name === 'NewsItem') return newsMl1Items(root, path)
  const elements =
    root.name === 'newsMessage'
      ? childrenOf(root, 'itemSet').flatMap((one) => childrenOf(one))
      : [root.name === 'contentSet' ? asItem(root) : root]
  return elements.map((element) => ({
    element,
    name: attributeOf(element, 'guid') || wordsOf(allBelow(element, 'title')[0]) || element.name,
    outcome: g2Item(element, path),
  }))
}

/** Content without its item, as handbooks show it. */
function asItem(contentSet: XmlElement): XmlElement {
  return { name: 'newsItem', uri: contentSet.uri, attributes: [], children: [contentSet] }
}

function readingOf(items: readonly Item[], { faults }: XmlDocument, source: Source): Reading {
  const parts: Part[] = []
  const leftOut: LeftOut[] = []
  for (const { element, name, outcome } of items) {
    if ('reason' in outcome) leftOut.push({ name, reason: outcome.reason })
    else {
      const remarks = [...outcome.draft.remarks, ...faultRemarks(faults)]
      parts.push({
        draft: { ...outcome.draft, remarks },
        name,
        content: xmlSource(element),
        decoded: source.decoded,
      })
    }
  }
  const [first] = parts
  if (!first)
    return { kind: 'problem', problem: noArticle(leftOut[0]?.reason ?? 'It holds no item.') }
  if (items.length === 1) return { kind: 'article', draft: first.draft, decoded: source.decoded }
  return { kind: 'bundle', parts, declared: items.length, leftOut }
}
