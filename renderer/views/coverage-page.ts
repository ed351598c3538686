import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { isMonth, knownPeriod, lastDays, spanOf } from '../controllers/coverage-period.ts'
import { CoverageStudy, type StudiedCoverage } from '../controllers/coverage-study.ts'
import type { Library } from '../controllers/library.ts'
import { LiveQuery } from '../controllers/live-query.ts'
import { PeriodChosen, type EveryoneChosen } from '../elements/coverage-events.ts'
import { CommandChosen } from '../elements/events.ts'
import { count } from '../elements/list-words.ts'
import '../elements/quiet-note.ts'
import { daysName, stretchName } from '../elements/stretch-words.ts'
import { daysAfter } from '../library/calendar.ts'
import type { Covered, CoveredDays } from '../library/coverage-questions.ts'
import {
  leastStories,
  regularOutlets,
  usualEveryone,
  type Everyone,
} from '../library/coverage-summary.ts'
import { choices, selects } from '../styles/pieces.ts'
import { buttons, ground } from '../styles/shared.ts'
import './coverage-alone.ts'
import './coverage-matrix.ts'
import './everyone-choice.ts'
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
  static override styles = [ground, buttons, choices, selects, coveragePageStyles]

  @property({ attribute: false }) library: Library | null = null
  /** As the route has it; '' is the usual one. */
  @property({ attribute: false }) period = ''
  @state() private shown: Shown = 'shared'
  /** How many stories make an outlet count for what it alone tells. */
  @state() private least: number = leastStories[0]
  /** Of how many outlets everyone is, as the reader chose; `null`: as is usual. */
  @state() private size: number | null = null
  /** Whom “everyone but” is asked of; `null`: of any of them. */
  @state() private but: string | null = null
  #known: {
    readonly covered: Covered
    readonly asked: number | null
    readonly everyone: Everyone
  } | null = null
  readonly #study = new CoverageStudy(this)
  readonly #edition = new LiveQuery<number | null>(
    this,
    async () => this.library && lastEdition(this.library.db),
    () => [this.library],
  )

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('period')) this.#asUsual()
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
    return html`<div class="page" aria-busy=${this.#study.isAsking} data-period=${studied.period}>
      <p class="sum" role="status">${sumWords(studied)}</p>
      ${
        studied.covered.stories === 0
          ? html`<quiet-note
              says=${studied.days.last ? 'No stories in this period.' : 'No stories yet.'}
              more=${studied.days.last ? 'Choose a longer one, or All.' : 'Put articles into the library folder, or drop them on this window.'}
            ></quiet-note>`
          : html`${this.#filters(studied)} ${this.#content(studied)}`
      }
    </div>`
  }

  #filters({ covered }: StudiedCoverage) {
    return html`<div class="filters">
      <div class="choice" role="group" aria-label="Which stories">
        ${filters.map(
          ([name, says]) =>
            html`<button aria-pressed=${this.shown === name} @click=${() => this.#show(name)}>
              ${says}
            </button>`,
        )}
      </div>
      ${this.shown === 'alone' ? this.#leastChoice(covered) : nothing}
      ${
        this.shown === 'but'
          ? html`<everyone-choice
              .outlets=${covered.outlets}
              .everyone=${this.#everyone(covered)}
              @everyone-chosen=${this.#chooseEveryone}
            ></everyone-choice>`
          : nothing
      }
    </div>`
  }

  #leastChoice({ outlets }: Covered) {
    return html`<label
      >of outlets with at least
      <select @change=${this.#chooseLeast}>
        ${leastStories.map(
          (one) =>
            html`<option value=${one} ?selected=${one === this.least}>
              ${count(one, 'story', 'stories')}
            </option>`,
        )}
      </select>
      <span>(${count(regularOutlets(outlets, this.least).length, 'outlet')})</span></label
    >`
  }

  #content({ covered }: StudiedCoverage) {
    if (this.shown === 'alone') {
      return html`<coverage-alone
        .library=${this.library}
        .covered=${covered}
        .regular=${regularOutlets(covered.outlets, this.least)}
      ></coverage-alone>`
    }
    return html`<coverage-matrix
      .library=${this.library}
      .covered=${covered}
      .everyone=${this.shown === 'but' ? this.#everyone(covered) : null}
    ></coverage-matrix>`
  }

  /** The same one as long as nothing is asked otherwise: the picture is not worked out anew. */
  #everyone(covered: Covered): Everyone {
    const { size, but } = this
    const known = this.#known
    if (known?.covered === covered && known.asked === size && known.everyone.but === but) {
      return known.everyone
    }
    const everyone = { size: size ?? usualEveryone(covered, but), but }
    this.#known = { covered, asked: size, everyone }
    return everyone
  }

  #asUsual(): void {
    this.least = leastStories[0]
    this.size = null
    this.but = null
  }

  #show(name: Shown): void {
    this.shown = name
    this.#asUsual()
  }

  #chooseMonth({ target }: Event): void {
    if (target instanceof HTMLSelectElement && target.value)
      this.dispatchEvent(new PeriodChosen(target.value))
  }

  #chooseLeast({ target }: Event): void {
    if (target instanceof HTMLSelectElement) this.least = Number(target.value)
  }

  /** Of whom it is asked decides who everyone is, until the reader says how many. */
  #chooseEveryone({ size, but }: EveryoneChosen): void {
    if (size !== null) this.size = size
    else if (but !== this.but) this.size = null
    this.but = but
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
