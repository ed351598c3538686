import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit'
import type { Library } from '../controllers/library.ts'
import { LiveQuery } from '../controllers/live-query.ts'
import type { Route } from '../controllers/route.ts'
import type { Settings } from '../controllers/program.ts'
import type { ArticleId } from '../domain/article.ts'
import '../elements/quiet-note.ts'
import type { SavedSearchRow } from '../library/database.ts'
import { searchWith } from '../library/queries-searches.ts'
import './search-results.ts'

/** The page of panes, as a search in it needs it. */
export interface SearchingPage extends ReactiveControllerHost {
  readonly library: Library | null
  readonly route: Extract<Route, { view: 'library' }> | undefined
  readonly settings: Settings | undefined
}

/** How the list stands in the page. */
export interface PaneLook {
  readonly style: string
  readonly isUnder: boolean
  readonly current: ArticleId | ''
  readonly sorted: (event: HTMLElementEventMap['sort-chosen']) => void
}

/** What is searched for in the page, typed or kept, and the list of what is found. */
export class SearchPane implements ReactiveController {
  readonly #kept: LiveQuery<SavedSearchRow | null>

  constructor(private readonly page: SearchingPage) {
    this.#kept = new LiveQuery(
      page,
      async () => (page.library && (await searchWith(page.library.db, this.#id))) ?? null,
      () => [page.library, this.#id],
    )
    page.addController(this)
  }

  hostConnected(): void {}

  /** What is searched for; '' where nothing is, `null` until it is known. */
  get text(): string | null {
    const { route } = this.page
    if (route?.list === 'search') return route.of ?? ''
    if (route?.list !== 'saved') return ''
    return this.#kept.value === undefined ? null : (this.#kept.value?.text ?? '')
  }

  /** The list of what is found. */
  list({ style, isUnder, current, sorted }: PaneLook): TemplateResult {
    const { library, route, settings } = this.page
    const isKept = route?.list === 'saved'
    if (isKept && this.#kept.value === null) {
      return html`<div
        class="gone"
        data-pane="list"
        tabindex="-1"
        .style=${style}
        ?inert=${isUnder}
      >
        <quiet-note
          says="This search is not kept any more."
          more="What it found is still in the library."
        ></quiet-note>
      </div>`
    }
    return html`<search-results
      data-pane="list"
      .style=${style}
      ?inert=${isUnder}
      .library=${library}
      .text=${this.text}
      .kept=${isKept ? (this.#kept.value ?? null) : null}
      .sort=${settings?.sorts[route?.list ?? 'search'] ?? ''}
      .current=${current}
      @sort-chosen=${sorted}
    ></search-results>`
  }

  get #id(): string {
    const { route } = this.page
    return route?.list === 'saved' ? (route.of ?? '') : ''
  }
}
