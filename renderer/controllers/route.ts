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
] as const

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
      readonly article: ArticleId | null
      /** Words to light up in the article on arrival, as they stand there; '' for none. */
      readonly lit: string
    }
  | {
      readonly view: 'compare'
      readonly a: ArticleId
      readonly b: ArticleId
      readonly tab: 'text' | 'attribution'
    }

  /** A file's own words. */
  | { readonly view: 'original'; readonly article: ArticleId }
  /** What became of every file, and the table of outlets. */
  | { readonly view: 'report' }
  | { readonly view: 'outlets' }

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
  if (route.view === 'compare') return `#/compare/${route.a}/${route.b}/${route.tab}`
  const parts = ['#', route.list]
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
  if (name === 'original') {
    return rest[0] ? { view: 'original', article: rest[0] as ArticleId } : home
  }
  const list = lists.find((known) => known === name)
  if (!list) return home
  const outlet = list === 'outlet' ? decoded(rest.shift() ?? '') : ''
  const file = list === 'file' ? { file: decoded(rest.shift() ?? '') } : {}
  const article = (rest[0] as ArticleId | undefined) || null
  return {
    view: 'library',
    list,
    outlet,
    ...file,
    article,
    lit: decoded(query.replace(/^lit=/, '')),
  }
}

function comparing([a = '', b = '', tab = '']: readonly string[]): Route {
  if (!a || !b) return home
  const known = tab === 'attribution' ? tab : 'text'
  return { view: 'compare', a: a as ArticleId, b: b as ArticleId, tab: known }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return '' // a hash somebody typed
  }
}
