import type { Entry } from './entries.ts'
import type { PressExport, PressItem } from './item.ts'
import { pressField } from './item.ts'
import {
  isDateLine,
  isNexisLabel,
  isPageLine,
  isRights,
  readLabelled,
  rightsOf,
  tailLength,
} from './nexis-head.ts'

/** The line that starts each article of Nexis' older exports. */
const start =
  /^(?:(\d{1,4}) of (\d{1,4}) DOCUMENTS?|Dokument (\d{1,4}) von (\d{1,4})|Document (\d{1,4}) de (\d{1,4}))$/i

/** How far down an article's head may reach, in lines. */
const longestHead = 40

/**
 * Nexis' older exports: each article starts with `1 of 250 DOCUMENTS`, then outlet, day, headline and
 * lines in capitals; `null` when this is none.
 */
export function readNexisList(entries: readonly Entry[]): PressExport | null {
  const starts = entries.flatMap(({ text }, at) => (start.test(text) ? [at] : []))
  if (starts.length === 0) return null
  const items = starts.map((from, nth) => {
    return itemOf(
      entries.slice(from + 1, starts[nth + 1] ?? entries.length),
      entries[from]?.text ?? '',
    )
  })
  const known = items.filter(({ fields }) => fields.length >= 2).length
  if (known * 2 < items.length) return null
  return { items, declared: declaredIn(entries[starts[0] ?? 0]?.text ?? '') }
}

function declaredIn(text: string): number | null {
  const [, , ...numbers] = start.exec(text) ?? []
  const all = [numbers[0], numbers[2], numbers[4]].find((one) => one !== undefined)
  return all === undefined ? null : Number(all)
}

function itemOf(all: readonly Entry[], name: string): PressItem {
  const entries = all.filter((entry) => !isPageLine(entry))
  const head = headOf(entries)
  const rest = entries.slice(head.length)
  const tail = rest.slice(rest.length - tailLength(rest))
  const { outlet, date, title, others } = partsOf(head)
  const labelled = readLabelled([...head, ...tail])
  return {
    name,
    headline: title.map(({ text }) => text).join(' '),
    fields: [
      ...pressField('headline', 'Nexis: headline', title.map(({ text }) => text).join(' ')),
      ...pressField('outlet', 'Nexis: source line', outlet?.text ?? ''),
      ...pressField('published', 'Nexis: date line', date?.text ?? ''),
      ...labelled.fields,
      ...rightsOf([...head, ...tail]),
    ],
    standfirst: labelled.standfirst,
    body: rest.slice(0, rest.length - tail.length),
    above: [...(date ? [date] : []), ...others, ...head.filter(isNexisLabel)].map(
      ({ text }) => text,
    ),
    below: tail.map(({ text }) => text),
    all,
  }
}

/** The head reaches to the last label before the text; LENGTH is nearly always there and last. */
function headOf(entries: readonly Entry[]): readonly Entry[] {
  const top = entries.slice(0, longestHead)
  const length = top.findIndex(({ text }) => /^(?:length|länge|longueur)\s?:/i.test(text))
  let end = length >= 0 ? length : top.findIndex(isNexisLabel)
  if (end < 0) return headWithoutLabels(top)
  for (;;) {
    const next = nextGroup(entries, end)
    const first = entries[next]
    if (!first || !isNexisLabel(first) || /^(?:load|language|sprache|langue)/i.test(first.text)) {
      return entries.slice(0, next)
    }
    end = next
  }
}

/** After the day, the next line that stands apart is the headline. */
function headWithoutLabels(top: readonly Entry[]): readonly Entry[] {
  const date = top.findIndex(isDateLine)
  if (date < 0) return []
  return top.slice(0, nextGroup(top, nextGroup(top, date)))
}

function nextGroup(entries: readonly Entry[], at: number): number {
  let next = at + 1
  for (; next < entries.length; next += 1) {
    const entry = entries[next]
    if (!entry || entry.apart || isNexisLabel(entry)) break
  }
  return next
}

function partsOf(head: readonly Entry[]) {
  const lines = head.slice(0, firstLabel(head)).filter((entry) => !isRights(entry))
  const at = lines.findIndex(isDateLine)
  const date = lines[at]
  const outlet = lines[at < 0 ? 0 : at - 1]
  const after = lines.slice(at < 0 ? 1 : at + 1)
  const under = after.filter((entry, nth) => isEdition(entry, nth, after))
  const edition = under.length < after.length ? under : under.slice(0, -1)
  return {
    outlet,
    date,
    title: after.filter((entry) => !edition.includes(entry)),
    others: edition,
  }
}

function firstLabel(head: readonly Entry[]): number {
  const label = head.findIndex(isNexisLabel)
  return label < 0 ? head.length : label
}

/** Editions stand right under the day, without a gap; in documents only their words tell. */
function isEdition(entry: Entry, nth: number, after: readonly Entry[]): boolean {
  if (after.length < 2) return false
  if (!entry.block) return after.slice(0, nth + 1).every(({ apart }) => !apart)
  const before = after[nth - 1]
  return isEditionLine(entry) || (before !== undefined && isEditionLine(before, ';'))
}

/** `Late Edition - Final`, `Edition 1;` with more below. */
function isEditionLine({ text }: Entry, ending = ''): boolean {
  if (text.length > 60 || !text.endsWith(ending)) return false
  return /\b(?:edition|ausgabe|édition|final|main section)\b/i.test(text)
}
