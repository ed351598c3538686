import { agencyNamed } from '../../attribute/agencies.ts'
import type { Block } from '../../article.ts'
import type { Draft, Field } from '../draft.ts'
import { folded, oneLine } from '../folding.ts'
import { heading } from '../new-block.ts'
import { pictureBlocks, withoutRepeats, type NewsBody } from '../news/news-blocks.ts'
import { htmlOf } from '../news/html-of.ts'
import { htmlBlocks, textBlocks } from '../news/html-blocks.ts'
import { nitfDraft } from '../nitf/nitf-draft.ts'
import type { XmlElement } from '../xml/xml-tree.ts'
import { allBelow, at, attributeOf, childOf, childrenOf, textOf, wordsOf } from '../xml/xml-walk.ts'
import { xhtmlContent } from './g2-content.ts'
import { newsMl1Fields } from './newsml-1-fields.ts'

/** An item of NewsML 1: an article, or why it is none. */
interface Item {
  readonly element: XmlElement
  readonly name: string
  readonly outcome: { readonly draft: Draft } | { readonly reason: string }
}

/** The articles of a NewsML 1 file: one for each text, so one for each language it comes in. */
export function newsMl1Items(root: XmlElement, path: string): readonly Item[] {
  const items = root.name === 'NewsItem' ? [root] : childrenOf(root, 'NewsItem')
  return items.flatMap((item): readonly Item[] => {
    const identifier = at(item, 'Identification', 'NewsIdentifier')
    const name =
      wordsOf(childOf(identifier, 'PublicIdentifier')) || wordsOf(childOf(identifier, 'NewsItemId'))
    const texts = textsIn(item)
    if (texts.length === 0)
      return [{ element: item, name, outcome: { reason: 'It holds no text.' } }]
    return texts.map((text) => ({
      element: texts.length === 1 ? item : (text[text.length - 1] ?? item),
      name: texts.length === 1 ? name : `${name} ${languageOf(text)}`.trim(),
      outcome: { draft: draftOf({ root, item, text }, path) },
    }))
  })
}

/** The components from the item down to one that holds a text. */
type Way = readonly XmlElement[]

/** Every component that holds a text, with those around it; its own parts are not asked again. */
function textsIn(item: XmlElement): readonly Way[] {
  const search = (component: XmlElement, around: Way): readonly Way[] => {
    const way = [...around, component]
    if (bodyOf(component).blocks.length > 0) return [way]
    return childrenOf(component, 'NewsComponent').flatMap((one) => search(one, way))
  }
  return childrenOf(item, 'NewsComponent').flatMap((one) => search(one, []))
}

const noBody: NewsBody & { readonly fields: readonly Field[]; readonly headline: string } = {
  blocks: [],
  furniture: [],
  fields: [],
  headline: '',
}

/** The text of a component: its own content, or that of its parts with the role of a body. */
function bodyOf(component: XmlElement): typeof noBody {
  const own = contentOf(component)
  if (own.blocks.length > 0) return own
  const parts = childrenOf(component, 'NewsComponent')
  const main = parts.filter((one) => /^(?:body|main|maintext|text|story)$/i.test(roleOf(one)))
  return main.map(contentOf).find(({ blocks }) => blocks.length > 0) ?? noBody
}

/** Roles of parts that are not the text. */
const beside =
  /headline|subheadline|contact|stylesheet|logo|photo|picture|image|video|audio|caption|multimedia/i

function contentOf(component: XmlElement): typeof noBody {
  if (beside.test(roleOf(component))) return noBody
  for (const item of childrenOf(component, 'ContentItem')) {
    const data = childOf(item, 'DataContent')
    const body = data ? dataOf(data, mimeOf(item)) : noBody
    if (body.blocks.length > 0) return body
  }
  return noBody
}

function dataOf(data: XmlElement, mime: string): typeof noBody {
  const [root] = childrenOf(data)
  if (root?.name.toLowerCase() === 'nitf') {
    const { headline, blocks, furniture, fields } = nitfDraft(root, '')
    return { headline, blocks, furniture, fields }
  }
  if (root) return { ...noBody, ...xhtmlContent(data) }
  if (/css|javascript|image/.test(mime)) return noBody
  const words = textOf(data)
  const isHtml = /html/.test(mime) || /^\s*<(?:p|div|html|h\d)[\s>]/i.test(words)
  return { ...noBody, blocks: isHtml ? htmlBlocks(words) : textBlocks(words) }
}

function roleOf(component: XmlElement): string {
  return attributeOf(childOf(component, 'Role'), 'FormalName')
}

function mimeOf(item: XmlElement): string {
  return attributeOf(childOf(item, 'MimeType'), 'FormalName').toLowerCase()
}

function languageOf(way: Way): string {
  const stated = [...way]
    .reverse()
    .map((one) => attributeOf(at(one, 'DescriptiveMetadata', 'Language'), 'FormalName'))
  return stated.find((language) => language !== '') ?? ''
}

interface Found {
  readonly root: XmlElement
  readonly item: XmlElement
  readonly text: Way
}

function draftOf({ root, item, text }: Found, path: string): Draft {
  const component = text[text.length - 1] ?? item
  const body = bodyOf(component)
  const headline = lineOf(text, 'HeadLine') || body.headline
  const deck = deckOf(text, headline)
  const told = withoutRepeats(body, {
    headline,
    lines: [lineOf(text, 'ByLine'), lineOf(text, 'DateLine')],
  })
  return {
    format: 'newsml',
    headline,
    blocks: [...deck, ...told.blocks, ...picturesOf(component, path)],
    furniture: told.furniture,
    parted: true,
    fields: [...newsMl1Fields({ root, item, text, language: languageOf(text) }), ...body.fields],
    remarks: [...issuers(text), ...remarksOf(item, component)],
  }
}

/** A line of the item, from the component nearest to the text. */
function lineOf(way: Way, name: string): string {
  const lines = [...way].reverse().map((one) => wordsOf(at(one, 'NewsLines', name)))
  return lines.find((line) => line !== '') ?? ''
}

function deckOf(way: Way, headline: string): readonly Block[] {
  const stated = lineOf(way, 'SubHeadLine')
  const parts = childrenOf(way[way.length - 1], 'NewsComponent').filter((one) =>
    /^subheadline$/i.test(roleOf(one)),
  )
  const words = stated || parts.map(lineIn).join(' ')
  return words === '' || folded(words) === folded(headline) ? [] : [heading(words)]
}

/** The pictures a component lists beside its text, each in its largest size; logos are not news. */
function picturesOf(component: XmlElement, path: string): readonly Block[] {
  return childrenOf(component, 'NewsComponent')
    .filter((one) => /photo|picture|image|graphic/i.test(roleOf(one)))
    .flatMap((one) => {
      const images = childrenOf(one, 'ContentItem').filter((item) =>
        mimeOf(item).startsWith('image/'),
      )
      const best = [...images].sort((a, b) => width(b) - width(a))[0]
      const caption = lineOf([one], 'HeadLine') || wordsOf(allBelow(one, 'Caption')[0])
      return pictureBlocks(
        { source: attributeOf(best, 'Href'), caption, credit: lineOf([one], 'CreditLine') },
        path,
      )
    })
}

function width(item: XmlElement): number {
  const stated = allBelow(item, 'Property').find(
    (one) => attributeOf(one, 'FormalName') === 'PixelWidth',
  )
  const pixels = Number.parseInt(attributeOf(stated, 'Value'), 10)
  return Number.isNaN(pixels) ? 0 : pixels
}

/** All words of a part on one line. */
function lineIn(part: XmlElement): string {
  const blocks = allBelow(part, 'body').flatMap((one) => htmlBlocks(htmlOf(one.children)))
  return oneLine(blocks.map(({ text }) => text).join(' '))
}

/** A press release has somebody behind it who is no agency. */
function issuers(way: Way): readonly string[] {
  const parties = way.flatMap((one) =>
    childrenOf(childOf(one, 'AdministrativeMetadata'), 'Source').flatMap((each) =>
      childrenOf(each, 'Party'),
    ),
  )
  return parties
    .map((one) => attributeOf(one, 'FormalName'))
    .filter((name) => name !== '' && agencyNamed(name) === null)
    .map((name) => `The file names as the source of the text: ${name}.`)
}

function remarksOf(item: XmlElement, component: XmlElement): readonly string[] {
  const update = attributeOf(at(item, 'Identification', 'NewsIdentifier', 'RevisionId'), 'Update')
  const contacts = childrenOf(component, 'NewsComponent').filter((one) =>
    /^contact$/i.test(roleOf(one)),
  )
  const films = childrenOf(component, 'NewsComponent').filter((one) =>
    /video|audio/i.test(roleOf(one)),
  )
  return [
    ...(/^[UAR]$/.test(update)
      ? ['The agency sent this version as an update of an earlier one.']
      : []),
    ...contacts
      .map((one) => lineIn(one).slice(0, 400))
      .filter((words) => words !== '')
      .map((words) => `The file gives as contact: ${words}`),
    ...(films.length > 0 ? ['The file names sound or video that is not in it.'] : []),
  ]
}
