import { html, nothing, type TemplateResult } from 'lit'
import type { SourceStudy } from '../controllers/source-study.ts'
import { ArticleChosen, OutletChosen } from '../elements/events.ts'
import { count, printedOn } from '../elements/list-words.ts'
import '../elements/source-plot.ts'
import '../elements/source-rows.ts'
import type { SourceRow } from '../elements/source-rows.ts'
import '../elements/source-shares.ts'
import type { ArticleRow } from '../library/database.ts'
import { fieldShares } from '../library/source-summary.ts'
import type { ShownSource } from './shown-source.ts'
import { agencyRows, exchangeRows, quotedRows, undatedIn } from './source-words.ts'

/** What the sections of a source's page are made of. */
export interface SourceParts {
  readonly outlet: string
  readonly shown: ShownSource
  readonly study: SourceStudy
  /** Has the quotations of all articles found. */
  readonly quoteAll: () => unknown
}

/** What a source printed, whose text it carries, whom it quotes, what it states, and its newest. */
export function sourceSections(parts: SourceParts): TemplateResult {
  const { shown, study } = parts
  const all = study.ids?.length ?? shown.articles
  return html`<section class="wide">
      <h3>What it printed</h3>
      <source-plot .printed=${shown.printed}></source-plot>
      ${undated(shown)}
    </section>
    <div class="column">
      <section>
        <h3>Whose text it carries</h3>
        ${taken(parts, all)}
      </section>
      <section>
        <h3>Whom it quotes most</h3>
        ${quoted(parts, all)}
      </section>
    </div>
    <div class="column">
      <section>
        <h3>Who carries its text</h3>
        ${given(parts, all)}
      </section>
      <section>
        <h3>What it states</h3>
        ${progress(study, study.facts.length, all)}
        <source-shares .shares=${sharesOf(parts)}></source-shares>
      </section>
    </div>
    <section class="wide">
      <h3>Newest articles</h3>
      ${newest(parts)}
    </section>`
}

/** What has no day stands nowhere in the plot. */
function undated(shown: ShownSource) {
  const left = undatedIn(shown)
  if (left === 0) return nothing
  const are = left === 1 ? 'states no date and is' : 'state no date and are'
  return html`<p class="none">${count(left, 'article')} ${are} not shown here.</p>`
}

/** Articles that state no source are not asked how often they do. */
function sharesOf({ study, outlet }: SourceParts) {
  return fieldShares(study.facts).filter(({ field }) => outlet !== '' || field !== 'outlet')
}

function taken({ study, outlet }: SourceParts, all: number) {
  const rows = exchangeRows(study.exchanges, 'took')
  return html`${progress(study, study.compared, all)}
  ${rowsOf(rows, study.compared >= all, 'No text of another source was found in it.')}
  ${titled('Agencies it names', agencyRows(study.facts, outlet))}
  ${titled('Prints the same source as', exchangeRows(study.exchanges, 'same'))}`
}

function given({ study }: SourceParts, all: number) {
  const rows = exchangeRows(study.exchanges, 'gave')
  return html`${progress(study, study.compared, all)}
  ${rowsOf(rows, study.compared >= all, 'Its text was found in no other source.')}`
}

function quoted({ study, quoteAll }: SourceParts, all: number) {
  const [done, wanted] = [study.quoted.length, Math.min(study.wanted, all)]
  const isDone = done >= wanted && done > 0
  return html`${progress(study, done, all)}
  ${rowsOf(quotedRows(study), isDone, 'Nobody is quoted by name.')}
  ${
    isDone && done < all
      ? html`<button class="bare" @click=${quoteAll}>
          Look at the other ${count(all - done, 'article')}
        </button>`
      : nothing
  }`
}

/** Rows, or why there are none once all was looked at. */
function rowsOf(rows: readonly SourceRow[], isDone: boolean, none: string) {
  if (rows.length > 0) return html`<source-rows .rows=${rows}></source-rows>`
  return isDone ? html`<p class="none">${none}</p>` : nothing
}

function titled(title: string, rows: readonly SourceRow[]) {
  if (rows.length === 0) return nothing
  return html`<h4>${title}</h4>
    <source-rows .rows=${rows}></source-rows>`
}

/** How far it got, as long as that is not everything. */
function progress({ failure }: SourceStudy, done: number, all: number) {
  if (done >= all) return nothing
  if (failure) return html`<p class="progress">This could not be worked out: ${failure}</p>`
  return html`<p class="progress">From ${done} of ${count(all, 'article')}</p>`
}

function newest({ outlet, shown: { newest: rows, articles } }: SourceParts) {
  return html`<ul class="newest">
      ${rows.map(newestLine)}
    </ul>
    ${
      articles > rows.length
        ? html`<button class="bare" @click=${firing(() => new OutletChosen(outlet))}>
            All ${count(articles, 'article')} of this source
          </button>`
        : nothing
    }`
}

function newestLine({ id, headline, published }: ArticleRow) {
  return html`<li>
    <span>${printedOn(published)}</span>
    <button class="bare" dir="auto" @click=${firing(() => new ArticleChosen(id))}>
      ${headline || 'Without a headline'}
    </button>
  </li>`
}

/** Fires an event from whatever was pressed. */
function firing(make: () => Event) {
  return (pressed: Event) => pressed.currentTarget?.dispatchEvent(make())
}
