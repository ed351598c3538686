import { readByline } from '../../attribute/byline.ts'
import { isPersonName } from '../../attribute/names.ts'
import type { Block, Furniture, FurnitureKind } from '../../article.ts'
import { findDate } from '../dates.ts'
import type { Field } from '../draft.ts'
import { endsSentence, folded, wordsIn } from '../folding.ts'
import { furnitureKind } from '../furniture-lines.ts'

/** More words than this are a paragraph of the text, whatever it mentions. */
const mostInLine = 70
/** How many blocks from the top may hold what a newsletter prints above its text. */
const topBlocks = 8
/** From so many words on a paragraph is the text's, and what stands before it is no footer. */
const proseWords = 25

const inBrowser =
  /\b(?:view|read|open|see|display(?:ed)?|trouble|problems? (?:view|read)ing)\b.{0,60}\b(?:browser|online|web ?page|web version|on the web)\b|\bview (?:it )?(?:in browser|online)\b|\bonline version\b|\bweb ?version\b|im browser (?:öffnen|ansehen|anzeigen|lesen)|online ?(?:version|ansicht)|(?:version en ligne|dans (?:votre|le) navigateur)|(?:en (?:el|tu|su) navegador|versión (?:web|online))|nel (?:tuo )?browser|no (?:seu )?navegador|in (?:je|uw|de) browser|i (?:din )?(?:webbläsare|nettleser|browser)|tarayıcı(?:n|d)|w przeglądarce|в браузере|ブラウザで|在浏览器中|브라우저에서/iu
const footer =
  /\bunsubscribe\b|\bopt[ -]?out\b|\b(?:you(?:'|’)?(?: are|re| have)? ?receiv(?:e|ed|ing)|you got|this (?:e-?mail|message|newsletter) (?:was|is|has been) (?:sent|intended|produced))\b|\b(?:manage|update|change|edit) (?:your )?(?:e-?mail |subscription |newsletter )?(?:preferences|subscriptions?|settings)\b|\b(?:prefer|rather) not (?:to )?receive\b|\bforward(?:ed)? (?:this )?(?:e-?mail |newsletter )?to (?:you|a friend)\b|\badd .{1,60} to your (?:address book|contacts)\b|abbestellen|abmelden|sie erhalten diese|désabonn|désinscri|vous recevez (?:ce|cette)|darse de baja|cancelar (?:la |tu |su )?suscripción|(?:has recibido|recibes) est[ea]|disiscriv|annulla(?:re)? (?:l['’])?iscrizione|ricevi questa|cancelar (?:a )?(?:inscrição|subscrição|assinatura)|afmelden|uitschrijven|avprenumerera|avregistrer|avmeld|afmeld|abonelik(?:ten|i)|wypisz|отписаться|配信停止|購読解除|退订|取消订阅|수신거부/iu
/** Where a mail program puts the writer's signature below the text. */
const signatureMark = /^(?:-- ?|—)$/

/** A mail's lines parted into text and what stands around it. */
export interface PartedMail {
  readonly blocks: readonly Block[]
  readonly furniture: readonly Furniture[]
  /** Who is named alone on the line below the headline. */
  readonly fields: readonly Field[]
}

/** Whether a line offers the mail as a page: `View in browser`. */
export function offersPage(line: string): boolean {
  return wordsIn(line) <= 30 && inBrowser.test(line)
}

/**
 * Parts a mail's text from what newsletters print around it: the offer of a page, the footer from the
 * first line on that speaks of the subscription, the name of the writer below the headline.
 */
export function partedMail(read: readonly Block[], headline: string): PartedMail {
  const marks = read.map((block, at) => kindOf(block, at))
  const title = titleIn(read, headline)
  markTop(read, marks, title)
  markFooter(read, marks)
  const signer = signerBelow(read, title)
  const blocks: Block[] = []
  const furniture: Furniture[] = []
  read.forEach((block, at) => {
    const kind = at === signer ? 'other' : (marks[at] ?? null)
    if (kind === null) blocks.push(block)
    else if (block.text !== '') furniture.push({ kind, text: block.text, before: blocks.length })
  })
  return { blocks, furniture, fields: signerField(read[signer]) }
}

function kindOf(block: Block, at: number): FurnitureKind | null {
  if (wordsIn(block.text) > mostInLine) return null
  if (block.kind === 'figure' || block.kind === 'preformatted') return null
  if (at < topBlocks && offersPage(block.text)) return 'notice'
  const kind = furnitureKind(block.text)
  if (kind !== null) return kind
  return footer.test(block.text) && !/^[“"„«]/u.test(block.text) ? 'newsletter' : null
}

/**
 * From the footer's first line, or the mark of a signature, all that follows is furniture. A footer has
 * fewer words than the text before it; the same words above a text are no footer.
 */
function markFooter(blocks: readonly Block[], marks: (FurnitureKind | null)[]): void {
  const last = lastProse(blocks, marks)
  const before = wordsBefore(blocks)
  const all = before[blocks.length] ?? 0
  const isFirst = ({ text }: Block, at: number) =>
    at > last &&
    (before[at] ?? 0) * 2 > all &&
    (marks[at] === 'newsletter' || signatureMark.test(text) || offersPage(text))
  const first = blocks.findIndex(isFirst)
  if (first < 0) return
  for (let at = first; at < blocks.length; at += 1) marks[at] ??= 'other'
}

/** For each block, and the end, how many words stand before it. */
function wordsBefore(blocks: readonly Block[]): readonly number[] {
  let sum = 0
  return [0, ...blocks.map(({ text }) => (sum += wordsIn(text)))]
}

function lastProse(blocks: readonly Block[], marks: readonly (FurnitureKind | null)[]): number {
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    const block = blocks[at]
    if (!block || marks[at] !== null || /^(?:©|\(c\)|copyright)/iu.test(block.text)) continue
    if (wordsIn(block.text) >= proseWords || block.kind === 'heading') return at
  }
  return -1
}

/** The line that repeats the headline above the text; -1 when none does. */
function titleIn(blocks: readonly Block[], headline: string): number {
  const title = folded(headline)
  return title === ''
    ? -1
    : blocks.slice(0, topBlocks).findIndex(({ text }) => folded(text) === title)
}

/** The repeated headline, and lines right below it that say who wrote the text or when. */
function markTop(blocks: readonly Block[], marks: (FurnitureKind | null)[], title: number): void {
  if (title >= 0) marks[title] = 'repeated-headline'
  for (let at = title + 1; at < Math.min(blocks.length, title + topBlocks); at += 1) {
    const block = blocks[at]
    if (!block || (marks[at] === null && !isAboutText(block) && block.kind !== 'figure')) return
    if (marks[at] === null && isAboutText(block)) marks[at] = 'other'
  }
}

function isAboutText({ kind, text }: Block): boolean {
  if (kind === 'figure' || wordsIn(text) > 16) return false
  if (readByline(text).length > 0) return true
  const date = findDate(text)
  return date !== null && wordsIn(text.slice(0, date.start) + text.slice(date.end)) <= 4
}

/** The line below the repeated headline that holds nothing but names of people; -1 when there is none. */
function signerBelow(blocks: readonly Block[], title: number): number {
  const below = title < 0 ? undefined : blocks[title + 1]
  return below?.kind === 'paragraph' && namesIn(below.text).length > 0 ? title + 1 : -1
}

function namesIn(line: string): readonly string[] {
  if (line.length > 120 || endsSentence(line) || readByline(line).length > 0) return []
  const names = line.split(/\s*(?:,|;|、|&|\sund\s|\sand\s|\set\s|\sy\s|\se\s)\s*/u)
  return names.every((name) => isPersonName(name) || isPersonName(name.replace(/\s/gu, '')))
    ? names
    : []
}

function signerField(line: Block | undefined): readonly Field[] {
  return namesIn(line?.text ?? '').map((value) => ({
    means: 'byline',
    name: 'page: line',
    value,
    signer: 'person',
  }))
}
