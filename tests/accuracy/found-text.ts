import type { ArticleId, Attribution } from '../../renderer/domain/article.ts'
import { nothingStated } from '../../renderer/domain/article.ts'
import type { Comparable } from '../../renderer/domain/compare/comparison.ts'
import { readArticle } from '../../renderer/domain/read/read-article.ts'

/** A text of labelled data, read as the program reads a file of that text. */
export interface FoundText {
  readonly article: Comparable
  /** Where a place in a block stands in the text as it was given; UTF-16 units. */
  readonly offset: (block: number, at: number) => number
}

/** What the set states beside the text; '' where it does not. */
export interface StatedFacts {
  readonly name: string
  readonly title?: string
  readonly publisher?: string
  readonly date?: string
}

/** Reads a text as a plain file and puts the set's facts where a file's own fields would stand. */
export async function foundText(text: string, facts: StatedFacts): Promise<FoundText> {
  const bytes = new TextEncoder().encode(text)
  const result = await readArticle({ path: `${facts.name}.txt`, bytes })
  const [read] = 'articles' in result ? result.articles : []
  const body = read?.body ?? { blocks: [], furniture: [] }
  const provenance = read?.provenance ?? nothingStated
  const article: Comparable = {
    id: facts.name as ArticleId,
    name: facts.publisher || facts.name,
    headline: read?.headline || (facts.title ?? ''),
    language: read?.language ?? 'und',
    body,
    provenance: {
      ...provenance,
      outlet: facts.publisher ? [stated(facts.publisher)] : provenance.outlet,
      published: facts.date ? [stated(facts.date)] : provenance.published,
    },
  }
  return {
    article,
    offset: offsetsOf(
      text,
      body.blocks.map((block) => block.text),
    ),
  }
}

function stated(value: string): Attribution {
  return {
    value,
    status: 'stated',
    evidence: [{ words: value, place: { in: 'field', name: 'set' } }],
    method: 'the set states it',
    confidence: 1,
  }
}

/** Blocks are the text with its white space folded, so letters are counted without it. */
function offsetsOf(text: string, blocks: readonly string[]): FoundText['offset'] {
  const letters = lettersOf(text)
  const places = letters.map(({ at }) => at)
  const bare = letters.map(({ letter }) => letter).join('')
  let from = 0
  const starts = blocks.map((block) => {
    const words = bareOf(block)
    const found = bare.indexOf(words, from)
    if (found >= 0) from = found + words.length
    return found
  })
  return (block, at) => {
    const before = bareOf((blocks[block] ?? '').slice(0, at)).length
    const letter = Math.max(0, starts[block] ?? 0) + before
    const isEnd = /\S/.test((blocks[block] ?? '').charAt(at - 1))
    return isEnd ? (places[letter - 1] ?? text.length - 1) + 1 : (places[letter] ?? text.length)
  }
}

function lettersOf(text: string): readonly { readonly letter: string; readonly at: number }[] {
  return text.split('').flatMap((letter, at) => (/\S/.test(letter) ? [{ letter, at }] : []))
}

function bareOf(text: string): string {
  return text.replace(/\s/g, '')
}
