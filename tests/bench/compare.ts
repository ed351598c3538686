import type { ArticleId } from '../../renderer/domain/article.ts'
import { compareArticles } from '../../renderer/domain/compare/compare.ts'
import type { Comparable } from '../../renderer/domain/compare/comparison.ts'
import { fingerprint } from '../../renderer/domain/group/fingerprint.ts'
import { anArticle } from '../builders/an-article.ts'

const sizes = [800, 5000, 20000]
const times = 21

/** What it costs to compare two texts of so many words, and to take a fingerprint; milliseconds. */
export function compare() {
  return Promise.resolve(sizes.map(measured))
}

function measured(words: number): Readonly<Record<string, string | number>> {
  const original = paragraphs(words, 1)
  const edited = original.map((text, at) =>
    at % 3 === 0 ? text.replace(/\b\w+a\b/g, 'xyz') : text,
  )
  const [whole, other] = [aText('a', original), aText('b', paragraphs(words, 2))]
  const half = [...original.slice(0, original.length / 2), ...paragraphs(words / 2, 3)]
  return {
    words,
    'reprint ms': median(() => compareArticles(whole, aText('b', original))),
    'edited ms': median(() => compareArticles(whole, aText('b', edited))),
    'half in common ms': median(() => compareArticles(whole, aText('b', half))),
    'unrelated ms': median(() => compareArticles(whole, other)),
    'fingerprint ms': median(() => fingerprint(whole.body)),
  }
}

function aText(id: string, text: readonly string[]): Comparable {
  const { headline, language, body, provenance } = anArticle({ paragraphs: text })
  return { id: id as ArticleId, name: id, headline, language, body, provenance }
}

/** Paragraphs of three sentences of 18 words out of 4,000, some of them told often: like a language. */
function paragraphs(words: number, seed: number): readonly string[] {
  let state = seed
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  const sentence = () => {
    const row = Array.from({ length: 18 }, () => wordOf(Math.floor(4000 * next() ** 3)))
    return `${row.join(' ').replace(/^./, (letter) => letter.toUpperCase())}.`
  }
  return Array.from({ length: Math.ceil(words / 54) }, () =>
    [sentence(), sentence(), sentence()].join(' '),
  )
}

const syllables = 'ba de ki lo mu ra se ti vo na pe shu'.split(' ')

function wordOf(number: number): string {
  const rest = Math.floor(number / syllables.length)
  return (rest > 0 ? wordOf(rest - 1) : '') + (syllables[number % syllables.length] ?? '')
}

function median(work: () => unknown): number {
  work()
  const spent = Array.from({ length: times }, () => {
    const since = performance.now()
    work()
    return performance.now() - since
  })
  return Number(spent.sort((a, b) => a - b)[Math.floor(times / 2)]?.toFixed(1))
}
