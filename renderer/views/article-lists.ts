// The lists of articles by name: what each is called, asks for, and says when it is empty.
import type { TagId } from '../library/database.ts'
import { articleSorts, type ArticleFilter, type ArticleSort } from '../library/list-questions.ts'

/** Which articles the list shows, as a route names them. */
export type ArticleListName = 'articles' | 'unread' | 'starred' | 'outlet' | 'file' | 'tag'

/** A list of articles, and what it is of. */
export interface ArticleListOf {
  readonly list: ArticleListName
  /** The outlet of list `outlet`; '' for articles whose outlet is not stated. */
  readonly outlet: string
  /** The file of list `file`. */
  readonly file: string
  /** The tag of list `tag`, and what to call it. */
  readonly tag: TagId | ''
  readonly heading: string
}

/** What an empty list says. */
export const emptyWords: Readonly<Record<ArticleListName, readonly [says: string, more: string]>> =
  {
    articles: [
      'No articles yet.',
      'Put articles into the library folder, or drop them on this window.',
    ],
    unread: ['Nothing unread.', 'New articles appear here as they are filed.'],
    starred: ['Nothing starred.', 'Press s while you read to keep an article here.'],
    outlet: ['No articles from this source.', ''],
    file: ['No articles of this file.', 'It may have been moved or changed.'],
    tag: ['No articles with this tag.', 'Press t on an article, or drag it onto the tag.'],
  }

/** What a list is called. */
export function listTitle({ list, outlet, file, heading }: ArticleListOf): string {
  switch (list) {
    case 'articles':
      return 'All articles'
    case 'unread':
      return 'Unread'
    case 'starred':
      return 'Starred'
    case 'outlet':
      return outlet || 'Source not stated'
    case 'file':
      return file.split('/').at(-1) ?? file
    case 'tag':
      return heading
  }
}

/** What a list asks of the columns; `null` for a file, whose articles stand in its own order. */
export function filterOf({ list, outlet, tag }: ArticleListOf): ArticleFilter | null {
  switch (list) {
    case 'articles':
      return { kind: 'all' }
    case 'outlet':
      return { kind: 'outlet', outlet }
    case 'tag':
      return tag === '' ? null : { kind: 'tag', tag }
    case 'file':
      return null
    default:
      return { kind: list }
  }
}

/** The orders that make a difference in a list. */
export function sortsOf(list: ArticleListName): readonly ArticleSort[] {
  if (list === 'file') return []
  const idle: ArticleSort | '' = list === 'unread' ? 'unread' : list === 'outlet' ? 'outlet' : ''
  return articleSorts.filter((sort) => sort !== idle)
}
