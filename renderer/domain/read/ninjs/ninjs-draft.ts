import type { Block } from '../../article.ts'
import type { Draft, Field } from '../draft.ts'
import { oneLine } from '../folding.ts'
import { htmlBlocks, textBlocks } from '../news/html-blocks.ts'
import { pictureBlocks, withoutRepeats, type NewsBody } from '../news/news-blocks.ts'
import { creditOf } from '../news/news-fields.ts'
import { nitfDraft } from '../nitf/nitf-draft.ts'
import { UnreadableXml, xmlTree } from '../xml/xml-tree.ts'
import { objectsIn, textIn, valueIn, type Json } from './json.ts'
import { ninjsFields } from './ninjs-fields.ts'

/** An item of ninjs as an article, or why it is none, as a plain sentence. */
export type NinjsItem = { readonly draft: Draft } | { readonly reason: string }

/** Reads one item of ninjs. `path` is that of the file it lies in. */
export function ninjsItem(item: Json, path: string): NinjsItem {
  const headline = headlineOf(item)
  const body = bodyOf(item, path)
  const isPicture = /^(?:picture|graphic|photo)$/i.test(textIn(item, 'type'))
  const isWhole = body.blocks.length > 0
  const described = isWhole || isPicture ? [] : textBlocks(descriptionOf(item))
  const own = isPicture ? picture(item, path) : { blocks: [], fields: [] }
  const parts = associated(item, path)
  const told = withoutRepeats(
    { blocks: [...body.blocks, ...described], furniture: body.furniture },
    { headline, lines: [textIn(item, 'byline', 'by')] },
  )
  const blocks = [...told.blocks, ...own.blocks, ...withoutKnown(parts.blocks, told.blocks)]
  if (headline === '' && blocks.length === 0) return { reason: emptyReason(item) }
  return {
    draft: {
      format: 'ninjs',
      headline,
      blocks,
      furniture: told.furniture,
      parted: true,
      fields: [...fieldsOf(item, isPicture), ...own.fields, ...parts.fields],
      remarks: remarksOf(item, { isWhole, isPicture }),
    },
  }
}

/** Who signs a picture took it. */
function fieldsOf(item: Json, isPicture: boolean): readonly Field[] {
  const fields = ninjsFields(item)
  if (!isPicture) return fields
  return fields.map((field) => (field.means === 'byline' ? { ...field, means: 'credit' } : field))
}

function headlineOf(item: Json): string {
  const headlines = objectsIn(valueIn(item, 'headlines'))
  const main =
    headlines.find((one) => /^(?:main|headline)$/i.test(textIn(one, 'role'))) ?? headlines[0]
  const stated = main ? textIn(main, 'value') : ''
  return oneLine(stated || textIn(item, 'headline', 'headline_text', 'title'))
}

/** How much of an article each kind of body keeps: pages have structure, plain text has none. */
const kinds: readonly RegExp[] = [/rich/i, /html/i, /nitf|xml/i, /text|plain/i, /./]

function bodyOf(item: Json, path: string): NewsBody {
  const bodies = objectsIn(valueIn(item, 'bodies')).map((one) => ({
    kind: `${textIn(one, 'role')} ${textIn(one, 'contenttype')}`,
    words: textIn(one, 'value'),
  }))
  const old = ['html', 'xhtml', 'html5', 'nitf', 'xml', 'text'].map((kind) => ({
    kind,
    words: textIn(item, `body_${kind}`),
  }))
  const sorted = kinds.flatMap((kind) => [...bodies, ...old].filter((one) => kind.test(one.kind)))
  for (const one of sorted) {
    const body = one.words === '' ? nothing : wordsAs(one.words, path)
    if (body.blocks.length > 0) return body
  }
  return nothing
}

const nothing: NewsBody = { blocks: [], furniture: [] }

/** Words of a body by what they are, whatever the item calls them. */
function wordsAs(words: string, path: string): NewsBody {
  if (/<nitf[\s>]/i.test(words.slice(0, 2000))) return inNitf(words, path)
  if (/<ttnitf/i.test(words.slice(0, 200))) return nothing // an agency's own form of telex, not XML
  const isHtml =
    /<\/?(?:p|div|br|section|h\d|article|html|ul|table|a|em|strong|b|i|sup)[\s/>]/i.test(words)
  return { blocks: isHtml ? htmlBlocks(words) : textBlocks(words), furniture: [] }
}

function inNitf(words: string, path: string): NewsBody {
  try {
    const { blocks, furniture } = nitfDraft(xmlTree(words), path)
    return { blocks, furniture }
  } catch (error) {
    if (error instanceof UnreadableXml) return nothing
    throw error
  }
}

function descriptionOf(item: Json): string {
  const all = objectsIn(valueIn(item, 'descriptions')).filter(
    (one) => textIn(one, 'role') !== 'creditline',
  )
  const caption = all.find((one) => /caption/i.test(textIn(one, 'role'))) ?? all[0]
  return (
    (caption ? textIn(caption, 'value') : '') ||
    textIn(item, 'description_text', 'description_html')
  )
}

/** A picture with its caption and credit: its largest rendition that a page could show. */
function picture(item: Json, path: string): { blocks: readonly Block[]; fields: readonly Field[] } {
  const images = objectsIn(valueIn(item, 'renditions')).filter((one) => {
    const type = textIn(one, 'contenttype', 'mimetype')
    return type === '' || type.startsWith('image/')
  })
  const best = [...images].sort((a, b) => width(b) - width(a))[0]
  const credit = creditIn(item)
  const source = best ? textIn(best, 'href') : ''
  const caption = descriptionOf(item) || textIn(item, 'headline', 'title')
  return {
    blocks: pictureBlocks({ source, caption, credit }, path),
    fields: [],
  }
}

function creditIn(item: Json): string {
  const described = objectsIn(valueIn(item, 'descriptions')).find(
    (one) => textIn(one, 'role') === 'creditline',
  )
  return (
    textIn(item, 'byline', 'by', 'creditline') ||
    (described ? textIn(described, 'value') : '') ||
    textIn(item, 'copyrightholder')
  )
}

function width(rendition: Json): number {
  const value = valueIn(rendition, 'width')
  return typeof value === 'number' ? value : 0
}

/** A logo without a caption is the sender's, not the news's. */
function isShown(item: Json): boolean {
  if (!/^(?:picture|photo|graphic)$/i.test(textIn(item, 'type'))) return false
  return !/logo/i.test(textIn(item, 'name')) || descriptionOf(item) !== ''
}

/** The pictures that go with an item; what else goes with it is only named. */
function associated(
  item: Json,
  path: string,
): { blocks: readonly Block[]; fields: readonly Field[] } {
  const pictures = objectsIn(valueIn(item, 'associations')).filter((one) => isShown(one))
  return {
    blocks: pictures.flatMap((one) => picture(one, path).blocks),
    fields: pictures.flatMap((one) => creditOf('ninjs: associations', creditIn(one))),
  }
}

/** A picture that stands in the text already is not listed under it again. */
function withoutKnown(blocks: readonly Block[], text: readonly Block[]): readonly Block[] {
  const known = new Set(text.filter(({ kind }) => kind === 'figure').map((block) => block.text))
  const repeated = blocks.findIndex((block) => block.kind === 'figure' && known.has(block.text))
  return repeated < 0 || known.has('')
    ? blocks
    : blocks.filter((block, at) => at !== repeated && block.role !== 'credit')
}

function emptyReason(item: Json): string {
  const kind = textIn(item, 'type')
  return `The item holds no words${kind === '' ? '' : ` (it is of the kind “${kind}”)`}.`
}

function remarksOf(
  item: Json,
  { isWhole, isPicture }: { isWhole: boolean; isPicture: boolean },
): readonly string[] {
  const note = oneLine(textIn(item, 'ednote')).slice(0, 400)
  const others = objectsIn(valueIn(item, 'associations')).filter(
    (one) => !/^(?:picture|photo|graphic|text)$/i.test(textIn(one, 'type')),
  )
  const named = others.map((one) => textIn(one, 'type')).filter((kind) => kind !== '')
  return [
    ...(isPicture && !isWhole
      ? ['The item is a picture with its caption; the picture is not in the file.']
      : []),
    ...(!isWhole && !isPicture ? ['The item holds a description only.'] : []),
    ...(note === '' ? [] : [`The agency’s note to editors: ${note}`]),
    ...(named.length === 0 ? [] : [`With the item go, not in the file: ${named.join(', ')}.`]),
  ]
}
