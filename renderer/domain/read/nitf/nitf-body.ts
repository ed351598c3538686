import type { Block } from '../../article.ts'
import type { Field } from '../draft.ts'
import { oneLine } from '../folding.ts'
import { paragraph } from '../new-block.ts'
import { htmlBlocks } from '../news/html-blocks.ts'
import { htmlOf } from '../news/html-of.ts'
import { pictureBlocks } from '../news/news-blocks.ts'
import { creditOf } from '../news/news-fields.ts'
import type { XmlElement, XmlNode } from '../xml/xml-tree.ts'
import {
  allBelow,
  attributeOf,
  childOf,
  childrenOf,
  isXmlElement,
  wordsOf,
} from '../xml/xml-walk.ts'

/** What a NITF text holds, with what its pictures state of themselves. */
export interface NitfBody {
  readonly blocks: readonly Block[]
  readonly fields: readonly Field[]
  readonly remarks: readonly string[]
}

/** NITF's names that stand within a line: people, places, money and the like. Their words are kept. */
const within = new Set(
  (
    'person org location event function money num chron virtloc object.title copyrite copyrite.year ' +
    'copyrite.holder city state region country sublocation alt-code name.given name.family numer denom ' +
    'frac pronounce lang classifier postaddr addressee care.of street postcode delivery.point ' +
    'delivery.office title num.frac currency'
  ).split(' '),
)

const inHtml: Readonly<Record<string, string>> = {
  hl1: 'h2',
  hl2: 'h3',
  block: 'div',
  bq: 'blockquote',
  credit: 'p',
  datasource: 'p',
  'nitf-table': 'div',
  'nitf-col': 'col',
  'nitf-colgroup': 'colgroup',
}

/** The text of a NITF document or of a part of it. `path` is the file's own, for pictures beside it. */
export function nitfBody(parts: readonly (XmlElement | undefined)[], path: string): NitfBody {
  const blocks: Block[] = []
  const media: XmlElement[] = []
  const take = (nodes: readonly XmlNode[]) => {
    let run: XmlNode[] = []
    const flush = () => {
      blocks.push(...htmlBlocks(htmlOf(run, nameInHtml)))
      const inside = run.filter(isXmlElement).flatMap((one) => allBelow(one, 'fn'))
      blocks.push(...inside.flatMap(footnote))
      run = []
    }
    for (const node of nodes) {
      const kind = isXmlElement(node) ? kindOf(node) : 'text'
      if (kind === 'text' || !isXmlElement(node)) {
        run.push(node)
        continue
      }
      flush()
      if (kind === 'media') media.push(node)
      if (kind === 'media') blocks.push(...mediaBlocks(node, path))
      if (kind === 'footnote') blocks.push(...footnote(node))
      if (kind === 'note') blocks.push(...note(node))
      if (kind === 'around') take(node.children)
    }
    flush()
  }
  for (const part of parts) take(part?.children ?? [])
  return {
    blocks,
    fields: media.flatMap((one) => creditsOf(one)),
    remarks: remarksOn(media),
  }
}

type Kind = 'text' | 'media' | 'footnote' | 'note' | 'around'

function kindOf(element: XmlElement): Kind {
  if (element.name === 'media') return 'media'
  if (element.name === 'fn') return 'footnote'
  if (element.name === 'note') return 'note'
  const parted = ['media', 'fn', 'note'].some((name) => allBelow(element, name).length > 0)
  return parted && element.name === 'block' ? 'around' : 'text'
}

function nameInHtml(element: XmlElement): string | null {
  const name = element.name.toLowerCase()
  if (name === 'fn' || name === 'media') return null
  if (within.has(name)) return 'span'
  return inHtml[name] ?? name
}

function footnote(element: XmlElement): readonly Block[] {
  const label = wordsOf(childOf(element, 'fn-label'))
  const value = childOf(element, 'fn-value')
  const words = value ? wordsOf(value) : wordsOf(element)
  const text = value && label !== '' ? `${label} ${words}` : words
  return text === '' ? [] : [paragraph(text, 'footnote')]
}

/** Notes to editors and to readers alike, a block for each of their paragraphs. */
function note(element: XmlElement): readonly Block[] {
  return htmlBlocks(htmlOf(element.children, nameInHtml)).map((block) =>
    block.role === 'prose' ? { ...block, role: 'note' } : block,
  )
}

function mediaBlocks(media: XmlElement, path: string): readonly Block[] {
  const references = childrenOf(media, 'media-reference')
  const isPicture = pictured(media)
  const shown = references.find((one) => attributeOf(one, 'source') !== '')
  return pictureBlocks(
    {
      source: isPicture ? attributeOf(shown, 'source') : '',
      description: isPicture ? attributeOf(shown, 'alternate-text') : '',
      caption: childrenOf(media, 'media-caption').map(wordsOf).join(' '),
      credit: wordsOf(childOf(media, 'media-producer')),
    },
    path,
  )
}

function creditsOf(media: XmlElement): readonly Field[] {
  return creditOf('NITF: media-producer', wordsOf(childOf(media, 'media-producer')))
}

function pictured(media: XmlElement): boolean {
  const type = attributeOf(media, 'media-type').toLowerCase()
  if (type !== '') return /^(?:image|photo|graphic|picture)/.test(type)
  return childrenOf(media, 'media-reference').every(
    (one) => !/^(?:audio|video)/.test(attributeOf(one, 'mime-type')),
  )
}

function remarksOn(media: readonly XmlElement[]): readonly string[] {
  const others = media.filter((one) => !pictured(one))
  const named = others.map((one) => {
    const source = attributeOf(childOf(one, 'media-reference'), 'source')
    return oneLine(`${attributeOf(one, 'media-type') || 'sound or video'} ${source}`)
  })
  return named.length === 0 ? [] : [`The file names what is no picture: ${named.join(', ')}.`]
}
