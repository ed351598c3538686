import { VirtualizerController } from '@tanstack/lit-virtual'
import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { ref } from 'lit/directives/ref.js'
import { repeat } from 'lit/directives/repeat.js'
import type { Library } from '../controllers/library.ts'
import { LiveQuery } from '../controllers/live-query.ts'
import { ArticleChosen, CommandChosen, FileListed, FileWanted } from '../elements/events.ts'
import { formatNames } from '../elements/format-words.ts'
import { count } from '../elements/list-words.ts'
import '../elements/quiet-note.ts'
import { importReport, type ImportReport, type ReportedFile } from '../library/import-report.ts'
import { buttons, ground } from '../styles/shared.ts'
import { importReportStyles } from './import-report.styles.ts'
import { listStyles } from './list.styles.ts'
import { matches, reportSentence, reportTabs, type ReportTab } from './report-words.ts'

/** What became of every file of the library: articles, duplicates, problems, parts left out. */
@customElement('import-report')
export class ImportReportView extends LitElement {
  static override styles = [ground, buttons, listStyles, importReportStyles]

  @property({ attribute: false }) library: Library | null = null
  @state() private tab: ReportTab = 'all'

  readonly #report = new LiveQuery<ImportReport | null>(
    this,
    async () => this.library && importReport(this.library.db),
    () => [this.library],
  )
  readonly #rows = new VirtualizerController<HTMLElement, HTMLElement>(this, {
    count: 0,
    getScrollElement: () => this.renderRoot?.querySelector<HTMLElement>('.scroller') ?? null,
    estimateSize: () => 62,
    getItemKey: (index) => this.#shown[index]?.path ?? index,
    overscan: 6,
  })
  readonly #unmeasured: HTMLElement[] = []
  #shown: readonly ReportedFile[] = []

  override willUpdate() {
    const files = this.#report.value?.files ?? []
    this.#shown = this.tab === 'all' ? files : files.filter((file) => matches(file, this.tab))
    const rows = this.#rows.getVirtualizer()
    const { length } = this.#shown
    if (rows.options.count !== length) rows.setOptions({ ...rows.options, count: length })
  }

  override updated(changed: PropertyValues) {
    for (const row of this.#unmeasured.splice(0)) this.#rows.getVirtualizer().measureElement(row)
    if (changed.has('tab')) this.renderRoot.querySelector('.scroller')?.scrollTo({ top: 0 })
  }

  override render() {
    const report = this.#report.value
    return html`<header>
        <div class="title">
          <button class="button" @click=${() => this.dispatchEvent(new CommandChosen('back'))}>
            ‹ Library
          </button>
          <h2>Import report</h2>
        </div>
        <p class="sum" role="status">${report ? reportSentence(report) : 'Counting the files…'}</p>
        <div class="tabs" role="group" aria-label="Which files are listed">
          ${reportTabs.map(({ tab, says, of }) => this.#tab(tab, says, report ? of(report) : 0))}
        </div>
      </header>
      <div class="scroller" tabindex="0" role="region" aria-label="Files">
        ${report && this.#shown.length === 0 ? this.#none() : this.#all()}
      </div>`
  }

  #tab(tab: ReportTab, says: string, number: number) {
    return html`<button
      class="tab"
      aria-pressed=${this.tab === tab}
      @click=${() => (this.tab = tab)}
    >
      ${says} <span>${new Intl.NumberFormat().format(number)}</span>
    </button>`
  }

  #none() {
    return html`<quiet-note says="No files of this kind."></quiet-note>`
  }

  #all() {
    const rows = this.#rows.getVirtualizer()
    const items = rows.getVirtualItems()
    return html`<div class="rows" .style=${`height: ${rows.getTotalSize()}px`}>
      <div
        class="shown"
        role="list"
        aria-label=${count(this.#shown.length, 'file')}
        .style=${`transform: translateY(${items[0]?.start ?? 0}px)`}
      >
        ${repeat(
          items,
          ({ key }) => key,
          ({ index }) => this.#row(index),
        )}
      </div>
    </div>`
  }

  #row(index: number) {
    const file = this.#shown[index]
    if (!file) return nothing
    return html`<div
      role="listitem"
      class="file ${file.kind}"
      data-index=${index}
      aria-setsize=${this.#shown.length}
      aria-posinset=${index + 1}
      ${ref(this.#measure)}
    >
      <div class="line">
        <h3><bdi>${file.path}</bdi></h3>
        <button class="bare" @click=${() => this.dispatchEvent(new FileWanted(file.path))}>
          Show in folder
        </button>
      </div>
      ${this.#outcome(file)}
    </div>`
  }

  #outcome(file: ReportedFile) {
    if (file.kind === 'problem') {
      return html`<p><b>Problem.</b> ${file.reason} ${file.advice}</p>`
    }
    if (file.kind === 'duplicate') {
      return html`<p><b>Duplicate</b> of <bdi>${file.of}</bdi>, byte for byte.</p>`
    }
    const { format, articles, declared, leftOut, path } = file
    const [first] = articles
    const isOne = articles.length === 1
    const of = declared !== null && declared !== articles.length ? ` of ${declared}` : ''
    const open = () => {
      this.dispatchEvent(isOne && first ? new ArticleChosen(first) : new FileListed(path))
    }
    return html`<p>
        ${formatNames[format]}:
        ${
          first
            ? html`<button class="bare" @click=${open}>
                ${isOne && !of ? '1 article' : `${articles.length}${of} articles`}
              </button>`
            : 'no articles'
        }
      </p>
      ${leftOut.length > 0 ? this.#leftOut(leftOut) : nothing}`
  }

  #leftOut(leftOut: readonly { readonly name: string; readonly reason: string }[]) {
    const remeasure = (event: Event) => {
      const row = event.currentTarget
      const element = row instanceof HTMLElement ? row.closest<HTMLElement>('.file') : null
      if (element) this.#rows.getVirtualizer().measureElement(element)
    }
    return html`<details @toggle=${remeasure}>
      <summary>${count(leftOut.length, 'part')} left out</summary>
      <ul>
        ${leftOut.map(({ name, reason }) => html`<li><bdi>${name}</bdi>: ${reason}</li>`)}
      </ul>
    </details>`
  }

  readonly #measure = (element: Element | undefined): void => {
    if (element instanceof HTMLElement) this.#unmeasured.push(element)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'import-report': ImportReportView
  }
}
