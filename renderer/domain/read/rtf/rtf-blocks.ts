import type { Block, Span } from '../../article.ts'
import { InlineRun, type Words } from '../inline-run.ts'

/** What a paragraph is, beside its words. */
export interface ParagraphKind {
  /** 0 for none, 1 to 9. */
  readonly heading: number
  readonly isTitle: boolean
  /** 0 for no list. */
  readonly depth: number
  readonly marker: string
  readonly inTable: boolean
}

/** More rows than this is a database, not a table to read. */
const mostRows = 500
/** Cells of data are short; longer ones lay out a page. UTF-16 units. */
const longestCell = 400

/** Collects words into paragraphs, and those of tables into rows. */
export class RtfBlocks {
  readonly blocks: Block[] = []
  readonly run = new InlineRun()
  /** What was set as the title, in the order it came. */
  readonly titles: string[] = []
  #cell: Block[] = []
  #row: Block[][] = []
  #rows: Block[][][] = []

  /** Ends the paragraph under way. */
  paragraph(kind: ParagraphKind): void {
    const made = this.run.close().map((words) => blockOf(words, kind))
    if (kind.inTable) {
      this.#cell.push(...made)
      return
    }
    if (made.length > 0) this.closeTable()
    if (kind.isTitle && this.titles.length === 0) {
      this.titles.push(...made.map(({ text }) => text))
      return
    }
    this.blocks.push(...made)
  }

  cell(kind: ParagraphKind): void {
    this.paragraph({ ...kind, inTable: true })
    this.#row.push(this.#cell)
    this.#cell = []
  }

  row(): void {
    if (this.#row.length > 0) this.#rows.push(this.#row)
    this.#row = []
  }

  /** Ends a table that is under way: short cells in rows stay a table, others become paragraphs. */
  closeTable(): void {
    if (this.#cell.length > 0) this.#row.push(this.#cell)
    this.#cell = []
    this.row()
    const rows = this.#rows
    this.#rows = []
    if (rows.length === 0) return
    const words = rows
      .slice(0, mostRows)
      .map((row) => row.map((cell) => cell.map(({ text }) => text).join(' ')))
    const isData =
      rows.length > 1 &&
      words.every((row) => row.every((cell) => cell.length < longestCell)) &&
      words.some((row) => row.length > 1)
    if (isData) this.blocks.push(table(words))
    else this.blocks.push(...rows.flat(2))
  }
}

function table(rows: readonly (readonly string[])[]): Block {
  const text = rows.map((row) => row.join('\t')).join('\n')
  return { kind: 'table', text, spans: [], role: 'prose', rows }
}

function blockOf(words: Words, { heading, depth, marker }: ParagraphKind): Block {
  const { text } = words
  const spans = joined(words)
  if (heading > 0) return { kind: 'heading', text, spans, role: 'prose', level: level(heading) }
  if (depth > 0 && marker !== '')
    return { kind: 'list-item', text, spans, role: 'prose', depth, marker }
  return { kind: 'paragraph', text, spans, role: 'prose' }
}

function level(rank: number): 2 | 3 | 4 | 5 | 6 {
  if (rank <= 2) return 2
  if (rank === 3) return 3
  if (rank === 4) return 4
  return rank === 5 ? 5 : 6
}

/** Programs break a bold line into many bold pieces; what touches is one. */
function joined({ text, spans }: Words): readonly Span[] {
  const made: Span[] = []
  const last = new Map<string, number>()
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const look = `${span.kind} ${span.address ?? ''}`
    const at = last.get(look) ?? -1
    const before = made[at]
    if (before && text.slice(before.end, Math.max(before.end, span.start)).trim() === '')
      made[at] = { ...before, end: Math.max(before.end, span.end) }
    else last.set(look, made.push(span) - 1)
  }
  return made
}
