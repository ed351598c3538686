import type { Block } from '../../article.ts'
import type { Draft, Field } from '../draft.ts'
import { folded, oneLine, wordsIn } from '../folding.ts'
import { readPage } from '../html.ts'
import { htmlBlocks, textBlocks } from '../news/html-blocks.ts'
import {
  pictureBlocks,
  withoutRepeats,
  type ListedPicture,
  type NewsBody,
} from '../news/news-blocks.ts'

/** Words of an item: HTML, or plain text. */
export interface Words {
  readonly kind: 'html' | 'text'
  readonly source: string
}

/** An entry of a feed, whatever kind of feed it is. */
export interface FeedItem {
  /** What the feed calls it: a guid, an id, its address; empty when nothing names it. */
  readonly name: string
  /** Its own source in one canonical form: the same in every saved feed that holds it. */
  readonly content: string
  readonly headline: string
  /** The article's address, for what leans on it; empty when unknown. */
  readonly address: string
  /** The whole text; absent when the feed gives none. */
  readonly whole: Words | null
  /** What the feed gives of the text when it does not give it all. */
  readonly summary: Words | null
  readonly fields: readonly Field[]
  readonly pictures: readonly ListedPicture[]
  /** Sounds, films and other files that go with it, as sentences say them. */
  readonly enclosures: readonly string[]
  readonly remarks: readonly string[]
}

/** A summary of fewer words is no article. */
const fewest = 120
/** A headline made of an item's first words is not longer. UTF-16 units. */
const longestHeadline = 90

/** An entry of a feed as an article. `path` is the feed's own, `outlet` its title. */
export function itemDraft(
  item: FeedItem,
  { path, outlet }: { path: string; outlet: string },
): Draft {
  const page = item.whole?.kind === 'html' && isWholePage(item.whole.source) ? item.whole : null
  if (page) {
    const draft = readPage(page.source, { address: item.address, fields: item.fields })
    return { ...draft, format: 'feed', headline: item.headline || draft.headline }
  }
  const words = item.whole ?? item.summary
  const told = withoutFooter(
    withoutRepeats(
      { blocks: words ? blocksIn(words, item.address) : [], furniture: [] },
      { headline: item.headline, lines: [] },
    ),
    { headline: item.headline, outlet },
  )
  const isBrief = isSummary(item, told.blocks)
  return {
    format: 'feed',
    headline: item.headline || firstWords(told.blocks),
    blocks: [...picturesBefore(item, told.blocks, path), ...told.blocks],
    furniture: told.furniture,
    parted: true,
    fields: item.fields,
    remarks: [
      ...(isBrief ? ['The feed holds a summary only.'] : []),
      ...(item.headline === '' && told.blocks.length > 0
        ? ['The item has no headline; its first words stand in.']
        : []),
      ...item.enclosures.slice(0, 8).map((one) => `With the item goes, not in the file: ${one}.`),
      ...item.remarks,
    ],
  }
}

function blocksIn({ kind, source }: Words, address: string): readonly Block[] {
  const blocks = kind === 'html' ? htmlBlocks(source, address) : textBlocks(source)
  return blocks.filter((block) => !isCounter(block))
}

/** A picture of one dot that counts readers. Nothing is fetched, and it shows nothing. */
function isCounter(block: Block): boolean {
  if (block.kind !== 'figure' || block.text !== '' || !block.picture) return false
  if (block.picture.description !== '') return false
  return /[/_.-](?:pixel|track(?:ing|er)?|beacon|counter|1x1|feedflare)(?:[/_.-]|$)/i.test(
    block.picture.address.replace(/[?#].*$/, ''),
  )
}

/** A few feeds put the page itself into the item, menus and all. */
function isWholePage(html: string): boolean {
  return (
    /<html[\s>]/i.test(html) &&
    /<body[\s>]/i.test(html) &&
    /<(?:nav|footer|aside|script)[\s>]/i.test(html)
  )
}

/** Many feeds write the whole text where a summary belongs; then it has an article's length. */
function isSummary(item: FeedItem, blocks: readonly Block[]): boolean {
  if (item.whole !== null || blocks.length === 0) return item.whole === null && blocks.length === 0
  return blocks.reduce((sum, { text }) => sum + wordsIn(text), 0) < fewest
}

function firstWords(blocks: readonly Block[]): string {
  const text = oneLine(blocks.find((block) => block.text !== '')?.text ?? '')
  if (text.length <= longestHeadline) return text
  const cut = text.slice(0, longestHeadline)
  const end = cut.lastIndexOf(' ')
  return `${cut.slice(0, end > 30 ? end : longestHeadline).replace(/[\s,;:–—-]+$/u, '')}…`
}

/** `The post … first appeared on …`: a last line that holds the item's headline and the feed's name. */
function withoutFooter(
  { blocks, furniture }: NewsBody,
  { headline, outlet }: { headline: string; outlet: string },
): NewsBody {
  const last = blocks[blocks.length - 1]
  if (last && blocks.length > 1 && !/[\p{L}\p{N}]/u.test(last.text) && last.kind === 'paragraph')
    return withoutLast({ blocks, furniture }, last)
  const [title, name, words] = [headline, outlet, last?.text ?? ''].map((one) => folded(one))
  if (!last || !title || !name || !words || blocks.length < 2) return { blocks, furniture }
  const rest = wordsIn(words) - wordsIn(title) - wordsIn(name)
  if (!words.includes(title) || !words.includes(name) || rest > 8) return { blocks, furniture }
  return withoutLast({ blocks, furniture }, last)
}

function withoutLast({ blocks, furniture }: NewsBody, last: Block): NewsBody {
  const footer = { kind: 'other' as const, text: last.text, before: blocks.length - 1 }
  return { blocks: blocks.slice(0, -1), furniture: [...furniture, footer] }
}

/** Pictures the item lists that do not stand in its text. */
function picturesBefore(item: FeedItem, blocks: readonly Block[], path: string): readonly Block[] {
  const known = blocks.flatMap((block) =>
    block.kind === 'figure' ? [block.picture?.address ?? ''] : [],
  )
  const names = new Set(known.map(fileOf))
  return item.pictures
    .filter(({ source }) => !names.has(fileOf(source)))
    .flatMap((picture) => pictureBlocks(picture, path))
}

/** A picture's file name, for the same picture comes from several servers in several sizes. */
function fileOf(address: string): string {
  return address.replace(/[?#].*$/, '').replace(/^.*\//, '')
}
