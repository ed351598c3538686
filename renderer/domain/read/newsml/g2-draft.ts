import type { Problem } from '../../article.ts'
import type { Draft } from '../draft.ts'
import { oneLine, wordsIn } from '../folding.ts'
import { withoutRepeats, type NewsBody } from '../news/news-blocks.ts'
import { textBlocks } from '../news/html-blocks.ts'
import type { XmlElement } from '../xml/xml-tree.ts'
import { childOf, childrenOf, wordsOf } from '../xml/xml-walk.ts'
import { g2Content, g2Picture } from './g2-content.ts'
import { g2Fields } from './g2-fields.ts'
import { codeOf } from './g2-names.ts'

/** An item of NewsML-G2 as an article, or why it is none, as a plain sentence. */
export type G2Item = { readonly draft: Draft } | { readonly reason: string }

/** More of the notes to editors is not shown. UTF-16 units. */
const longestNote = 600

const kinds: Readonly<Record<string, string>> = {
  packageItem: 'It is a package: a list of other items; it holds no text.',
  conceptItem: 'It is an entry of a list of names (a concept); it holds no text.',
  knowledgeItem: 'It is a list of names that an agency uses (a knowledge item); it holds no text.',
  planningItem: 'It is a plan of coverage to come; it holds no text.',
  catalogItem: 'It is a list of an agency’s codes; it holds no text.',
}

/** Reads one item. `path` is that of the file it lies in, for pictures beside it. */
export function g2Item(item: XmlElement, path: string): G2Item {
  const reason = kinds[item.name]
  if (reason !== undefined) return { reason }
  const content = g2Content(childOf(item, 'contentSet'), path)
  const headline = headlineOf(item) || content.headline
  const isWhole = content.blocks.length > 0
  const body = isWhole ? content : described(item, path)
  if (!isWhole && wordsIn(headline) + body.blocks.length === 0) return { reason: emptyReason(item) }
  const { blocks, furniture } = withoutRepeats(body, { headline, lines: repeatedLines(item) })
  return {
    draft: {
      format: 'newsml',
      headline,
      blocks,
      furniture,
      parted: true,
      fields: fieldsOf(item, content.fields),
      remarks: [...content.remarks, ...(isWhole ? [] : [withoutText(item)]), ...notesOf(item)],
    },
  }
}

/** The item's own statements, and its text's byline before the name of whoever made the item. */
function fieldsOf(item: XmlElement, inner: Draft['fields']): Draft['fields'] {
  const own = g2Fields(item)
  const signed = own.filter(({ name }) => name === 'NewsML-G2: by')
  const bylines = inner.filter(({ means }) => means === 'byline')
  const rest = own.filter(({ name }) => name !== 'NewsML-G2: by')
  return [...signed, ...bylines, ...rest, ...inner.filter(({ means }) => means !== 'byline')]
}

/** The headline of the lowest rank, else the item's title. */
function headlineOf(item: XmlElement): string {
  const rank = (one: XmlElement) => {
    const stated = Number.parseInt(codeOf(one, 'rank'), 10)
    return Number.isNaN(stated) ? 1 : stated
  }
  const ranked = [...childrenOf(childOf(item, 'contentMeta'), 'headline')]
    .sort((a, b) => rank(a) - rank(b))
    .map(wordsOf)
  const title = wordsOf(childOf(childOf(item, 'itemMeta'), 'title'))
  return ranked.find((words) => words !== '') ?? title
}

/** Lines that stand in fields and, with some agencies, in the text once more. */
function repeatedLines(item: XmlElement): readonly string[] {
  const content = childOf(item, 'contentMeta')
  return ['by', 'dateline'].flatMap((name) => childrenOf(content, name).map(wordsOf))
}

/** What an item without text says of itself: a picture with its caption, a video's description. */
function described(item: XmlElement, path: string): NewsBody {
  const descriptions = childrenOf(childOf(item, 'contentMeta'), 'description')
  const caption =
    descriptions.find((one) => /caption/i.test(codeOf(one, 'role'))) ?? descriptions[0]
  if (isPicture(item)) return { blocks: g2Picture(item, path, wordsOf(caption)), furniture: [] }
  return { blocks: descriptions.flatMap((one) => textBlocks(wordsOf(one))), furniture: [] }
}

function isPicture(item: XmlElement): boolean {
  return /picture|graphic|photo/i.test(kindOf(item))
}

function kindOf(item: XmlElement): string {
  return codeOf(childOf(childOf(item, 'itemMeta'), 'itemClass')).replace(/^.*[:/]/, '')
}

function withoutText(item: XmlElement): string {
  if (isPicture(item))
    return 'The item is a picture with its caption; the picture is not in the file.'
  return `The item holds no text${asKind(item)}; what it says of itself is shown.`
}

function emptyReason(item: XmlElement): string {
  return `The item holds no text${asKind(item)}, and nothing that says what it shows.`
}

function asKind(item: XmlElement): string {
  const kind = kindOf(item)
  return kind === '' || kind === 'text' ? '' : ` (it is of the kind “${kind}”)`
}

/** Notes to editors that may be published, and what the agency signals of this version. */
function notesOf(item: XmlElement): readonly string[] {
  const meta = childOf(item, 'itemMeta')
  const notes = childrenOf(meta, 'edNote')
    .filter((one) => !/nonpublic/i.test(codeOf(one, 'pubconstraint')))
    .filter((one) => !/notepad|correction|closingline|contact|picture/i.test(codeOf(one, 'role')))
    .map((one) => oneLine(wordsOf(one)))
    .filter((words) => words !== '')
  const told = [...new Set(notes)].join(' / ').slice(0, longestNote)
  const signals = childrenOf(meta, 'signal').flatMap((one) => signalled(codeOf(one)))
  return told === '' ? signals : [...signals, `The agency’s note to editors: ${told}`]
}

function signalled(code: string): readonly string[] {
  if (/correction/i.test(code)) return ['The agency sent this version as a correction.']
  if (/update/i.test(code)) return ['The agency sent this version as an update of an earlier one.']
  return []
}

/** A file of items none of which is an article, as a problem. */
export function noArticle(reason: string): Problem {
  return {
    reason: `No article could be read from this NewsML file. ${reason}`,
    advice: 'Add the files of the items themselves; each text comes in one of its own.',
  }
}
