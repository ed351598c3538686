import type { ArticleId } from '../domain/article.ts'

/** The lists of the library, in the order of the left pane. */
export const lists = [
  'stories',
  'articles',
  'unread',
  'starred',
  'problems',
  'outlet',
  'file',
  'search',
  'tag',
  'saved',
] as const

/**
 * The views of articles that are compared. Two have text, quotes, names and attribution; three to six
 * have all, and `text` is the table of what each reports.
 */
export const compareTabs = ['text', 'quotes', 'names', 'attribution', 'matrix', 'timeline'] as const

/** One of the views of articles that are compared. */
export type CompareTab = (typeof compareTabs)[number]

/** The most articles that are compared at once. */
export const mostCompared = 6

/** One of the lists of the library. */
export type ListName = (typeof lists)[number]

/** Where the reader is. It lives in `location.hash`, so reload and Back come free. */
export type Route =
  | {
      readonly view: 'library'
      readonly list: ListName
      /** The outlet whose articles are listed; '' for articles without one. List `outlet` only. */
      readonly outlet: string
      /** The file whose articles are listed. List `file` only. */
      readonly file?: string
      /**
       * What was typed (list `search`, may be ''), or the id of a tag (list `tag`) or of a saved search
       * (list `saved`). Those lists only.
       */
      readonly of?: string
      readonly article: ArticleId | null
      /** Words to light up in the article on arrival, as they stand there; '' for none. */
      readonly lit: string
    }
  | {
      readonly view: 'compare'
      /** Two to six different articles. Of two, the first stands left and is A. */
      readonly articles: readonly ArticleId[]
      readonly tab: CompareTab
    }

  /** A file's own words. */
  | { readonly view: 'original'; readonly article: ArticleId }
  /** All of one outlet; '' for articles without one. */
  | { readonly view: 'source'; readonly outlet: string }
  /** The story that an article tells: its coverage in time, and why each article belongs to it. */
  | { readonly view: 'story'; readonly article: ArticleId }
  /** Outlets by stories over a period, as `coverage-period` of the page writes it; '' is the usual one. */
  | { readonly view: 'coverage'; readonly period: string }
  /** What became of every file, and the table of outlets. */
  | { readonly view: 'report' }
  | { readonly view: 'outlets' }

/** Lists whose address names what they are of. */
const ofSomething: ReadonlySet<ListName> = new Set<ListName>(['search', 'tag', 'saved'])

/** Where the reader starts. */
export const home: Route = {
  view: 'library',
  list: 'stories',
  outlet: '',
  article: null,
  lit: '',
}

/** The route as a hash, `#` included: `#/outlet/The%20Post/<article>?lit=words`. */
export function toHash(route: Route): string {
  if (route.view === 'report') return '#/report'
  if (route.view === 'outlets') return '#/outlets-table'
  if (route.view === 'original') return `#/original/${route.article}`
  if (route.view === 'compare') return ['#/compare', ...route.articles, route.tab].join('/')
  if (route.view === 'source') return `#/source/${encodeURIComponent(route.outlet)}`
  if (route.view === 'story') return `#/story/${route.article}`
  if (route.view === 'coverage') return ['#/coverage', route.period].filter(Boolean).join('/')
  const parts = ['#', route.list]
  if (ofSomething.has(route.list)) parts.push(encodeURIComponent(route.of ?? ''))
  if (route.list === 'outlet') parts.push(encodeURIComponent(route.outlet))
  if (route.list === 'file') parts.push(encodeURIComponent(route.file ?? ''))
  if (route.article) parts.push(route.article)
  const lit = route.lit ? `?lit=${encodeURIComponent(route.lit)}` : ''
  return parts.join('/') + lit
}

/** The route a hash names; `home` for anything that is not one. */
export function fromHash(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?')
  const [name = '', ...rest] = path.split('/')
  if (name === 'compare') return comparing(rest)
  if (name === 'report') return { view: 'report' }
  if (name === 'outlets-table') return { view: 'outlets' }
  if (name === 'source') return { view: 'source', outlet: decoded(rest[0] ?? '') }
  if (name === 'coverage') return { view: 'coverage', period: rest[0] ?? '' }
  if (name === 'original' || name === 'story') {
    return rest[0] ? { view: name, article: rest[0] as ArticleId } : home
  }
  const list = lists.find((known) => known === name)
  if (!list) return home
  const outlet = list === 'outlet' ? decoded(rest.shift() ?? '') : ''
  const file = list === 'file' ? { file: decoded(rest.shift() ?? '') } : {}
  const of = ofSomething.has(list) ? { of: decoded(rest.shift() ?? '') } : {}
  const article = (rest[0] as ArticleId | undefined) || null
  return {
    view: 'library',
    list,
    outlet,
    ...file,
    ...of,
    article,
    lit: decoded(query.replace(/^lit=/, '')),
  }
}

function comparing(parts: readonly string[]): Route {
  const named = compareTabs.find((tab) => tab === parts.at(-1))
  const ids = (named ? parts.slice(0, -1) : parts).filter((id) => id !== '') as ArticleId[]
  const articles = [...new Set(ids)].slice(0, mostCompared)
  if (articles.length < 2) return home
  return { view: 'compare', articles, tab: tabFor(articles.length, named) }
}

/** The view of so many articles that was asked for, or the first they have. */
export function tabFor(articles: number, asked?: string): CompareTab {
  const known = compareTabs.find((tab) => tab === asked)
  if (articles > 2) return known ?? 'matrix'
  return !known || known === 'matrix' || known === 'timeline' ? 'text' : known
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return '' // a hash somebody typed
  }
}
