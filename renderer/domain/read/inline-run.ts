import type { Span } from '../article.ts'

/** A block's words with their looks. */
export interface Words {
  readonly text: string
  readonly spans: readonly Span[]
}

/** Stands for a line break inside a run until the run is closed. */
const lineBreak = '\n'

/**
 * Words being collected: white space is folded as they come, so offsets are right from the start. What
 * was collected is not looked at again until the run is closed, or long runs of little pieces would
 * take hours.
 */
export class InlineRun {
  #text = ''
  /** A space that stands at the end so far: a line break swallows it. */
  #space = ''
  /** A space would say nothing here: at the start, and after a line break. */
  #atStart = true
  /** Where the last letter stands that is no space. */
  #ink = -1
  #spans: Span[] = []

  /** Where the next word will stand. */
  get length(): number {
    return this.#text.length + this.#space.length
  }

  /** Adds words of the page as they stand in its source. */
  add(source: string): void {
    const folded = source.replace(/[\t\n\f\r ]+/g, ' ').replace(/\u0000/g, '')
    const atEdge = this.#atStart || this.#space !== ''
    const words = atEdge && folded.startsWith(' ') ? folded.slice(1) : folded
    if (words === '') return
    const bare = words.endsWith(' ') ? words.slice(0, -1) : words
    this.#text += this.#space + bare
    this.#space = bare === words ? '' : ' '
    this.#atStart = false
    if (words.trim() !== '') this.#ink = this.#text.length
  }

  /** Adds a line break; two in a row part paragraphs. */
  break(): void {
    this.#text += lineBreak
    this.#space = ''
    this.#atStart = true
  }

  /** Gives the words from `start` to here a look. */
  mark(start: number, look: Omit<Span, 'start' | 'end'>): void {
    if (this.#ink > start) this.#spans.push({ ...look, start, end: this.length })
  }

  /** The paragraphs collected so far; the run is empty afterwards. */
  close(): readonly Words[] {
    const text = this.#text + this.#space
    const paragraphs = paragraphsOf({ text, spans: this.#spans })
    this.#text = ''
    this.#space = ''
    this.#atStart = true
    this.#ink = -1
    this.#spans = []
    return paragraphs.filter((words) => words.text !== '')
  }
}

/** Each paragraph with the spans that reach into it. */
function paragraphsOf({ text, spans }: Words): readonly Words[] {
  const stretches = cuts(text)
  const reaching: Span[][] = stretches.map(() => [])
  for (const span of spans) {
    let at = firstAfter(stretches, span.start)
    for (; at < stretches.length && (stretches[at]?.[0] ?? 0) < span.end; at += 1)
      reaching[at]?.push(span)
  }
  return stretches.map((one, at) => cut({ text, spans: reaching[at] ?? [] }, one))
}

/** The number of the first stretch that ends after a place. */
function firstAfter(stretches: readonly (readonly [number, number])[], place: number): number {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.[1] ?? 0) > place) high = middle
    else low = middle + 1
  }
  return low
}

/** Where paragraphs lie in a run: two breaks part them, and one that ends a long sentence. */
function cuts(text: string): readonly (readonly [number, number])[] {
  const found: [number, number][] = []
  let start = 0
  for (const match of text.matchAll(/\n(?:[ \u00A0]*\n)*/g)) {
    const ending = text.slice(Math.max(start, match.index - 40), match.index).trimEnd()
    const long = match.index - start > 60 && /[.!?…。”"»]$/u.test(ending)
    if (match[0].length === 1 && !long) continue
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
