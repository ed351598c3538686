import { oneLine } from '../folding.ts'
import { lastEntry, type Entry } from './entries.ts'
import { pressField, type PressExport, type PressItem } from './item.ts'
import {
  isDateLine,
  isNexisLabel,
  isPageLine,
  isRights,
  readLabelled,
  rightsOf,
  tailLength,
} from './nexis-head.ts'

const body = /^(?:Body|Volltext|Corps|Texto completo)$/
const end = /^(?:End of Document|Ende des Dokuments|Fin du document|Fin del documento)$/i
/** Words that part the text from what was printed around it. */
const afterText = /^(?:Graphic|Classification|Notes|Correction|Load-Date\s?:.*)$/i
/** Between an article's headline and its text there is never more. */
const longestHead = 30

/**
 * The exports of Nexis as it is now: a cover, then articles with headline, outlet, day, labels, `Body`,
 * text and `End of Document`; `null` when this is none.
 */
export function readNexisDelivery(entries: readonly Entry[]): PressExport | null {
  const bodies = entries.flatMap(({ text }, at) => (body.test(text) ? [at] : []))
  const items: PressItem[] = []
  let from = 0
  for (const [nth, at] of bodies.entries()) {
    const until = endOf(entries, at, bodies[nth + 1] ?? entries.length)
    const head = headAbove(entries.slice(Math.max(from, at - 2 * longestHead), at), nth === 0)
    if (head) {
      items.push(itemOf(head, entries.slice(at + 1, until)))
      from = until + 1
    }
  }
  return items.length === 0 ? null : { items, declared: declaredIn(entries) }
}

/** Where an article ends: at its last line, or before the next one's head. */
function endOf(entries: readonly Entry[], at: number, next: number): number {
  for (let line = at; line < next; line += 1) if (end.test(entries[line]?.text ?? '')) return line
  if (next === entries.length) return next
  for (let line = next; line > at; line -= 1) {
    if (/^Load-Date\s?:/i.test(entries[line]?.text ?? '')) return line + 1
  }
  return next
}

/** What the cover says: `Documents (48)`. */
function declaredIn(entries: readonly Entry[]): number | null {
  for (const { text } of entries.slice(0, 40)) {
    const count = /^Documents? \((\d{1,4})\)$/i.exec(text)?.[1]
    if (count !== undefined) return Number(count)
  }
  return null
}

interface Head {
  readonly title: string
  readonly outlet: string
  readonly date: Entry
  readonly lines: readonly Entry[]
}

/** The lines above `Body` that are this article's: its day, outlet and headline, then rights and labels. */
function headAbove(above: readonly Entry[], isFirst: boolean): Head | null {
  const lines = above.filter((entry) => !isPageLine(entry)).slice(-longestHead)
  const about = lines.findIndex((entry) => /^Length\s?:/i.test(entry.text))
  const rights = lastEntry(lines, isRights)
  if (about < 0 && rights < 0) return null
  const date = lastEntry(
    lines.slice(0, rights >= 2 ? rights : undefined),
    (entry) => isDateLine(entry) && !isNexisLabel(entry),
  )
  const [outlet, day] = [lines[date - 1], lines[date]]
  if (date < 2 || !outlet || !day) return null
  const title = titleAbove(lines.slice(0, date - 1), isFirst)
  return { title, outlet: outlet.text, date: day, lines: lines.slice(date) }
}

/** A document's headline is one block; a text's may go on over lines, up to a gap. */
function titleAbove(lines: readonly Entry[], isFirst: boolean): string {
  const title: string[] = []
  for (const { text, apart, block } of [...lines].reverse()) {
    title.unshift(text)
    if (block || (apart && (isFirst || title.length > 0))) break
  }
  return oneLine(title.join(' '))
}

function itemOf(head: Head, after: readonly Entry[]): PressItem {
  const lines = after.filter((entry) => !isPageLine(entry) && entry.text !== head.title)
  const stop = stopOf(lines)
  const text = lines.slice(0, stop)
  const tail = lines.slice(stop)
  const labelled = readLabelled([...head.lines, ...tail])
  return {
    name: head.title,
    headline: head.title,
    fields: [
      ...pressField('headline', 'Nexis: headline', head.title),
      ...pressField('outlet', 'Nexis: source line', head.outlet),
      ...pressField('published', 'Nexis: date line', head.date.text),
      ...labelled.fields,
      ...rightsOf([...head.lines, ...tail]),
    ],
    standfirst: labelled.standfirst,
    body: text,
    above: head.lines.map((entry) => entry.text),
    below: tail.map((entry) => entry.text),
    all: [...head.lines, ...after],
  }
}

/** The text ends at the last word that parts it from what follows, or where only labels follow. */
function stopOf(lines: readonly Entry[]): number {
  const labels = lines.length - tailLength(lines)
  const parted = lines.findIndex(
    ({ text }, at) => at > 0 && afterText.test(text) && at >= labels - 12,
  )
  return parted < 0 ? labels : Math.min(parted, labels)
}
