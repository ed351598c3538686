import { linkOf } from '../link.ts'
import type { ReportedCell } from './reported.ts'
import type { Statement, Told } from './statements.ts'
import type { ToldProse } from './told-prose.ts'

/**
 * A statement as cells, one for each article that says it, in the order of `ToldProse`. The fullest
 * wording of the family that most articles print is what the others are held against.
 */
export function cellsOf(told: ToldProse, { families }: Statement): readonly ReportedCell[] {
  const ranked = [...families].sort((x, y) => articlesIn(y) - articlesIn(x) || size(told, y, x))
  const [main = [], ...others] = ranked
  const [fullest, ...rest] = byArticle(main).sort(
    (x, y) => size(told, y.told, x.told) || sentencesOf(told, y) - sentencesOf(told, x),
  )
  if (!fullest) return []
  const base: ReportedCell = { ...plain(fullest), manner: 'fullest', edits: [] }
  const family = [base, ...rest.map((one) => heldAgainst(told, base, plain(one)))]
  const otherwise = others.flatMap(byArticle).map((one): ReportedCell => {
    const cell = plain(one)
    return {
      ...cell,
      manner: isReworded(told, family, cell) ? 'reworded' : 'told-apart',
      edits: [],
    }
  })
  return [...family, ...otherwise].sort((x, y) => x.article - y.article)
}

type Bare = Pick<ReportedCell, 'article' | 'sentences'>

/** The same statement in another article of the family: what is changed. */
function heldAgainst(told: ToldProse, base: Bare, cell: Bare): ReportedCell {
  const [a, b] = [told.proses[base.article], told.proses[cell.article]]
  if (!a || !b) return { ...cell, manner: 'same', edits: [] }
  const match = { a: base.sentences, b: cell.sentences, score: 1, reworded: false }
  const { edits } = linkOf(match, a, b).link
  return { ...cell, manner: edits.length === 0 ? 'same' : 'edited', edits }
}

/** Whether a comparison found this cell to say in other words what one of the family says. */
function isReworded({ pairs }: ToldProse, family: readonly Bare[], cell: Bare): boolean {
  return family.some((one) => {
    const isOurs = (article: number) => article === one.article || article === cell.article
    const pair = pairs.find(({ a, b }) => isOurs(a) && isOurs(b))
    const [mine, its] = pair?.a === one.article ? (['a', 'b'] as const) : (['b', 'a'] as const)
    return pair?.comparison.links.some(
      (link) =>
        link.kind === 'reworded' &&
        link[mine].some((at) => one.sentences.includes(at)) &&
        link[its].some((at) => cell.sentences.includes(at)),
    )
  })
}

function byArticle(family: readonly Told[]): { article: number; told: readonly Told[] }[] {
  const articles = [...new Set(family.map(({ article }) => article))]
  return articles.map((article) => ({
    article,
    told: family.filter((one) => one.article === article),
  }))
}

function plain({ article, told }: { article: number; told: readonly Told[] }): Bare {
  return { article, sentences: told.map(({ sentence }) => sentence) }
}

/** How much longer the first is, in characters. */
function size({ proses }: ToldProse, one: readonly Told[], other: readonly Told[]): number {
  const length = (told: readonly Told[]) =>
    Math.max(
      0,
      ...byArticle(told).map(({ article, told: own }) => {
        const places = own.flatMap(({ sentence }) => proses[article]?.sentences[sentence] ?? [])
        return places.reduce((sum, { start, end }) => sum + end - start, 0)
      }),
    )
  return length(one) - length(other)
}

/** Of wordings as full as each other the one of the longest article counts. */
function sentencesOf({ proses }: ToldProse, { article }: { readonly article: number }): number {
  return proses[article]?.sentences.length ?? 0
}

function articlesIn(family: readonly Told[]): number {
  return new Set(family.map(({ article }) => article)).size
}
