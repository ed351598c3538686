// Runs in a worker: compares pairs of made-up texts and posts what it cost.
import { parentPort } from 'node:worker_threads'
import type { ArticleId } from '../../renderer/domain/article.ts'
import { compareArticles } from '../../renderer/domain/compare/compare.ts'
import type { Comparable } from '../../renderer/domain/compare/comparison.ts'
import { fingerprint } from '../../renderer/domain/group/fingerprint.ts'
import { anArticle } from '../builders/an-article.ts'
import type { Measurement } from './benches.ts'
import { median, rounded } from './median.ts'
import { otherDiffs, type OtherDiff } from './other-diffs.ts'

const sizes = [500, 800, 2000, 5000, 10_000, 20_000]
const rounds = 21
/** Beyond so many words the others take many seconds. */
const mostForOthers = 5000
/** Code is compiled while it runs, so each work runs so often, or so many milliseconds, unmeasured. */
const warmUp = { least: 300, runs: 60, most: 3000 }

type Work = () => unknown

const others = await otherDiffs()
const lines = sizes.map((words) => measured(words, others))
parentPort?.postMessage([...lines, growth(lines, [500, 10_000])])

function measured(words: number, beside: ReadonlyMap<string, OtherDiff>): Measurement {
  const original = paragraphs(words, 1)
  const edited = original.map((text, at) =>
    at % 3 === 0 ? text.replace(/\b\w+a\b/g, 'xyz') : text,
  )
  const half = [...original.slice(0, original.length / 2), ...paragraphs(words / 2, 3)]
  const [textA, textB] = [original.join('\n\n'), edited.join('\n\n')]
  const whole = aText('a', original)
  // A new article each time: nothing can be remembered of the last round.
  const against = (text: readonly string[]) => () => compareArticles(whole, aText('b', text))
  const peers = [...(words > mostForOthers ? [] : beside)].map(
    ([name, run]): readonly [string, Work] => [`${name} edited ms`, () => run(textA, textB)],
  )
  return {
    words,
    ...inTurns([['edited ms', against(edited)], ...peers]),
    ...inTurns([
      ['reprint ms', against(original)],
      ['half in common ms', against(half)],
      ['unrelated ms', against(paragraphs(words, 2))],
      ['fingerprint ms', () => fingerprint(whole.body)],
    ]),
  }
}

/** Milliseconds of each work at the median, all of them taking turns in one run. */
function inTurns(works: readonly (readonly [string, Work])[]): Measurement {
  for (const [, work] of works) {
    const since = performance.now()
    const spent = () => performance.now() - since
    for (let run = 0; spent() < warmUp.least || (run < warmUp.runs && spent() < warmUp.most); run++)
      work()
  }
  const spent = works.map((): number[] => [])
  for (let round = 0; round < rounds; round++) {
    works.forEach(([, work], at) => {
      const since = performance.now()
      work()
      spent[at]?.push(performance.now() - since)
    })
  }
  return Object.fromEntries(
    works.flatMap(([name], at): (readonly [string, number])[] => [
      [name, rounded(median(spent[at] ?? []), 1)],
      [`${name}, fastest`, rounded(Math.min(...(spent[at] ?? [])), 1)],
    ]),
  )
}

/** By the medians, and by the fastest rounds, which other programs on the machine disturb least. */
function growth(
  all: readonly Measurement[],
  [from, to]: readonly [from: number, to: number],
): Measurement {
  const [small, large] = [from, to].map((words) => all.find((line) => line['words'] === words))
  const exponent = (name: string) =>
    rounded(Math.log(Number(large?.[name]) / Number(small?.[name])) / Math.log(to / from))
  return {
    from,
    to,
    'growth exponent': exponent('edited ms'),
    'growth exponent, fastest': exponent('edited ms, fastest'),
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

function wordOf(number: number): string {
  const syllables = ['ba', 'de', 'ki', 'lo', 'mu', 'ra', 'se', 'ti', 'vo', 'na', 'pe', 'shu']
  const rest = Math.floor(number / syllables.length)
  return (rest > 0 ? wordOf(rest - 1) : '') + (syllables[number % syllables.length] ?? '')
}
