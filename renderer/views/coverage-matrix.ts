import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Library } from '../controllers/library.ts'
import { LiveQuery } from '../controllers/live-query.ts'
import type { StoryId } from '../domain/article.ts'
import '../elements/coverage-grid.ts'
import { count } from '../elements/list-words.ts'
import '../elements/quiet-note.ts'
import '../elements/sortable-table.ts'
import type { Covered, OutletCoverage } from '../library/coverage-questions.ts'
import {
  everyoneOf,
  missedBy,
  type Everyone,
  type MissedStory,
} from '../library/coverage-summary.ts'
import { PackedIds } from '../library/packed-ids.ts'
import { coveredStories, type CoveredStory } from '../library/queries-coverage.ts'
import { choices } from '../styles/pieces.ts'
import { buttons, ground } from '../styles/shared.ts'
import { coverageMatrixStyles } from './coverage-matrix.styles.ts'
import './coverage-stories.ts'
import { outletTableOf } from './coverage-tables.ts'

/** How many rows and columns the picture has at first, and how many come with each “more”. */
const atFirst = { outlets: 25, stories: 60 }

/** Outlets by stories as a picture, and below it the same as tables. */
@customElement('coverage-matrix')
export class CoverageMatrix extends LitElement {
  static override styles = [ground, buttons, choices, coverageMatrixStyles]

  @property({ attribute: false }) library: Library | null = null
  @property({ attribute: false }) covered: Covered | null = null
  /** Only stories that nearly all of these tell are shown; `null` shows all. */
  @property({ attribute: false }) everyone: Everyone | null = null
  @state() private most = atFirst
  @state() private table: 'outlets' | 'stories' = 'outlets'
  /** The outlets that are everyone; `null` where all stories are shown. */
  #regular: readonly string[] | null = null
  #missed: readonly MissedStory[] = []
  /** The stories in sight. */
  #ids: readonly StoryId[] = []
  #rows: readonly OutletCoverage[] = []
  #outletTable: unknown = null
  readonly #stories = new LiveQuery<readonly CoveredStory[]>(
    this,
    async () => (this.library ? coveredStories(this.library.db, this.#ids) : []),
    () => [this.library, this.#ids.join()],
  )
  /** What was shown last stays until the next is there. */
  #columns: readonly CoveredStory[] = []

  override willUpdate(changed: PropertyValues<this>): void {
    this.#columns = this.#stories.value ?? this.#columns
    if (changed.has('everyone')) this.most = atFirst
    const { covered, everyone, most } = this
    if (!covered || changed.size === 0) return
    if (changed.has('covered') || changed.has('everyone')) {
      this.#regular = everyone && everyoneOf(covered.outlets, everyone)
      this.#missed = everyone ? missedBy(covered, everyone) : []
      this.#outletTable = null
    }
    const all = new PackedIds<StoryId>(covered.shared, 's-')
    this.#ids = everyone
      ? this.#missed.slice(0, most.stories).flatMap(({ at }) => all.at(at) ?? [])
      : all.slice(0, most.stories)
    this.#rows = kept(this.#rows, this.#listed(covered).slice(0, most.outlets))
  }

  override render() {
    const { covered } = this
    if (!covered) return nothing
    const regular = this.#regular
    const all = regular ? this.#missed.length : covered.ends.length
    if (all === 0) return this.#nothing()
    // Before its stories are read there is nothing to be seen in it.
    if (this.#columns.length === 0) return nothing
    return html`<coverage-grid .stories=${this.#columns} .outlets=${this.#rows}></coverage-grid>
      <p class="more">
        ${this.#more('stories', all - this.#ids.length)}
        ${this.#more('outlets', this.#listed(covered).length - this.#rows.length)}
      </p>
      ${regular ? this.#table(covered, regular.length) : this.#two(covered)}`
  }

  /** The outlets that have a row. */
  #listed({ outlets }: Covered): readonly OutletCoverage[] {
    const regular = this.#regular
    if (!regular) return outlets.filter(({ shared }) => shared > 0)
    const counting = new Set(regular)
    return outlets.filter(({ outlet }) => counting.has(outlet))
  }

  #nothing() {
    if (this.#regular && this.#regular.length < 3) {
      return html`<quiet-note
        says="Fewer than three outlets share stories in this period."
        more="Choose a longer one, or All."
      ></quiet-note>`
    }
    return this.#regular
      ? html`<quiet-note
          says="They tell no story that nearly all of them have, and ${this.everyone?.but ?? 'one'} has not."
          more="Ask of fewer outlets, or choose a longer period."
        ></quiet-note>`
      : html`<quiet-note
          says="No story is told by two outlets in this period."
          more="Choose a longer period, or see what each tells alone."
        ></quiet-note>`
  }

  #more(what: 'stories' | 'outlets', left: number) {
    if (left <= 0) return nothing
    const [one, many] =
      what === 'stories' ? ['more story', 'more stories'] : ['more outlet', 'more outlets']
    const more = () => (this.most = { ...this.most, [what]: this.most[what] + atFirst[what] })
    return html`<button class="button" @click=${more}>${count(left, one, many)}</button>`
  }

  #two(covered: Covered) {
    this.#outletTable ??= outletTableOf(covered.outlets)
    const names = [
      ['outlets', 'By outlet'],
      ['stories', 'By story'],
    ] as const
    return html`<div class="tables">
        <h3>As a table</h3>
        <div class="choice" role="group" aria-label="Which table">
          ${names.map(
            ([name, says]) =>
              html`<button aria-pressed=${this.table === name} @click=${() => (this.table = name)}>
                ${says}
              </button>`,
          )}
        </div>
      </div>
      ${this.table === 'outlets' ? this.#outletTable : this.#table(covered, 0)}`
  }

  /** `regular`: of how many outlets nearly all tell them. */
  #table(covered: Covered, regular: number) {
    const but = this.everyone?.but
    const whom = but === null || but === undefined ? 'not all' : `not ${but}`
    const caption =
      regular > 0
        ? `${count(this.#missed.length, 'story', 'stories')} that nearly all of ${regular} outlets tell, ${whom}.`
        : 'Stories told by two outlets or more.'
    return html`<coverage-stories
      .library=${this.library}
      .covered=${covered}
      .missed=${regular > 0 ? this.#missed : null}
      caption=${caption}
    ></coverage-stories>`
  }
}

/** The list that was shown, if it is still the same one: then the picture is not drawn anew. */
function kept<Item>(before: readonly Item[], now: readonly Item[]): readonly Item[] {
  return before.length === now.length && now.every((one, at) => one === before[at]) ? before : now
}

declare global {
  interface HTMLElementTagNameMap {
    'coverage-matrix': CoverageMatrix
  }
}
