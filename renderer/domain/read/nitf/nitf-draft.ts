import type { Block, Furniture } from '../../article.ts'
import type { Draft } from '../draft.ts'
import { oneLine } from '../folding.ts'
import { heading } from '../new-block.ts'
import { newsDate } from '../news/news-date.ts'
import { badDate } from '../news/news-fields.ts'
import { withoutRepeats } from '../news/news-blocks.ts'
import type { XmlElement } from '../xml/xml-tree.ts'
import { at, attributeOf, childOf, childrenOf, wordsOf } from '../xml/xml-walk.ts'
import { nitfBody, type NitfBody } from './nitf-body.ts'
import { nitfFields, signatureIn } from './nitf-fields.ts'

/** A NITF document as an article. `nitf` is its root, `path` the path of the file it lies in. */
export function nitfDraft(nitf: XmlElement, path: string): Draft {
  const body = childOf(nitf, 'body')
  const top = childOf(body, 'body.head')
  const headline = headlineOf(nitf)
  const content = nitfBody([childOf(body, 'body.content')], path)
  const end = nitfBody([withoutTagline(childOf(body, 'body.end'))], path)
  const abstract = nitfBody([childOf(top, 'abstract')], path)
  const told = content.blocks.length > 0 ? content : abstract
  const text = withoutRepeats(
    { blocks: [...decks(top), ...told.blocks, ...end.blocks.map(asNote)], furniture: [] },
    {
      headline,
      lines: childrenOf(top, 'byline').flatMap((one) => [wordsOf(one), signatureIn(one)]),
    },
  )
  return {
    format: 'nitf',
    headline,
    blocks: text.blocks,
    furniture: [
      ...(told === abstract ? [] : asFurniture(abstract, 0)),
      ...text.furniture,
      ...taglines(body, text.blocks.length),
    ],
    parted: true,
    fields: [...nitfFields(nitf), ...content.fields],
    remarks: [
      ...(told === abstract && told.blocks.length > 0 ? ['The file holds a summary only.'] : []),
      ...content.remarks,
      ...remarksOf(childOf(nitf, 'head')),
    ],
  }
}

/** The headline; some write `headline` for NITF's own `hedline`. */
function headlineOf(nitf: XmlElement): string {
  const top = at(nitf, 'body', 'body.head')
  const lines = [at(top, 'hedline', 'hl1'), at(top, 'headline', 'hl1'), at(nitf, 'head', 'title')]
  return lines.map(wordsOf).find((line) => line !== '') ?? ''
}

function decks(top: XmlElement | undefined): readonly Block[] {
  return [...childrenOf(top, 'hedline'), ...childrenOf(top, 'headline')]
    .flatMap((one) => childrenOf(one, 'hl2'))
    .map(wordsOf)
    .filter((line) => line !== '')
    .map((line) => heading(line))
}

function asNote(block: Block): Block {
  return block.role === 'prose' ? { ...block, role: 'note' } : block
}

function withoutTagline(end: XmlElement | undefined): XmlElement | undefined {
  if (!end) return undefined
  return {
    ...end,
    children: end.children.filter((one) => typeof one === 'string' || one.name !== 'tagline'),
  }
}

/** The line under a text that says who to write to. */
function taglines(body: XmlElement | undefined, before: number): readonly Furniture[] {
  return childrenOf(childOf(body, 'body.end'), 'tagline')
    .map(wordsOf)
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'other', text, before }))
}

function asFurniture(body: NitfBody, before: number): readonly Furniture[] {
  return body.blocks.map(({ text }) => ({ kind: 'other', text, before }))
}

function remarksOf(head: XmlElement | undefined): readonly string[] {
  const data = childOf(head, 'docdata')
  const norm = (name: string) => attributeOf(childOf(data, name), 'norm')
  const expires = newsDate(norm('date.expire'))
  return [
    ...badDate('date.issue', norm('date.issue')),
    ...badDate('date.release', norm('date.release')),
    ...childrenOf(data, 'ed-msg')
      .map((one) => oneLine(attributeOf(one, 'info')))
      .filter((words) => words !== '')
      .map((words) => `The agency’s note to editors: ${words}`),
    ...childrenOf(data, 'series').flatMap(seriesRemark),
    ...(expires === null ? [] : [`The agency says the text expires on ${expires.slice(0, 10)}.`]),
  ]
}

function seriesRemark(series: XmlElement): readonly string[] {
  const name = oneLine(attributeOf(series, 'series.name'))
  if (name === '') return []
  const part = attributeOf(series, 'series.part')
  const of = attributeOf(series, 'series.totalpart')
  if (!/^\d{1,4}$/.test(part)) return [`The text belongs to the series “${name}”.`]
  return [`Part ${part}${/^\d{1,4}$/.test(of) ? ` of ${of}` : ''} of the series “${name}”.`]
}
