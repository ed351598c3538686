import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CueTag } from '../../../renderer/domain/attribute/quotes/cue-features.ts'
import { wordsOf, type Word } from '../../../renderer/domain/attribute/quotes/words.ts'
import { spanOf, type MarkedArticle } from './learn.ts'

/** A text cut into paragraphs, with where each begins in it. */
export interface Paragraphs {
  readonly texts: readonly string[]
  readonly starts: readonly number[]
}

/** The paragraphs of a text: its lines. */
export function paragraphsOf(text: string): Paragraphs {
  const lines = [...text.matchAll(/[^\n]+/g)]
  return { texts: lines.map((line) => line[0]), starts: lines.map((line) => line.index) }
}

type Marks = readonly (readonly [number, number])[]

interface GoldRow {
  readonly id: string
  readonly quotes: readonly {
    readonly cue: Marks
    readonly source: Marks
    readonly content: Marks
  }[]
}

/** The articles of `FOLDER/docs.jsonl` with what `FOLDER/gold.jsonl` marks in them, by id. */
export async function markedArticles(folder: string): Promise<ReadonlyMap<string, MarkedArticle>> {
  const docs = await rows<{ readonly id: string; readonly text: string }>(folder, 'docs.jsonl')
  const texts = new Map(docs.map(({ id, text }) => [id, text]))
  const gold = await rows<GoldRow>(folder, 'gold.jsonl')
  return new Map(gold.map((row) => [row.id, marked(texts.get(row.id) ?? '', row)]))
}

async function rows<Row>(folder: string, name: string): Promise<readonly Row[]> {
  const lines = (await readFile(join(folder, name), 'utf8')).split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line) as Row)
}

function marked(text: string, { quotes }: GoldRow): MarkedArticle {
  const { texts, starts } = paragraphsOf(text)
  const words = wordsOf(texts)
  const from = words.map(({ paragraph, start }) => (starts[paragraph] ?? 0) + start)
  const held = (marks: Marks) => placesIn({ words, from }, marks)
  const tags = words.map((): CueTag => 'O')
  for (const { cue } of quotes) for (const mark of cue) tag(tags, held([mark]), words)
  return {
    words,
    tags,
    quotations: quotes.map(({ cue, source, content }) => ({
      cue: spanOf(held(cue)),
      source: source.length > 0 ? held(source) : null,
      content: held(content),
    })),
  }
}

interface Placed {
  readonly words: readonly Word[]
  /** Where each word begins in the whole text. */
  readonly from: readonly number[]
}

/** The words, marks left out, that touch any of the stretches. */
function placesIn({ words, from }: Placed, marks: Marks): Set<number> {
  const found = new Set<number>()
  words.forEach(({ start, end, isWord }, at) => {
    const [first, last] = [from[at] ?? 0, (from[at] ?? 0) + end - start]
    if (isWord && marks.some(([a, b]) => first < b && last > a)) found.add(at)
  })
  return found
}

function tag(tags: CueTag[], places: ReadonlySet<number>, words: readonly Word[]): void {
  const span = spanOf(places)
  if (!span) return
  for (let at = span[0]; at <= span[1]; at += 1) tags[at] = at === span[0] ? 'B' : 'I'
  if (words[span[0]]?.zone !== -1) tags[span[0]] = 'O'
}
