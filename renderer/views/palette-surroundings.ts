import { here, type Here } from '../controllers/here.ts'
import type { Library } from '../controllers/library.ts'
import type { Situation } from '../controllers/palette-commands.ts'
import type { Route } from '../controllers/route.ts'
import type { ArticleId } from '../domain/article.ts'
import { placeInFile } from '../library/queries-files.ts'
import { versionsOf } from '../library/queries-versions.ts'

/**
 * What the palette offers: every command and article, what one article is compared with, or another
 * story: to make one of both, or to move the article there.
 */
export type PaletteOf = 'everything' | 'articles' | 'merge' | 'move'

/** What the palette is opened amid. */
export interface Surroundings {
  readonly situation: Situation
  /** The article that others are compared with; `null` when there is none. */
  readonly base: Here | null
  /** What a chosen article is added to, the base first; empty when there is no base. */
  readonly compared: readonly ArticleId[]
}

/** Where the palette is asked for. */
export interface PaletteAsked {
  readonly route: Route
  /** What others are to be compared with; `null`: what the reader looks at. */
  readonly article: ArticleId | null
  /** How many articles are selected in the list. */
  readonly selected: number
}

/** What can be done where the palette is asked for. */
export async function surroundings(
  library: Library,
  { route, article, selected }: PaletteAsked,
): Promise<Surroundings> {
  const open = openAt(route)
  const compared = article ? [article] : open
  const [id] = compared
  const base = id ? await here(library, id) : null
  const isRead = route.view === 'library' && route.article !== null && route.article === id
  const reading = isRead ? base : null
  return {
    situation: {
      view: route.view === 'library' || route.view === 'compare' ? route.view : 'other',
      compared: route.view === 'compare' ? route.articles.length : 0,
      list: route.view === 'library' ? route.list : '',
      here: reading,
      ...(await ofItsFile(library, reading)),
      tellers: ((route.view === 'story' ? base : reading)?.story?.lines ?? []).length,
      selected,
      undoable: !library.deeds.isEmpty,
    },
    base,
    compared: base ? compared : [],
  }
}

function openAt(route: Route): readonly ArticleId[] {
  if (route.view === 'compare') return route.articles
  if (route.view === 'original' || route.view === 'story') return [route.article]
  return route.view === 'library' && route.article ? [route.article] : []
}

async function ofItsFile(library: Library, reading: Here | null) {
  if (!reading) return { next: false, previous: false, versions: 0 }
  const { article } = reading.line
  const place = await placeInFile(library.db, article)
  // Whether there are later versions takes long to say; what lists show is the latest.
  const isAlone = article.current === 1 && article.replaces === ''
  return {
    next: Boolean(place?.next),
    previous: Boolean(place?.previous),
    versions: isAlone ? 1 : (await versionsOf(library.db, article.id)).length,
  }
}
