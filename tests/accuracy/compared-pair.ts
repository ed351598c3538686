import { compareArticles } from '../../renderer/domain/compare/compare.ts'
import type { Comparison, Sentence } from '../../renderer/domain/compare/comparison.ts'
import { passagesOf } from '../../renderer/domain/compare/passages.ts'
import { foundText, type FoundText } from './found-text.ts'
import type { Row } from './rows.ts'

/** A pair of a set, compared as the program compares two articles of a story. */
export interface ComparedPair {
  readonly a: FoundText
  readonly b: FoundText
  readonly comparison: Comparison
}

/** A stretch of one text that answers a stretch of the other; UTF-16 units of the texts as given. */
export interface PassageCase {
  readonly a: readonly [number, number]
  readonly b: readonly [number, number]
}

/** Compares the two texts of a row. */
export async function comparedPair(row: Row): Promise<ComparedPair> {
  const [a, b] = await Promise.all([sideOf(row.row('a'), 'a'), sideOf(row.row('b'), 'b')])
  return { a, b, comparison: compareArticles(a.article, b.article) }
}

async function sideOf(side: Row, name: string): Promise<FoundText> {
  return foundText(side.text('text'), {
    name,
    title: side.text('title'),
    publisher: side.text('publisher'),
    date: side.text('date'),
  })
}

/** The passages of a comparison in the offsets of the two texts. */
export function casesOf({ a, b, comparison }: ComparedPair): readonly PassageCase[] {
  const { links, sentencesA, sentencesB } = comparison
  return passagesOf(links).map((passage) => ({
    a: reach(a, sentencesA, passage.a),
    b: reach(b, sentencesB, passage.b),
  }))
}

function reach(
  text: FoundText,
  sentences: readonly Sentence[],
  [first, last]: readonly [number, number],
): readonly [number, number] {
  const [start, end] = [sentences[first], sentences[last]]
  if (!start || !end) return [0, 0]
  return [text.offset(start.block, start.start), text.offset(end.block, end.end)]
}

/** The side that was copied from, as the sets name it; null where the program does not say. */
export function sourceOf({ direction }: Comparison): 'a' | 'b' | null {
  if (direction === 'a-to-b') return 'a'
  return direction === 'b-to-a' ? 'b' : null
}
