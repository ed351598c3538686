// Which articles tell each story, from the columns.
import type { Columns } from './columns.ts'

/** The stories of current articles: how many articles each has, where they stand, when it was printed. */
export interface StoryColumns {
  /** Numbers of stories that current articles tell, those with the newest article first. */
  readonly newest: readonly number[]
  /** The newest date of a story's articles, by its number, as the column `date` has dates. */
  readonly date: Float64Array
  /** The articles of story `told`, newest first: `articles` from `begin[told]` to before `begin[told + 1]`. */
  readonly begin: Uint32Array
  readonly articles: Uint32Array
}

/** A look at each article: some milliseconds for 100,000. */
export function storyColumns(columns: Columns): StoryColumns {
  const { story, date } = columns.all
  const order = columns.newest()
  const begin = new Uint32Array(columns.stories.size + 1)
  const newest: number[] = []
  const storyDate = new Float64Array(columns.stories.size)
  for (const at of order) {
    const told = story[at] ?? -1
    if (told < 0) continue
    if (begin[told + 1] === 0) {
      newest.push(told)
      storyDate[told] = date[at] ?? 0
    }
    begin[told + 1] = (begin[told + 1] ?? 0) + 1
  }
  for (let told = 0; told < columns.stories.size; told += 1) {
    begin[told + 1] = (begin[told + 1] ?? 0) + (begin[told] ?? 0)
  }
  const next = begin.slice()
  const articles = new Uint32Array(begin[columns.stories.size] ?? 0)
  for (const at of order) {
    const told = story[at] ?? -1
    if (told < 0) continue
    const place = next[told] ?? 0
    articles[place] = at
    next[told] = place + 1
  }
  return { newest, date: storyDate, begin, articles }
}

/** The articles of a story, newest first; what states no date comes last. */
export function articlesOf({ begin, articles }: StoryColumns, told: number): Uint32Array {
  return articles.subarray(begin[told], begin[told + 1])
}
