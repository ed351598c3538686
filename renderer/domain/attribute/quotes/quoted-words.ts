import { zonesIn } from './marks.ts'
import type { Quotation, Stretch } from './quotation.ts'

/** A word of a quotation, as it is compared, as it is printed and where. Offsets are its paragraph's. */
export interface QuotedWord extends Stretch {
  /** Small letters, one kind of apostrophe. In scripts without blanks every letter is a word. */
  readonly key: string
  readonly printed: string
}

/** Something done to somebody's words: `fuller` is how the fullest version has them. */
export interface QuotedEdit {
  readonly kind: 'left out' | 'added' | 'changed'
  readonly fuller: string
  readonly here: string
}

/** A quotation's words: those inside quote marks, or all of them where it is given without any. */
export function quotedWords(
  paragraphs: readonly string[],
  { content, kind }: Quotation,
): readonly QuotedWord[] {
  return content.flatMap(({ paragraph, start, end }) => {
    const text = paragraphs[paragraph] ?? ''
    const zones = kind === 'indirect' ? [{ start, end }] : zonesIn(text)
    return zones.flatMap((zone) => {
      const [from, to] = [Math.max(start, zone.start), Math.min(end, zone.end)]
      return from < to ? cut(text, { paragraph, start: from, end: to }) : []
    })
  })
}

const blankless = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}'
const word = new RegExp(
  `[${blankless}]\\p{M}*|(?:(?![${blankless}])[\\p{L}\\p{M}\\p{N}])+` +
    `(?:['’.-](?:(?![${blankless}])[\\p{L}\\p{M}\\p{N}])+)*`,
  'gu',
)
const lone = new RegExp(`^[${blankless}]`, 'u')

function cut(text: string, { paragraph, start, end }: Stretch): readonly QuotedWord[] {
  return [...text.slice(start, end).matchAll(word)].map((match) => {
    const [printed] = match
    const key = printed.normalize('NFC').toLowerCase().replaceAll('’', "'").replaceAll('.', '')
    const from = start + match.index
    return { key, printed, paragraph, start: from, end: from + printed.length }
  })
}

/** How much words weigh: a letter of a script without blanks is half a word. */
export function sizeOfWords(words: readonly QuotedWord[]): number {
  return words.reduce((sum, { key }) => sum + (lone.test(key) ? 0.5 : 1), 0)
}

/** Words in one version and what stands for them in the other, by number; the second number is left out. */
export interface Difference {
  readonly fuller: readonly [from: number, to: number]
  readonly here: readonly [from: number, to: number]
}

/** How two versions of a quotation run side by side: words both have, in order, and what differs. */
export interface Alignment {
  readonly shared: number
  readonly edits: readonly QuotedEdit[]
  /** Where each of `edits` lies. */
  readonly differences: readonly Difference[]
}

/** The longest common row of words of two versions, and the edits that lead from the fuller to the other. */
export function aligned(fuller: readonly QuotedWord[], here: readonly QuotedWord[]): Alignment {
  const lengths = commonLengths(fuller, here)
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0
  const differences: Difference[] = []
  let [i, j, shared] = [0, 0, 0]
  let [fromI, fromJ] = [0, 0]
  const settle = () => {
    if (i > fromI || j > fromJ) differences.push({ fuller: [fromI, i], here: [fromJ, j] })
  }
  while (i < fuller.length || j < here.length) {
    if (i < fuller.length && j < here.length && fuller[i]?.key === here[j]?.key) {
      settle()
      shared += 1
      ;[i, j] = [i + 1, j + 1]
      ;[fromI, fromJ] = [i, j]
    } else if (j >= here.length || (i < fuller.length && at(i + 1, j) >= at(i, j + 1))) i += 1
    else j += 1
  }
  settle()
  return { shared, differences, edits: differences.map((one) => editOf(one, fuller, here)) }
}

function commonLengths(a: readonly QuotedWord[], b: readonly QuotedWord[]): readonly Uint16Array[] {
  const rows: Uint16Array[] = Array.from(
    { length: a.length + 1 },
    () => new Uint16Array(b.length + 1),
  )
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const [row, next] = [rows[i], rows[i + 1]]
    if (!row || !next) continue
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const same = a[i]?.key === b[j]?.key
      row[j] = same ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0)
    }
  }
  return rows
}

function editOf(
  difference: Difference,
  fullerWords: readonly QuotedWord[],
  hereWords: readonly QuotedWord[],
): QuotedEdit {
  const fuller = asPrinted(fullerWords.slice(...difference.fuller))
  const here = asPrinted(hereWords.slice(...difference.here))
  if (fuller === '') return { kind: 'added', fuller, here }
  return { kind: here === '' ? 'left out' : 'changed', fuller, here }
}

function asPrinted(words: readonly QuotedWord[]): string {
  return words
    .map(({ printed, key }, at) => (at > 0 && !lone.test(key) ? ` ${printed}` : printed))
    .join('')
}
