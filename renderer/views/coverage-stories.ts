import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Library } from '../controllers/library.ts'
import { LiveQuery } from '../controllers/live-query.ts'
import type { StoryId } from '../domain/article.ts'
import { outletWords } from '../elements/coverage-words.ts'
import { count, printedOn } from '../elements/list-words.ts'
import { sortableTableStyles } from '../elements/sortable-table.styles.ts'
import { StoryChosen } from '../elements/story-events.ts'
import type { Covered } from '../library/coverage-questions.ts'
import { tellersOf, type MissedStory } from '../library/coverage-summary.ts'
import { PackedIds } from '../library/packed-ids.ts'
import { coveredStories, type CoveredStory } from '../library/queries-coverage.ts'
import { buttons, ground } from '../styles/shared.ts'

const atFirst = 50
const more = 100
/** More outlets are counted, not named. */
const mostNamed = 8

/** What the stories stand by; each from high to low. */
type Order = 'newest' | 'outlets'

/** Stories of a coverage as a table; the rows in sight alone are read. Fires `StoryChosen`. */
@customElement('coverage-stories')
export class CoverageStories extends LitElement {
  static override styles = [
    ground,
    buttons,
    sortableTableStyles,
    css`
      .head {
        color: var(--ink-2);
        font: 600 12px/1.4 var(--ui);
      }
      .day,
      thead button {
        white-space: nowrap;
      }
    `,
  ]

  @property({ attribute: false }) library: Library | null = null
  @property({ attribute: false }) covered: Covered | null = null
  /** Only these, with who does not tell them; `null` shows all that two outlets or more tell. */
  @property({ attribute: false }) missed: readonly MissedStory[] | null = null
  /** What the table holds, in a sentence. */
  @property() caption = ''
  @state() private order: Order = 'newest'
  @state() private most = atFirst
  #stories: readonly StoryId[] = []
  #missing: ReadonlyMap<StoryId, readonly string[]> = new Map()
  readonly #rows = new LiveQuery<readonly CoveredStory[]>(
    this,
    async () => (this.library ? coveredStories(this.library.db, this.#stories) : []),
    () => [this.library, this.#stories.join()],
  )
  /** What was shown last stays until the next is there. */
  #shown: readonly CoveredStory[] = []

  override willUpdate(changed: PropertyValues): void {
    this.#shown = this.#rows.value ?? this.#shown
    const { covered, missed } = this
    if (!covered || changed.size === 0) return
    const ids = new PackedIds<StoryId>(covered.shared, 's-')
    const places = this.#places(covered).slice(0, this.most)
    this.#stories = places.flatMap((at) => ids.at(at) ?? [])
    const names = new Map(missed?.map(({ at, missing }) => [at, missing]))
    this.#missing = new Map(
      places.map((at) => [ids.at(at) ?? ('' as StoryId), names.get(at) ?? []]),
    )
  }

  override render() {
    const all = this.missed?.length ?? this.covered?.ends.length ?? 0
    const left = all - this.#stories.length
    return html`<div class="frame">
        <table>
          <caption>
            ${this.caption}
          </caption>
          <thead>
            <tr>
              <th scope="col"><span class="head">Story</span></th>
              ${this.#head('newest', 'Newest article')}
              <th scope="col"><span class="head">${this.missed ? 'Not in' : 'Told by'}</span></th>
              ${this.#head('outlets', 'Outlets')}
            </tr>
          </thead>
          <tbody>
            ${this.#shown.map((story) => this.#row(story))}
          </tbody>
        </table>
      </div>
      ${
        left > 0
          ? html`<button class="bare more" @click=${() => (this.most += more)}>
              ${count(left, 'more row')}
            </button>`
          : nothing
      }`
  }

  /** They stand newest first; sorting is stable, so what is told by as many stays so. */
  #places(covered: Covered): readonly number[] {
    const places = this.missed?.map(({ at }) => at) ?? Array.from(covered.ends, (_, at) => at)
    if (this.order === 'newest') return places
    return [...places].sort((a, b) => tellersOf(covered, b) - tellersOf(covered, a))
  }

  #head(order: Order, says: string) {
    const isBy = this.order === order
    return html`<th
      scope="col"
      class=${order === 'outlets' ? 'number' : ''}
      aria-sort=${isBy ? 'descending' : nothing}
    >
      <button @click=${() => (this.order = order)}>
        ${says}<span aria-hidden="true">${isBy ? ' ▼' : ''}</span>
      </button>
    </th>`
  }

  #row({ story, first, headline, sortDate, cells }: CoveredStory) {
    const outlets = this.missed
      ? (this.#missing.get(story) ?? [])
      : cells.map(({ outlet }) => outlet)
    return html`<tr>
      <th scope="row">
        <button class="news" dir="auto" @click=${() => this.dispatchEvent(new StoryChosen(first))}>
          ${headline || 'Without a headline'}
        </button>
      </th>
      <td class="day">${printedOn(sortDate)}</td>
      <td>${namesOf(outlets)}</td>
      <td class="number">${new Intl.NumberFormat().format(cells.length)}</td>
    </tr>`
  }
}

/** Names in different scripts stand each in its own direction. */
function namesOf(outlets: readonly string[]) {
  const rest = outlets.length - mostNamed
  const named = rest > 0 ? outlets.slice(0, mostNamed) : outlets
  return html`${named.map(
    (outlet, at) => html`${at > 0 ? ', ' : ''}<bdi>${outletWords(outlet)}</bdi>`,
  )}${rest > 0 ? `, ${rest} more` : ''}`
}

declare global {
  interface HTMLElementTagNameMap {
    'coverage-stories': CoverageStories
  }
}
