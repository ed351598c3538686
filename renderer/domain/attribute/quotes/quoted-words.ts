import { zonesIn } from './marks.ts'
import type { Quotation } from './quotation.ts'

/** A word of a quotation, as it is compared and as it is printed. */
export interface QuotedWord {
  /** Small letters, one kind of apostrophe. */
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
      return from < to ? cut(text.slice(from, to)) : []
    })
  })
}

function cut(text: string): readonly QuotedWord[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu)].map(
    ([printed]) => ({
      key: printed.toLowerCase().replaceAll('’', "'").replaceAll('.', ''),
      printed,
    }),
  )
}

/** How two versions of a quotation run side by side: words both have, in order, and what differs. */
export interface Alignment {
  readonly shared: number
  readonly edits: readonly QuotedEdit[]
}

/** The longest common row of words of two versions, and the edits that lead from the fuller to the other. */
export function aligned(fuller: readonly QuotedWord[], here: readonly QuotedWord[]): Alignment {
  const lengths = commonLengths(fuller, here)
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0
  const edits: QuotedEdit[] = []
  let [i, j, shared] = [0, 0, 0]
  let pending: { fuller: string[]; here: string[] } = { fuller: [], here: [] }
  const settle = () => {
    const edit = editOf(pending.fuller.join(' '), pending.here.join(' '))
    if (edit) edits.push(edit)
    pending = { fuller: [], here: [] }
  }
  while (i < fuller.length || j < here.length) {
    if (i < fuller.length && j < here.length && fuller[i]?.key === here[j]?.key) {
      settle()
      shared += 1
      ;[i, j] = [i + 1, j + 1]
    } else if (j >= here.length || (i < fuller.length && at(i + 1, j) >= at(i, j + 1))) {
      pending.fuller.push(fuller[i]?.printed ?? '')
      i += 1
    } else {
      pending.here.push(here[j]?.printed ?? '')
      j += 1
    }
  }
  settle()
  return { shared, edits }
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

function editOf(fuller: string, here: string): QuotedEdit | null {
  if (fuller === '' && here === '') return null
  if (fuller === '') return { kind: 'added', fuller, here }
  return { kind: here === '' ? 'left out' : 'changed', fuller, here }
}
