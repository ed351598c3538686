import type { Library } from '../controllers/library.ts'
import type { Place } from '../controllers/place.ts'
import { home, lists, tabFor, type Route } from '../controllers/route.ts'
import type { PeriodChosen } from '../elements/coverage-events.ts'
import type {
  ArticleChosen,
  CompareChosen,
  FileListed,
  ListChosen,
  OutletChosen,
  SourceWanted,
} from '../elements/events.ts'
import type { OriginalWanted } from '../elements/list-events.ts'
import type { SearchTyped } from '../elements/search-events.ts'

/** Where the reader goes by choosing something on the page. */
export interface Places {
  readonly list: (chosen: ListChosen) => void
  readonly outlet: (chosen: OutletChosen) => void
  readonly source: (wanted: SourceWanted) => void
  readonly period: (chosen: PeriodChosen) => void
  readonly file: (chosen: FileListed) => void
  readonly article: (chosen: Pick<ArticleChosen, 'article' | 'lit'>) => void
  readonly compare: (chosen: CompareChosen) => void
  readonly original: (wanted: OriginalWanted) => void
  readonly search: (typed: SearchTyped) => void
  /** Leaves the search for where the reader was before it. */
  readonly unsearch: () => void
}

/** Turns what the reader chose into the place to go to. */
export function placesFrom(place: Place, library: () => Library | null): Places {
  const toOutlet = (named: string, at: (outlet: string) => Route) => {
    // A table of outlets that cannot be asked merges nothing.
    const listed = listedUnder(library(), named).catch(() => named)
    void listed.then((outlet) => place.go(at(outlet)))
  }
  let before: Route = home
  return {
    search: ({ text: of }) => {
      const { library, route } = place
      const isSearching = route.view === 'library' && route.list === 'search'
      const next = { ...library, list: 'search', of, outlet: '', article: null, lit: '' } as const
      if (isSearching) return place.replace(next)
      before = route
      place.go(next)
    },
    unsearch: () => {
      const { route } = place
      if (route.view === 'library' && route.list === 'search') place.go(before)
      before = home
    },
    list: ({ list, of }) => {
      const known = lists.find((name) => name === list)
      if (known) place.go({ ...place.library, list: known, of, outlet: '', article: null, lit: '' })
    },
    outlet: ({ outlet: named }) =>
      toOutlet(named, (outlet) => {
        return { view: 'library', list: 'outlet', outlet, article: null, lit: '' }
      }),
    source: ({ outlet: named }) => toOutlet(named, (outlet) => ({ view: 'source', outlet })),
    // Looking at one period after another leaves no trail.
    period: ({ period }) => place.replace({ view: 'coverage', period }),
    file: ({ path: file }) => {
      const article = place.route.view === 'library' ? place.library.article : null
      place.go({ view: 'library', list: 'file', file, outlet: '', lit: '', article })
    },
    article: (chosen) => goToArticle(place, chosen),
    original: ({ article }) => place.go({ view: 'original', article }),
    compare: ({ articles }) =>
      place.go({ view: 'compare', articles, tab: tabFor(articles.length) }),
  }
}

/** An article may name an outlet that the reader has merged with another: only that one has a list. */
async function listedUnder(library: Library | null, named: string): Promise<string> {
  if (!library || (await library.db.outlets.count()) === 0) return named
  const outlets = await import('../library/queries-outlets.ts') // the table is of no use at a start
  return outlets.listedUnder(library.db, named)
}

/** Walking from article to article leaves no trail: Back goes to where the walk began. */
function goToArticle(place: Place, { article, lit }: Pick<ArticleChosen, 'article' | 'lit'>): void {
  const { library, route } = place
  const list = library.list === 'problems' ? 'stories' : library.list
  const next = { ...library, list, article, lit }
  const isWalk = route.view === 'library' && route.article !== null && lit === ''
  if (isWalk) place.replace(next)
  else place.go(next)
}
