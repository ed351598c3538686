import type { LeftOut } from '../../article.ts'
import type { Part, ReadFormat, Reading, Source } from '../source.ts'
import { isJson, objectsIn, textIn, valueIn, type Json } from './json.ts'
import { ninjsItem } from './ninjs-draft.ts'

/** Reads ninjs: one item, a list of items, or an answer that holds such a list. */
export const readNinjs: ReadFormat = (source) => Promise.resolve(readingOf(source))

function readingOf(source: Source): Reading {
  const value = parsed(source.decoded.text)
  if (value === undefined) return broken
  const items = itemsIn(value)
  const parts: Part[] = []
  const leftOut: LeftOut[] = []
  for (const item of items) {
    const name = textIn(item, 'uri', 'guid', 'slugline') || 'an item without a name'
    const outcome = ninjsItem(item, source.path)
    if ('reason' in outcome) leftOut.push({ name, reason: outcome.reason })
    else parts.push({ ...outcome, name, content: JSON.stringify(item), decoded: source.decoded })
  }
  const [first] = parts
  if (!first)
    return { kind: 'problem', problem: noArticle(leftOut[0]?.reason ?? 'It holds no item.') }
  if (!Array.isArray(value) && items.length === 1)
    return { kind: 'article', draft: first.draft, decoded: source.decoded }
  return { kind: 'bundle', parts, declared: null, leftOut }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined // what JSON cannot read becomes a problem that says so
  }
}

function itemsIn(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.filter(isJson)
  if (!isJson(value)) return []
  const listed = objectsIn(valueIn(value, 'items', '_items', 'results', 'data'))
  return textIn(value, 'uri') === '' && listed.length > 0 ? listed : [value]
}

const broken: Reading = {
  kind: 'problem',
  problem: {
    reason: 'This file is agency JSON (ninjs) that breaks off or is damaged.',
    advice: 'Fetch or save the item again.',
  },
}

function noArticle(reason: string) {
  return {
    reason: `No article could be read from this ninjs file. ${reason}`,
    advice: 'Add the files of the items themselves; each text comes in one of its own.',
  }
}
