import type { Span } from '../article.ts'

/** A block's words with their looks. */
export interface Words {
  readonly text: string
  readonly spans: readonly Span[]
}

/** Stands for a line break inside a run until the run is closed. */
const lineBreak = '\n'

/** Words being collected: white space is folded as they come, so offsets are right from the start. */
export class InlineRun {
  #text = ''
  #spans: Span[] = []

  /** Where the next word will stand. */
  get length(): number {
    return this.#text.length
  }

  /** Adds words of the page as they stand in its source. */
  add(source: string): void {
    const folded = source.replace(/[\t\n\f\r ]+/g, ' ').replace(/\u0000/g, '')
    const atEdge = this.#text === '' || /[ \n]$/.test(this.#text)
    this.#text += atEdge && folded.startsWith(' ') ? folded.slice(1) : folded
  }

  /** Adds a line break; two in a row part paragraphs. */
  break(): void {
    this.#text = this.#text.replace(/ $/, '') + lineBreak
  }

  /** Gives the words from `start` to here a look. */
  mark(start: number, look: Omit<Span, 'start' | 'end'>): void {
    if (this.#text.slice(start).trim() !== '')
      this.#spans.push({ ...look, start, end: this.#text.length })
  }

  /** The paragraphs collected so far; the run is empty afterwards. */
  close(): readonly Words[] {
    const paragraphs = cuts(this.#text).map((stretch) =>
      cut({ text: this.#text, spans: this.#spans }, stretch),
    )
    this.#text = ''
    this.#spans = []
    return paragraphs.filter((words) => words.text !== '')
  }
}

/** Where paragraphs lie in a run: two breaks part them, and one that ends a long sentence. */
function cuts(text: string): readonly (readonly [number, number])[] {
  const found: [number, number][] = []
  let start = 0
  for (const match of text.matchAll(/\n(?:[ \u00A0]*\n)*/g)) {
    const line = text.slice(start, match.index)
    const parts = match[0].length > 1 || (line.length > 60 && /[.!?…。”"»]\s*$/u.test(line))
    if (!parts) continue
    found.push([start, match.index])
    start = match.index + match[0].length
  }
  found.push([start, text.length])
  return found
}

function cut({ text, spans }: Words, [from, until]: readonly [number, number]): Words {
  let start = from
  let end = until
  while (start < end && /\s/.test(text.charAt(start))) start += 1
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1
  const inside = spans
    .map((span) => ({
      ...span,
      start: Math.max(span.start, start) - start,
      end: Math.min(span.end, end) - start,
    }))
    .filter((span) => span.end > span.start)
  return { text: text.slice(start, end).replaceAll(lineBreak, ' '), spans: inside }
}
