import { html, type ReactiveController, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { Library } from '../controllers/library.ts'
import { LiveQuery } from '../controllers/live-query.ts'
import { removeSearch, renameSearch } from '../controllers/search-deeds.ts'
import { ListChosen } from '../elements/events.ts'
import type { NameWritten } from '../elements/tag-events.ts'
import '../elements/tag-name-field.ts'
import type { SavedSearchRow } from '../library/database.ts'
import { allSearches } from '../library/queries-searches.ts'
import { indexRow, type IndexPane } from './source-index-rows.ts'
import type { PaneMenu, TagsPane } from './source-index-tags.ts'
import { sayTagDeed } from './tag-said.ts'

const glass = html`<span class="sign" aria-hidden="true"
  ><svg width="13" height="13" viewBox="0 0 13 13" fill="none" stroke="currentColor">
    <circle cx="5.5" cy="5.5" r="4" stroke-width="1.5" />
    <path d="M8.5 8.5 12 12" stroke-width="1.5" stroke-linecap="round" /></svg
></span>`

/** The smart views of the left pane: searches that the reader keeps. */
export class IndexSearches implements ReactiveController {
  #renamed: SavedSearchRow | null = null
  readonly #searches: LiveQuery<readonly SavedSearchRow[]>

  constructor(private readonly pane: TagsPane) {
    this.#searches = new LiveQuery(
      pane,
      async () => (pane.library ? allSearches(pane.library.db) : []),
      () => [pane.library],
    )
    pane.addController(this)
  }

  hostDisconnected(): void {
    this.#renamed = null
  }

  /** How many there are. */
  get length(): number {
    return this.#all.length
  }

  /** The keys of its rows, from top to bottom. */
  get keys(): readonly string[] {
    return this.#all.map(({ id }) => keyOf(id))
  }

  /** The key of the search that is shown; '' when none is. */
  get shown(): string {
    return this.pane.list === 'saved' ? keyOf(this.pane.of) : ''
  }

  render(index: IndexPane): TemplateResult {
    return html`<ul aria-labelledby="searches">
      ${repeat(
        this.#all,
        ({ id }) => id,
        (search) => this.#row(search, index),
      )}
    </ul>`
  }

  get #all(): readonly SavedSearchRow[] {
    return this.#searches.value ?? []
  }

  #row(search: SavedSearchRow, index: IndexPane) {
    if (this.#renamed?.id === search.id) {
      return html`<li class="editing">
        ${glass}
        <tag-name-field
          label=${`Name of ${search.name}`}
          .name=${search.name}
          placeholder="Name of the smart view"
          @name-written=${({ name }: NameWritten) => this.#rename(search, name)}
        ></tag-name-field>
      </li>`
    }
    const key = keyOf(search.id)
    const choose = () => this.#open(search)
    const menu: PaneMenu = {
      label: search.name,
      row: key,
      groups: [
        [
          { says: 'Open', keys: '', choose },
          { says: 'Rename…', keys: '', choose: () => this.#write(search) },
        ],
        [{ says: 'Remove the smart view', keys: '', choose: () => this.#remove(search) }],
      ],
    }
    const isShown = this.shown === key
    const open: NonNullable<Parameters<typeof indexRow>[0]['menu']> = (at) =>
      this.pane.openMenu(menu, at)
    return indexRow({ key, says: search.name, sign: glass, isShown, choose, menu: open }, index)
  }

  #open({ id }: SavedSearchRow): void {
    this.pane.dispatchEvent(new ListChosen('saved', id))
  }

  #rename(search: SavedSearchRow, name: string): void {
    this.#write(null)
    if (name) this.#do((library) => renameSearch(library, search, name))
    this.pane.focusRow(keyOf(search.id))
  }

  #remove(search: SavedSearchRow): void {
    const at = this.keys.indexOf(keyOf(search.id))
    const next = this.keys[at + 1] ?? this.keys[at - 1] ?? 'fold tags'
    this.#do((library) => removeSearch(library, search))
    if (this.shown === keyOf(search.id)) this.pane.dispatchEvent(new ListChosen('articles'))
    this.pane.focusRow(next)
  }

  #do(deed: (library: Library) => Parameters<typeof sayTagDeed>[1]): void {
    const { library } = this.pane
    if (library) void sayTagDeed(this.pane, deed(library))
  }

  #write(search: SavedSearchRow | null): void {
    this.#renamed = search
    this.pane.requestUpdate()
  }
}

function keyOf(search: string): string {
  return `search ${search}`
}
