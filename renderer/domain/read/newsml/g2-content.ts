import type { Block } from '../../article.ts'
import type { Field } from '../draft.ts'
import { wordsIn } from '../folding.ts'
import { htmlBlocks, textBlocks } from '../news/html-blocks.ts'
import { htmlOf } from '../news/html-of.ts'
import { pictureBlocks, type NewsBody } from '../news/news-blocks.ts'
import { nitfDraft } from '../nitf/nitf-draft.ts'
import type { XmlElement } from '../xml/xml-tree.ts'
import { allBelow, attributeOf, childOf, childrenOf, textOf, wordsOf } from '../xml/xml-walk.ts'

/** What lies in an item, with what it states of itself. */
export interface G2Content extends NewsBody {
  readonly headline: string
  readonly fields: readonly Field[]
  readonly remarks: readonly string[]
}

/** The text of an item: the first of its renditions that holds words. `path` is the file's own. */
export function g2Content(contentSet: XmlElement | undefined, path: string): G2Content {
  const renditions = childrenOf(contentSet).map((one) => contentOf(one, path))
  const told = renditions.find(({ blocks }) => blocks.some(({ text }) => wordsIn(text) > 0))
  return told ?? nothing
}

/** Nothing that can be read. */
const nothing: G2Content = { headline: '', blocks: [], furniture: [], fields: [], remarks: [] }

function contentOf(rendition: XmlElement, path: string): G2Content {
  if (rendition.name === 'inlineXML') return inlineXml(rendition, path)
  if (rendition.name === 'inlineData') return { ...nothing, blocks: inlineData(rendition) }
  return nothing
}

function inlineXml(rendition: XmlElement, path: string): G2Content {
  const [root] = childrenOf(rendition)
  if (root?.name.toLowerCase() === 'nitf') {
    const { headline, blocks, furniture, fields, remarks } = nitfDraft(root, path)
    return { headline, blocks, furniture, fields, remarks }
  }
  return { ...nothing, ...xhtmlContent(rendition) }
}

/**
 * XHTML in an agency's item. Its `header` only says again what the item states (headline, byline, time,
 * keywords), and is kept as furniture.
 */
export function xhtmlContent(around: XmlElement): NewsBody & { readonly headline: string } {
  const html = childrenOf(around).find(({ name }) => name.toLowerCase() === 'html')
  const body = childOf(html, 'body') ?? html ?? around
  const headers = childrenOf(body, 'header')
  const rest = body.children.filter((one) => typeof one === 'string' || one.name !== 'header')
  const said = headers.flatMap((one) => htmlBlocks(htmlOf(one.children)))
  const headline = wordsOf(
    headers.flatMap((one) => allBelow(one, 'h1'))[0] ?? childOf(childOf(html, 'head'), 'title'),
  )
  return {
    headline,
    blocks: htmlBlocks(htmlOf(rest)),
    furniture: said
      .filter(({ text }) => text !== '')
      .map(({ text }) => ({
        kind: text === headline ? 'repeated-headline' : 'other',
        text,
        before: 0,
      })),
  }
}

/** Words in a field of plain text or of escaped HTML; what is no text, or packed as bytes, gives none. */
function inlineData(rendition: XmlElement): readonly Block[] {
  const type = attributeOf(rendition, 'contenttype').toLowerCase()
  if (attributeOf(rendition, 'encoding') !== '') return []
  if (type !== '' && !/^(?:text|application)\/(?:plain|html|xhtml|vnd\.iptc)/.test(type)) return []
  const words = textOf(rendition)
  return /html/.test(type) || /^\s*<(?:p|div|html|h\d)[\s>]/i.test(words)
    ? htmlBlocks(words)
    : textBlocks(words)
}

/** The one rendition of a picture that is shown: listed, never fetched. */
export function g2Picture(item: XmlElement, path: string, caption: string): readonly Block[] {
  const remote = childrenOf(childOf(item, 'contentSet'), 'remoteContent').filter((one) => {
    const type = attributeOf(one, 'contenttype')
    return type === '' || type.startsWith('image/')
  })
  const best = [...remote].sort((a, b) => size(b) - size(a))[0]
  const credit = wordsOf(childOf(childOf(item, 'contentMeta'), 'creditline'))
  return pictureBlocks(
    { source: attributeOf(best, 'href').replace(/^\.\//, ''), caption, credit },
    path,
  )
}

function size(remote: XmlElement): number {
  const width = Number.parseInt(attributeOf(remote, 'width'), 10)
  return Number.isNaN(width) ? 0 : width
}
