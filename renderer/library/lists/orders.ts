// From columns to lists: which articles or stories, and in what order.
import type { ArticleFilter, ArticleSort, PackedStories, StorySort } from '../list-questions.ts'
import type { PackedList } from '../packed-ids.ts'
import { noted, type Columns } from './columns.ts'
import { isDated } from './date-number.ts'

/** What a list of articles is made of. */
export interface ListWish {
  readonly filter: ArticleFilter
  readonly sort: ArticleSort
  /** Numbers of articles that stay although the filter would leave them out. */
  readonly kept: ReadonlySet<number>
  /** Numbers of the articles that carry the filter's tag. */
  readonly tagged: ReadonlySet<number>
}

/** The articles of a list, in its order. */
export function listArticles(columns: Columns, wish: ListWish): PackedList {
  const matches = matcher(columns, wish)
  const { kept } = wish
  const found = columns.newest().filter((at) => matches(at) || kept.has(at))
  return columns.ids.packed(sorted(columns, found, wish.sort))
}

function matcher(columns: Columns, { filter, tagged }: ListWish): (at: number) => boolean {
  const { bits, outlet } = columns.all
  switch (filter.kind) {
    case 'all':
      return () => true
    case 'unread':
      return (at) => ((bits[at] ?? 0) & noted.read) === 0
    case 'starred':
      return (at) => ((bits[at] ?? 0) & noted.starred) !== 0
    case 'outlet': {
      const wanted = columns.outlets.indexOf(filter.outlet)
      return (at) => outlet[at] === wanted
    }
    case 'tag':
      return (at) => tagged.has(at)
  }
}

/** `found` stands newest first; sorting is stable, so what is equal stays so. */
function sorted(columns: Columns, found: Uint32Array, sort: ArticleSort): Uint32Array {
  const { filed, words, bits, outlet } = columns.all
  switch (sort) {
    case 'newest':
      return found
    case 'oldest':
      return oldestFirst(columns, found)
    case 'filed':
      return found.sort((a, b) => (filed[b] ?? 0) - (filed[a] ?? 0))
    case 'length':
      return found.sort((a, b) => (words[b] ?? 0) - (words[a] ?? 0))
    case 'unread':
      return found.sort((a, b) => ((bits[a] ?? 0) & noted.read) - ((bits[b] ?? 0) & noted.read))
    case 'outlet': {
      const ranks = ranksOf(columns.outlets)
      return found.sort((a, b) => (ranks[outlet[a] ?? 0] ?? 0) - (ranks[outlet[b] ?? 0] ?? 0))
    }
  }
}

/** What states no date is neither old nor new: it stays last, and newest first by its filing. */
function oldestFirst(columns: Columns, found: Uint32Array): Uint32Array {
  const { date } = columns.all
  const undated = found.findIndex((at) => !isDated(date[at] ?? 0))
  found.subarray(0, undated < 0 ? found.length : undated).reverse()
  return found
}

const names = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true })

/** The place of each name in the alphabet; no name comes last. */
function ranksOf(outlets: readonly string[]): Uint32Array {
  const order = outlets
    .map((_, at) => at)
    .sort((a, b) => {
      const [one = '', other = ''] = [outlets[a], outlets[b]]
      return Number(one === '') - Number(other === '') || names.compare(one, other)
    })
  const ranks = new Uint32Array(outlets.length)
  order.forEach((at, rank) => (ranks[at] = rank))
  return ranks
}

/** The stories of current articles, in the order asked for. */
export function listStories(columns: Columns, sort: StorySort): PackedStories {
  const { story } = columns.all
  const articles = new Uint32Array(columns.stories.size)
  const newest: number[] = []
  for (const at of columns.newest()) {
    const told = story[at] ?? -1
    if (told < 0) continue
    if (articles[told] === 0) newest.push(told)
    articles[told] = (articles[told] ?? 0) + 1
  }
  const order = sortedStories(columns, newest, { articles, sort })
  const most = 0xffff
  const sizes = Uint16Array.from(order, (told) => Math.min(most, articles[told] ?? 0))
  return { ...columns.stories.packed(order), sizes }
}

function sortedStories(
  columns: Columns,
  newest: number[],
  { articles, sort }: { readonly articles: Uint32Array; readonly sort: StorySort },
): readonly number[] {
  if (sort === 'newest') return newest
  const most = sort === 'articles' ? articles : outletsOf(columns, articles)
  return newest.sort((a, b) => (most[b] ?? 0) - (most[a] ?? 0))
}

/** How many different outlets tell each story; articles that state none count as one. */
function outletsOf(columns: Columns, articles: Uint32Array): Uint32Array {
  const { story, outlet } = columns.all
  const known = new Set<number>()
  const sums = new Uint32Array(articles.length)
  for (const at of columns.newest()) {
    const told = story[at] ?? -1
    if (told < 0) continue
    const pair = told * columns.outlets.length + (outlet[at] ?? 0)
    if (articles[told] !== 1 && known.has(pair)) continue
    if (articles[told] !== 1) known.add(pair)
    sums[told] = (sums[told] ?? 0) + 1
  }
  return sums
}
