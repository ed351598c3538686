import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { isMonth, knownPeriod, lastDays, spanOf } from '../controllers/coverage-period.ts'
import { CoverageStudy, type StudiedCoverage } from '../controllers/coverage-study.ts'
import type { Library } from '../controllers/library.ts'
import { LiveQuery } from '../controllers/live-query.ts'
import { PeriodChosen } from '../elements/coverage-events.ts'
import { CommandChosen } from '../elements/events.ts'
import { count } from '../elements/list-words.ts'
import '../elements/quiet-note.ts'
import { daysName, stretchName } from '../elements/stretch-words.ts'
import { daysAfter } from '../library/calendar.ts'
import type { CoveredDays } from '../library/coverage-questions.ts'
import { leastStories, regularOutlets, usualLeast } from '../library/coverage-summary.ts'
import { choices } from '../styles/pieces.ts'
import { buttons, ground } from '../styles/shared.ts'
import './coverage-alone.ts'
import './coverage-matrix.ts'
import { coveragePageStyles } from './coverage-page.styles.ts'
import { lastEdition } from '../library/tally.ts'

/** Which stories are shown. */
type Shown = 'shared' | 'alone' | 'but'

const filters: readonly (readonly [Shown, string])[] = [
  ['shared', 'Two or more'],
  ['alone', 'Only here'],
  ['but', 'Everyone but'],
]

/** Outlets by stories over a period: a picture, then tables. Fires `PeriodChosen`. */
@customElement('coverage-page')
export class CoveragePage extends LitElement {
  static override styles = [ground, buttons, choices, coveragePageStyles]

  @property({ attribute: false }) library: Library | null = null
  /** As the route has it; '' is the usual one. */
  @property({ attribute: false }) period = ''
  @state() private shown: Shown = 'shared'
  /** How many stories make an outlet count, as the reader chose; `null`: as is usual. */
  @state() private least: number | null = null
  readonly #study = new CoverageStudy(this)
  readonly #edition = new LiveQuery<number | null>(
    this,
    async () => this.library && lastEdition(this.library.db),
    () => [this.library],
  )

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('period') && this.least !== null) this.least = null
    const edition = this.#edition.value
    if (!this.library || typeof edition !== 'number') return
    this.#study.ask(this.library, knownPeriod(this.period), edition)
  }

  override render() {
    const { studied, failure } = this.#study
    return html`<header>
        <button class="button" @click=${() => this.dispatchEvent(new CommandChosen('back'))}>
          ‹ Library
        </button>
        <h2>Coverage</h2>
        ${this.#periods(studied)}
      </header>
      <div class="scroller" tabindex="0" role="region" aria-label="Coverage">
        ${failure ? html`<quiet-note says="The coverage could not be worked out." more=${failure}></quiet-note>` : nothing}
        ${studied ? this.#page(studied) : html`<p class="waiting" role="status">${failure ? '' : 'Putting the stories together…'}</p>`}
      </div>`
  }

  #periods(studied: StudiedCoverage | null) {
    const period = knownPeriod(this.period)
    const months = studied?.days.months ?? []
    const own = isMonth(period) && !months.includes(period) ? [period] : []
    const choose = (chosen: string) => () => this.dispatchEvent(new PeriodChosen(chosen))
    return html`<div class="choice" role="group" aria-label="Period">
        ${[
          ...lastDays.map((days) => [`${days}d`, `${days} days`] as const),
          ['all', 'All'] as const,
        ].map(
          ([name, says]) =>
            html`<button aria-pressed=${period === name} @click=${choose(name)}>${says}</button>`,
        )}
      </div>
      <select aria-label="A month" @change=${this.#chooseMonth}>
        <option value="" ?selected=${!isMonth(period)}>A month…</option>
        ${[...own, ...months].map(
          (month) =>
            html`<option value=${month} ?selected=${month === period}>
              ${stretchName(`${month}-01`, 'month')}
            </option>`,
        )}
      </select>`
  }

  #page(studied: StudiedCoverage) {
    const all = studied.covered.outlets
    // What is told alone is of interest whoever tells it.
    const usual = this.shown === 'but' ? usualLeast(all) : leastStories[0]
    const least = this.least ?? usual
    const regular = regularOutlets(all, least)
    return html`<div class="page" aria-busy=${this.#study.isAsking} data-period=${studied.period}>
      <p class="sum" role="status">${sumWords(studied)}</p>
      ${
        studied.covered.stories === 0
          ? html`<quiet-note
              says=${studied.days.last ? 'No stories in this period.' : 'No stories yet.'}
              more=${studied.days.last ? 'Choose a longer one, or All.' : 'Put articles into the library folder, or drop them on this window.'}
            ></quiet-note>`
          : html`${this.#filters(least, regular)} ${this.#content(studied, regular)}`
      }
    </div>`
  }

  #filters(least: number, regular: readonly string[]) {
    return html`<div class="filters">
      <div class="choice" role="group" aria-label="Which stories">
        ${filters.map(
          ([name, says]) =>
            html`<button aria-pressed=${this.shown === name} @click=${() => this.#show(name)}>
              ${says}
            </button>`,
        )}
      </div>
      ${
        this.shown === 'shared'
          ? nothing
          : html`<label
              >of outlets with at least
              <select @change=${this.#chooseLeast}>
                ${leastStories.map(
                  (one) =>
                    html`<option value=${one} ?selected=${one === least}>
                      ${count(one, 'story', 'stories')}
                    </option>`,
                )}
              </select>
              <span>(${count(regular.length, 'outlet')})</span></label
            >`
      }
    </div>`
  }

  #content({ covered }: StudiedCoverage, regular: readonly string[]) {
    if (this.shown === 'alone') {
      return html`<coverage-alone
        .library=${this.library}
        .covered=${covered}
        .regular=${regular}
      ></coverage-alone>`
    }
    return html`<coverage-matrix
      .library=${this.library}
      .covered=${covered}
      .regular=${this.shown === 'but' ? regular : null}
    ></coverage-matrix>`
  }

  #show(name: Shown): void {
    this.shown = name
    this.least = null
  }

  #chooseMonth({ target }: Event): void {
    if (target instanceof HTMLSelectElement && target.value)
      this.dispatchEvent(new PeriodChosen(target.value))
  }

  #chooseLeast({ target }: Event): void {
    if (target instanceof HTMLSelectElement) this.least = Number(target.value)
  }
}

/** `124 stories told by two or more of 38 outlets, 14 Aug to 13 Sep 2023; 310 by one alone.` */
function sumWords({ covered, days, period }: StudiedCoverage): string {
  const when = daysOf(period, days)
  const named = covered.outlets.filter(({ outlet }) => outlet !== '').length
  const shared = count(covered.ends.length, 'story', 'stories')
  const lone = count(covered.loneOutlets.length, 'story', 'stories')
  if (covered.stories === 0) return when
  return `${when || 'Not dated'}. ${shared} told by two or more of ${count(named, 'outlet')}, ${lone} by one alone.`
}

/** The days of a period; '' where the library has none. */
function daysOf(period: string, days: CoveredDays): string {
  const { from, to } = spanOf(period, days)
  return from === '' ? daysName(days.first, days.last) : daysName(from, daysAfter(to, -1))
}

declare global {
  interface HTMLElementTagNameMap {
    'coverage-page': CoveragePage
  }
}
