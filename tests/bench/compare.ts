import type { ArticleId } from '../../renderer/domain/article.ts'
import { compareArticles } from '../../renderer/domain/compare/compare.ts'
import type { Comparable } from '../../renderer/domain/compare/comparison.ts'
import { fingerprint } from '../../renderer/domain/group/fingerprint.ts'
import { anArticle } from '../builders/an-article.ts'
import { otherDiffs, type OtherDiff } from './other-diffs.ts'

const sizes = [500, 800, 2000, 5000, 10_000, 20_000]
const times = 21
/** Beyond so many words the others take many seconds. */
const mostForOthers = 5000

/**
 * What it costs to compare two texts of so many words, and to take a fingerprint, in milliseconds at
 * the median; beside it the word differences people know, on the same pair. Last, how the cost grows
 * from 500 to 10,000 words: 1 is in line with the words, 2 with their square.
 */
export async function compare() {
  const others = await otherDiffs()
  const lines = sizes.map((words) => measured(words, others))
  const [small, large] = [500, 10_000].map((words) => lines.find((line) => line.words === words))
  const exponent =
    Math.log((large?.['edited ms'] ?? 0) / (small?.['edited ms'] ?? 1)) / Math.log(20)
  return [...lines, { from: 500, to: 10_000, 'growth exponent': Number(exponent.toFixed(2)) }]
}

function measured(words: number, others: ReadonlyMap<string, OtherDiff>) {
  const original = paragraphs(words, 1)
  const edited = original.map((text, at) =>
    at % 3 === 0 ? text.replace(/\b\w+a\b/g, 'xyz') : text,
  )
  const [whole, other] = [aText('a', original), aText('b', paragraphs(words, 2))]
  const half = [...original.slice(0, original.length / 2), ...paragraphs(words / 2, 3)]
  const [textA, textB] = [original.join('\n\n'), edited.join('\n\n')]
  const beside = [...(words > mostForOthers ? [] : others)].map(
    ([name, run]): readonly [string, number] => [
      `${name} edited ms`,
      median(() => run(textA, textB)),
    ],
  )
  return {
    words,
    'reprint ms': median(() => compareArticles(whole, aText('b', original))),
    'edited ms': median(() => compareArticles(whole, aText('b', edited))),
    ...Object.fromEntries(beside),
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

/** Milliseconds of a run before anything is measured: code is compiled while it runs. */
const warmUp = 300

function median(work: () => unknown): number {
  for (const since = performance.now(); performance.now() - since < warmUp;) work()
  const spent = Array.from({ length: times }, () => {
    const since = performance.now()
    work()
    return performance.now() - since
  })
  return Number(spent.sort((a, b) => a - b)[Math.floor(times / 2)]?.toFixed(1))
}
