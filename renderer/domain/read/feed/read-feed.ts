import type { Problem } from '../../article.ts'
import { isJson, objectsIn, textIn, valueIn } from '../ninjs/json.ts'
import { faultRemarks, readingXml } from '../news/reading-xml.ts'
import type { Part, ReadFormat, Reading, Source } from '../source.ts'
import type { XmlDocument, XmlElement } from '../xml/xml-tree.ts'
import { allBelow, childOf, childrenOf } from '../xml/xml-walk.ts'
import { atomEntry } from './atom.ts'
import { itemDraft, type FeedItem } from './feed-item.ts'
import { jsonItem } from './json-feed.ts'
import { partialJson } from './partial-json.ts'
import { rssItem } from './rss.ts'
import { named, plainWords } from './xml-parts.ts'

/** More items than this are an archive, not a feed: reading them would hold up everything else. */
const mostItems = 2000
const tooMany = `Broadsheet reads the first ${String(mostItems)} items of a feed.`

/** Reads a saved feed of any kind: each of its items is an article. */
export const readFeed: ReadFormat = (source) =>
  source.decoded.text.trimStart().startsWith('{')
    ? Promise.resolve(readJson(source))
    : readingXml(source, (document) => readXml(source, document))

interface Feed {
  readonly outlet: string
  readonly items: readonly FeedItem[]
  readonly remarks: readonly string[]
  /** What is said of the last item alone: it may be cut off. */
  readonly lastRemarks: readonly string[]
}

function readXml(source: Source, { root, faults }: XmlDocument): Reading {
  const isAtom = root.name === 'feed' || root.name === 'entry'
  const channel = isAtom ? root : (childOf(root, 'channel') ?? root)
  const items = isAtom
    ? entriesOf(root).map((one) => atomEntry(one, root))
    : allBelow(root, 'item').map((one) => rssItem(one, channel))
  return readingOf(source, {
    outlet: plainWords(named(channel, 'title')[0]),
    items,
    remarks: faultRemarks(faults),
    lastRemarks: [],
  })
}

function entriesOf(root: XmlElement): readonly XmlElement[] {
  return root.name === 'entry' ? [root] : childrenOf(root, 'entry')
}

function readJson(source: Source): Reading {
  const read = partialJson(source.decoded.text)
  const feed = read?.value
  if (!read || !isJson(feed)) return { kind: 'problem', problem: damaged }
  return readingOf(source, {
    outlet: textIn(feed, 'title'),
    items: objectsIn(valueIn(feed, 'items')).map((one) => jsonItem(one, feed)),
    remarks: [],
    lastRemarks: read.broken ? ['The feed breaks off here; the end of this item is missing.'] : [],
  })
}

function readingOf(source: Source, { items, outlet, remarks, lastRemarks }: Feed): Reading {
  if (items.length === 0) return { kind: 'problem', problem: emptyFeed }
  const parts = items.slice(0, mostItems).map((item, at): Part => {
    const draft = itemDraft(item, { path: source.path, outlet })
    const more = at === items.length - 1 ? [...remarks, ...lastRemarks] : remarks
    return {
      draft: { ...draft, remarks: [...draft.remarks, ...more] },
      name: item.name,
      content: item.content,
      decoded: source.decoded,
    }
  })
  const leftOut = items.slice(mostItems).map(({ name }) => ({ name, reason: tooMany }))
  return { kind: 'bundle', parts, declared: null, leftOut }
}

const emptyFeed: Problem = {
  reason: 'This feed holds no items.',
  advice: 'Save the feed again when it has some, or save the articles themselves.',
}

const damaged: Problem = {
  reason: 'This feed is damaged: it breaks off before its first item.',
  advice: 'Save the feed again.',
}
