import { isImageLine } from '../attribute/credit.ts'
import { readByline, readNameLine } from '../attribute/byline.ts'
import { readDateline } from '../attribute/dateline.ts'
import { noteKind, readLicence } from '../attribute/notes.ts'
import { readLeadIn } from '../attribute/lead-in.ts'
import { readSignOff } from '../attribute/sign-off.ts'
import type { Block, Furniture, FurnitureKind } from '../article.ts'
import { findDate } from './dates.ts'
import type { Draft } from './draft.ts'
import { endsSentence, folded, wordsIn } from './folding.ts'
import { furnitureKind } from './furniture-lines.ts'
import { figure } from './new-block.ts'

/** How many blocks from the top may hold a repeated headline, bylines and the like. */
const topBlocks = 12
/** A line with more words is prose and never a label. */
const labelWords = 8

/**
 * Parts the article from what a page prints around it: the headline said twice, section labels, bylines
 * and dates on lines of their own, sharing bars, lists of other articles. Nothing is lost: each line
 * becomes furniture. Also gives image lines, notes and lead-ins their roles.
 */
export function setApart(draft: Draft): Draft {
  if (draft.parted) return sorted(draft, [])
  const marks = draft.blocks.map((block) => lineKind(block))
  markRepeats(draft, marks)
  markTop(draft.blocks, marks)
  markRelated(draft.blocks, marks)
  markTail(draft.blocks, marks)
  draft.blocks.forEach(({ role }, at) => {
    if (role === 'footnote') marks[at] = null // a note of the text, however short
  })
  return sorted(draft, marks)
}

type Mark = FurnitureKind | null

function lineKind(block: Block): Mark {
  if (block.kind === 'figure' || block.kind === 'table' || block.kind === 'preformatted')
    return null
  return furnitureKind(block.text)
}

/** Marks every line near the top that says the headline again, and the labels before the last one. */
function markRepeats(draft: Draft, marks: Mark[]): void {
  const headline = folded(draft.headline)
  if (headline === '') return
  draft.blocks.slice(0, topBlocks).forEach((block, at) => {
    if (block.kind === 'figure' || folded(block.text) !== headline) return
    marks[at] = 'repeated-headline'
    for (let before = 0; before < at; before += 1) {
      const above = draft.blocks[before]
      if (marks[before] === null && above && isLabel(above)) marks[before] = 'navigation'
    }
  })
}

/** A summary may stand between the headline and the byline: this many paragraphs, short ones. */
const mostStandfirsts = 2
/** A summary is no longer than this, UTF-16 units. */
const longestStandfirst = 400

/** From the top down to the first prose: bylines, dates and other lines about the article. */
function markTop(blocks: readonly Block[], marks: Mark[]): void {
  let prose = 0
  for (let at = 0; at < Math.min(blocks.length, topBlocks); at += 1) {
    const block = blocks[at]
    if (!block || marks[at] !== null) continue
    const about = isAboutArticle(block.text)
    if (about && (!isProseLike(block) || isByline(block))) marks[at] = 'other'
    else if (prose === 0 && isSignature(block) && !isNextName(blocks, at)) marks[at] = 'other'
    else if (isProseLike(block)) prose += 1
    if (prose > mostStandfirsts || (prose > 0 && block.text.length > longestStandfirst)) return
  }
}

/** Names may end with a stop: `By Jane Doe Jr.` */
function isByline(block: Block): boolean {
  return block.text.length < 80 && readByline(block.text).length > 0
}

/** A line of nothing but names, or an agency's mark. */
function isSignature(block: Block): boolean {
  return isLine(block) && (readNameLine(block.text).length > 0 || readSignOff(block.text) !== null)
}

/** Names in row after row are a list of people, not a byline. */
function isNextName(blocks: readonly Block[], at: number): boolean {
  return [1, 2, 3].every((step) => {
    const block = blocks[at + step]
    return block !== undefined && readNameLine(block.text).length > 0
  })
}

function isLine({ kind, text }: Block): boolean {
  return (kind === 'paragraph' || kind === 'heading') && text.length < 160
}

/** A paragraph of the article is longer than the line by which a list promotes another one. */
const teaserWords = 25

/** A heading such as "Related Articles" takes the short lines after it with it, if only such follow. */
function markRelated(blocks: readonly Block[], marks: Mark[]): void {
  let start = blocks.length
  for (let at = blocks.length - 1; at > 0; at -= 1) {
    const words = wordsIn(blocks[at]?.text ?? '')
    if (marks[at] === 'related' && words <= 6) start = at
    if (marks[at] === null && words > teaserWords) break
  }
  for (let at = start; at < blocks.length; at += 1) marks[at] ??= 'related'
}

/** After the last prose, labels and lines about the article are the page's. */
function markTail(blocks: readonly Block[], marks: Mark[]): void {
  const last = lastProse(blocks, marks)
  if (last < 0) return // a list or a poem: nothing tells its lines from labels
  for (let at = last + 1; at < blocks.length; at += 1) {
    const block = blocks[at]
    if (block && marks[at] === null && isAboutArticle(block.text)) marks[at] = 'other'
    else if (block && isTold(block)) continue
    else if (block && marks[at] === null && isLabel(block)) marks[at] = 'other'
  }
}

/** What such a line says of the article is kept with its text, as a note. */
function isTold(block: Block): boolean {
  return isLine(block) && (readSignOff(block.text) !== null || readLeadIn(block.text) !== null)
}

function lastProse(blocks: readonly Block[], marks: readonly Mark[]): number {
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    const block = blocks[at]
    if (block && marks[at] === null && isProseLike(block)) return at
  }
  return -1
}

function sorted(draft: Draft, marks: readonly Mark[]): Draft {
  const blocks: Block[] = []
  const furniture: Furniture[] = [...draft.furniture]
  draft.blocks.forEach((block, at) => {
    const kind = marks[at] ?? null
    if (kind === null) blocks.push(withRole(block))
    else furniture.push({ kind, text: block.text, before: blocks.length })
  })
  return { ...draft, blocks: withSignOff(withLeadIn(blocks)), furniture }
}

function withRole(block: Block): Block {
  if (block.role === 'footnote' || block.role === 'credit') return block
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return block
  if (isImageLine(block.text)) return figure(block.text, null)
  return noteKind(block.text) === null ? block : { ...block, role: 'note' }
}

/** A lead-in stands before the text it introduces; the same words after the text are a note. */
function withLeadIn(blocks: readonly Block[]): readonly Block[] {
  const prose = blocks.flatMap((block, at) => (isProseLike(block) ? [at] : []))
  const top = prose.slice(0, 3)
  const end = prose.slice(-3)
  return blocks.map((block, at) => {
    if (block.kind !== 'paragraph' && block.kind !== 'quotation') return block
    if (!top.includes(at) && !end.includes(at)) return block
    if (prose.length < 2 || readLeadIn(block.text) === null) return block
    return { ...block, role: top.includes(at) ? 'lead-in' : 'note' }
  })
}

/** Lines this near to the article's end may say who helped with it. */
const lastLines = 5

/** Lines such as `(Reporting by Jane Doe; Editing by John Roe)` below the text are notes, not prose. */
function withSignOff(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, at) => {
    if (at === 0 || at < blocks.length - lastLines || block.role !== 'prose') return block
    if (block.kind !== 'paragraph' && block.kind !== 'heading') return block
    if (block.text.length > 300) return block
    const told =
      readSignOff(block.text) ??
      readLicence(block.text) ??
      (isLine(block) ? readLeadIn(block.text) : null)
    return told === null ? block : { ...block, role: 'note' }
  })
}

function isProseLike(block: Block): boolean {
  if (block.role === 'note' || block.role === 'caption' || block.role === 'footnote') return false
  if (block.kind === 'quotation' || block.kind === 'preformatted') return true
  if (block.kind !== 'paragraph' && block.kind !== 'list-item') return false
  if (isImageLine(block.text)) return false
  if (block.text.length > 400) return true
  if (readDateline(block.text)) return true
  return endsSentence(block.text)
    ? wordsIn(block.text) > 5 || !isAboutArticle(block.text)
    : wordsIn(block.text) > 14
}

function isLabel(block: Block): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'heading' && block.kind !== 'list-item')
    return false
  return wordsIn(block.text) <= labelWords && !endsSentence(block.text)
}

/** A line that says who wrote the article or when, and little else. */
function isAboutArticle(line: string): boolean {
  if (readByline(line).length > 0) return true
  const date = findDate(line)
  return date !== null && wordsIn(line.slice(0, date.start) + line.slice(date.end)) <= 8
}
