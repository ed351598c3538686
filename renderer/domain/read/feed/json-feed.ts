import type { Field } from '../draft.ts'
import { oneLine } from '../folding.ts'
import { isJson, objectsIn, textIn, valueIn, type Json } from '../ninjs/json.ts'
import { dated, said } from '../news/news-fields.ts'
import type { FeedItem } from './feed-item.ts'

/** An item of JSON Feed 1 or 1.1. */
export function jsonItem(item: Json, feed: Json): FeedItem {
  const html = textIn(item, 'content_html')
  const text = textIn(item, 'content_text')
  const summary = textIn(item, 'summary')
  const address = textIn(item, 'url') || webAddress(textIn(item, 'id'))
  const picture = textIn(item, 'image', 'banner_image')
  return {
    name: idOf(item) || address || oneLine(textIn(item, 'title')),
    content: JSON.stringify(item),
    headline: oneLine(textIn(item, 'title')),
    address,
    whole:
      html !== ''
        ? { kind: 'html', source: html }
        : text === ''
          ? null
          : { kind: 'text', source: text },
    summary: summary === '' ? null : { kind: 'text', source: summary },
    fields: fieldsOf(item, feed, address),
    pictures: picture === '' ? [] : [{ source: picture, caption: '', credit: '' }],
    enclosures: objectsIn(valueIn(item, 'attachments')).map((one) => {
      const type = textIn(one, 'mime_type')
      return type === '' ? textIn(one, 'url') : `${textIn(one, 'url')} (${type})`
    }),
    remarks: [],
  }
}

function webAddress(id: string): string {
  return /^https?:/i.test(id) ? id : ''
}

/** Some write the id as a number. */
function idOf(item: Json): string {
  const id = valueIn(item, 'id')
  return typeof id === 'number' ? String(id) : textIn(item, 'id')
}

function fieldsOf(item: Json, feed: Json, address: string): readonly Field[] {
  return [
    ...signers(item, feed),
    ...said('outlet', 'feed: title', textIn(feed, 'title')),
    ...dated('published', 'JSON Feed: date_published', textIn(item, 'date_published')),
    ...dated('updated', 'JSON Feed: date_modified', textIn(item, 'date_modified')),
    ...said('canonical', textIn(item, 'url') === '' ? 'JSON Feed: id' : 'JSON Feed: url', address),
    ...said('canonical', 'JSON Feed: external_url', textIn(item, 'external_url')).slice(
      0,
      address === '' ? 1 : 0,
    ),
    ...section(item),
    ...said('language', 'JSON Feed: language', textIn(item, 'language')),
    ...said('language', 'feed: language', textIn(feed, 'language')),
  ]
}

/** The item's authors; by the standard else the feed's. Version 1 has one `author`, 1.1 a list. */
function signers(item: Json, feed: Json): readonly Field[] {
  const of = (object: Json, name: string) => {
    const several = objectsIn(valueIn(object, 'authors'))
    const single = valueIn(object, 'author')
    const all = several.length > 0 ? several : isJson(single) ? [single] : []
    return all.flatMap((one) => said('byline', name, textIn(one, 'name')))
  }
  const own = of(item, 'JSON Feed: authors')
  return own.length > 0 ? own : of(feed, 'feed: authors')
}

function section(item: Json): readonly Field[] {
  const tags = valueIn(item, 'tags')
  const first: unknown = Array.isArray(tags) ? tags[0] : undefined
  return typeof first === 'string' ? said('section', 'JSON Feed: tags', first) : []
}
