import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Library } from '../controllers/library.ts'
import { LiveQuery } from '../controllers/live-query.ts'
import type { ArticleId } from '../domain/article.ts'
import { ArticleChosen } from '../elements/events.ts'
import { count, printedOn } from '../elements/list-words.ts'
import '../elements/quiet-note.ts'
import type { Covered } from '../library/coverage-questions.ts'
import { onlyHere } from '../library/coverage-summary.ts'
import { PackedIds } from '../library/packed-ids.ts'
import { articleLines, type ArticleLine } from '../library/queries.ts'
import { selects } from '../styles/pieces.ts'
import { buttons, ground } from '../styles/shared.ts'
import { coverageAloneStyles } from './coverage-alone.styles.ts'

const atOnce = 100

/** Stories that one outlet alone tells, newest first. Fires `ArticleChosen`. */
@customElement('coverage-alone')
export class CoverageAlone extends LitElement {
  static override styles = [ground, buttons, selects, coverageAloneStyles]

  @property({ attribute: false }) library: Library | null = null
  @property({ attribute: false }) covered: Covered | null = null
  /** The outlets that count. */
  @property({ attribute: false }) regular: readonly string[] = []
  /** The one outlet that is shown; `null` for all. */
  @state() private outlet: string | null = null
  @state() private most = atOnce
  /** Their places in `Covered.lone`. */
  #stories: readonly number[] = []
  readonly #lines = new LiveQuery<readonly ArticleLine[]>(
    this,
    async () => {
      const { library, covered } = this
      if (!library || !covered) return []
      const lone = new PackedIds<ArticleId>(covered.lone)
      const ids = this.#stories.slice(0, this.most).flatMap((at) => lone.at(at) ?? [])
      return articleLines(library.db, ids)
    },
    () => [this.library, this.#stories, this.most],
  )
  /** What was shown last stays until the next is there. */
  #shown: readonly ArticleLine[] = []

  override willUpdate(changed: PropertyValues): void {
    const { covered, regular } = this
    if (changed.has('outlet')) this.most = atOnce
    if (this.outlet !== null && !regular.includes(this.outlet)) this.outlet = null
    if (covered && ['covered', 'regular', 'outlet'].some((name) => changed.has(name))) {
      this.#stories = onlyHere(covered, this.outlet === null ? regular : [this.outlet])
    }
    this.#shown = this.#lines.value ?? this.#shown
  }

  override render() {
    const { length } = this.#stories
    const left = length - Math.min(length, this.most)
    return html`<p class="which">
        <span>${count(length, 'story', 'stories')} that no other outlet tells, in</span>
        <select aria-label="Outlet" @change=${this.#choose}>
          <option value="" ?selected=${this.outlet === null}>all of these outlets</option>
          ${[...this.regular]
            .sort((a, b) => a.localeCompare(b))
            .map(
              (one) => html`<option value=${one} ?selected=${one === this.outlet}>${one}</option>`,
            )}
        </select>
      </p>
      ${length === 0 ? html`<quiet-note says="Every story is told by others too."></quiet-note>` : nothing}
      <ul>
        ${length === 0 ? nothing : this.#shown.map((line) => this.#line(line))}
      </ul>
      ${
        left > 0
          ? html`<button class="button" @click=${() => (this.most += atOnce)}>
              ${count(left, 'more story', 'more stories')}
            </button>`
          : nothing
      }`
  }

  #line({ article }: ArticleLine) {
    const { id, headline, outlet, published } = article
    return html`<li>
      <span>${printedOn(published)}</span>
      <button class="bare" dir="auto" @click=${() => this.dispatchEvent(new ArticleChosen(id))}>
        ${headline || 'Without a headline'}
      </button>
      <span class="outlet"><bdi>${outlet}</bdi></span>
    </li>`
  }

  #choose({ target }: Event): void {
    if (target instanceof HTMLSelectElement) this.outlet = target.value || null
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coverage-alone': CoverageAlone
  }
}
