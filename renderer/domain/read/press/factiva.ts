import { readByline } from '../../attribute/byline.ts'
import { isPersonName } from '../../attribute/names.ts'
import { findDate } from '../dates.ts'
import { oneLine } from '../folding.ts'
import type { Entry } from './entries.ts'
import { pressField, type PressExport, type PressItem } from './item.ts'
import { isDateLine, isPageLine, isRights } from './nexis-head.ts'

/** The line that ends each article: `Document DAILYE0020190504ef540001x`. */
const documentLine = /^(?:Document|Dokument|Documento) ([A-Z][A-Z0-9]{4,15}\d{8}[a-z0-9]{4,14})$/
const words = /^[\d.,\s]{1,9}(?:words|Wörter|mots|palabras|parole|palavras|woorden)$/i
const language =
  /^(?:English|German|Deutsch|French|Français|Spanish|Español|Dutch|Nederlands|Italian|Italiano|Portuguese|Português|Swedish|Danish|Norwegian|Polish|Turkish|Russian|Japanese|Chinese.{0,25}|Korean|Arabic)$/

/** How many lines stand between the count of words and the text at most. */
const longestHead = 10

/**
 * Factiva's exports without codes: headline, byline, `734 words`, day, source, its code, language,
 * rights, text, `Document …`; `null` when this is none.
 */
export function readFactiva(entries: readonly Entry[]): PressExport | null {
  const ends = entries.flatMap(({ text }, at) => (documentLine.test(text) ? [at] : []))
  const items = ends.flatMap((end, nth) => {
    const from = nth === 0 ? 0 : (ends[nth - 1] ?? 0) + 1
    const item = itemOf(entries.slice(from, end + 1))
    return item ? [item] : []
  })
  return items.length === 0 ? null : { items, declared: null }
}

function itemOf(all: readonly Entry[]): PressItem | null {
  const lines = all.filter((entry) => !isPageLine(entry))
  const at = lines.findIndex(({ text }) => words.test(text))
  const day = lines.findIndex((entry, nth) => nth > at && nth <= at + 2 && isDateLine(entry))
  if (at < 1 || day < 0) return null
  const title = titleOf(lines.slice(0, at))
  const head = lines.slice(day + 1, textStart(lines, day))
  const outlet = head.find(({ text }) => !/^\d{1,2}:\d{2}/.test(text) && findDate(text) === null)
  const name = lines.at(-1)?.text ?? ''
  const spoken = head.find(({ text }) => language.test(text))?.text ?? ''
  return {
    name,
    headline: title.headline,
    fields: [
      ...pressField('headline', 'Factiva: headline', title.headline),
      ...pressField('byline', 'Factiva: byline', title.byline),
      ...pressField('outlet', 'Factiva: source', outlet?.text ?? ''),
      ...pressField('published', 'Factiva: date', lines[day]?.text ?? ''),
      ...pressField('language', 'Factiva: language', spoken),
      ...pressField(
        'licence',
        'Factiva: rights',
        head
          .filter(isRights)
          .map(({ text }) => text)
          .join(' '),
      ),
    ],
    standfirst: '',
    body: lines.slice(textStart(lines, day), -1),
    above: lines.slice(at, textStart(lines, day)).map(({ text }) => text),
    below: [name],
    all,
  }
}

/** The text starts after the line about rights, else after the language. */
function textStart(lines: readonly Entry[], day: number): number {
  const head = lines.slice(day, day + longestHead)
  const rights = head.findIndex(isRights)
  const spoken = head.findIndex(({ text }) => language.test(text))
  let start = day + Math.max(rights, spoken, 2) + 1
  while (rights >= 0 && isContinued(lines[start])) start += 1
  return start
}

/** A line of rights that goes on below. */
function isContinued(entry: Entry | undefined): boolean {
  return (
    entry !== undefined && !entry.apart && /all rights reserved|rights reserved/i.test(entry.text)
  )
}

/** The lines before the count of words: perhaps a section, the headline, perhaps a byline. */
function titleOf(lines: readonly Entry[]): { readonly headline: string; readonly byline: string } {
  const last = lines.at(-1)?.text ?? ''
  const signed = lines.length > 1 && isByline(last)
  const above = signed ? lines.slice(0, -1) : lines
  const group: string[] = []
  for (const { text, apart, block } of [...above].reverse()) {
    group.unshift(text)
    if (apart || block) break
  }
  return { headline: oneLine(headlineIn(group)), byline: signed ? last : '' }
}

/** In a text, section and headline stand on lines without a gap; the section is one word or two. */
function headlineIn(group: readonly string[]): string {
  const [first = '', ...rest] = group
  const isSection = rest.length > 0 && first.split(/\s+/).length <= 2
  return (isSection ? rest : group).join(' ')
}

function isByline(line: string): boolean {
  if (readByline(line).length > 0) return true
  return line.split(/\s*(?:,|;| and | & )\s*/).every((name) => isPersonName(name))
}
