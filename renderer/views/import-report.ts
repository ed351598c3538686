import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Library } from '../controllers/library.ts'
import { ListWindow } from '../controllers/list-window.ts'
import { PacedReport, type ReportLine } from '../controllers/paced-report.ts'
import { CommandChosen } from '../elements/events.ts'
import '../elements/quiet-note.ts'
import type { LeftOutToggled, ReportedFileSought } from '../elements/report-events.ts'
import '../elements/reported-file.ts'
import { outcomeInWords } from '../elements/reported-words.ts'
import type { ImportReport } from '../library/import-report.ts'
import { buttons, ground } from '../styles/shared.ts'
import { importReportStyles } from './import-report.styles.ts'
import { listRows } from './list-rows.ts'
import { listStyles } from './list.styles.ts'
import {
  matches,
  reportDetail,
  reportSentence,
  reportTabs,
  type ReportTab,
} from './report-words.ts'
import { walkKeys } from './walk-keys.ts'

/** What became of every file of the library: articles, duplicates, problems, parts left out. */
@customElement('import-report')
export class ImportReportView extends LitElement {
  static override styles = [ground, buttons, listStyles, importReportStyles]

  @property({ attribute: false }) library: Library | null = null
  @state() private tab: ReportTab = 'all'
  /** Files whose left out parts are listed where they are folded at first, and the other way round. */
  @state() private turned: ReadonlySet<string> = new Set()

  readonly #paced = new PacedReport()
  readonly #window: ListWindow<string, ReportLine> = new ListWindow(this, {
    ids: async () =>
      this.library ? this.#paced.paths(this.library.db, (file) => matches(file, this.tab)) : [],
    lines: async (paths) => (this.library ? this.#paced.lines(this.library.db, paths) : []),
    idOf: ({ file }) => file.path,
    madeOf: () => [this.library, this.tab],
    height: () => 58,
  })
  /** The file the keyboard stands on. */
  #cursor: string | undefined
  #isFresh = true

  override willUpdate(changed: PropertyValues) {
    if (!changed.has('tab') && !changed.has('library')) return
    this.#cursor = undefined
    this.turned = new Set()
  }

  override updated(changed: PropertyValues) {
    if (changed.has('tab')) this.renderRoot.querySelector('.scroller')?.scrollTo({ top: 0 })
    if (!this.#isFresh || this.#window.items.length === 0) return
    this.#isFresh = false
    if (this.ownerDocument.activeElement === this.ownerDocument.body) void this.#goTo(0)
  }

  override render() {
    const report = this.library ? this.#paced.newest : undefined
    const detail = report ? reportDetail(report) : ''
    return html`<header>
        <div class="title">
          <button class="button" @click=${() => this.dispatchEvent(new CommandChosen('back'))}>
            ‹ Library
          </button>
          <h2>Import report</h2>
        </div>
        <p class="sum">${report ? reportSentence(report) : 'Counting the files…'}</p>
        ${detail ? html`<p class="detail">${detail}</p>` : nothing}
        <div class="tabs" role="group" aria-label="Which files are listed">
          ${reportTabs.map(({ tab, says, of }) => this.#tab(tab, says, report ? of(report) : 0))}
        </div>
      </header>
      <div
        class="scroller"
        role="region"
        aria-label="Files"
        @keydown=${this.#key}
        @focusin=${this.#focused}
        @reported-file-sought=${({ path }: ReportedFileSought) => this.#seek(path)}
        @left-out-toggled=${({ path }: LeftOutToggled) => this.#toggle(path)}
      >
        ${this.#content(report)}
      </div>`
  }

  /** Goes to the next file (1) or the one before (-1). */
  async step(by: 1 | -1): Promise<void> {
    const at = this.#cursor === undefined ? -1 : (this.#window.ids?.indexOf(this.#cursor) ?? -1)
    await this.#goTo(at + by)
  }

  /** Goes to the first or the last file. */
  async end(which: 'first' | 'last'): Promise<void> {
    await this.#goTo(which === 'first' ? 0 : (this.#window.ids?.length ?? 0) - 1)
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

  #content(report: ImportReport | undefined) {
    const { failure, ids } = this.#window
    if (failure) {
      return html`<quiet-note
        says="The report could not be drawn up."
        more=${failure.message}
      ></quiet-note>`
    }
    if (ids?.length !== 0) return listRows(this.#window, 'Files', (at) => this.#row(at))
    if (report?.seen !== 0) return html`<quiet-note says=${none[this.tab]}></quiet-note>`
    return html`<quiet-note
      says="No file has been read yet."
      more="Put articles into the library folder, or drop them on this window."
    ></quiet-note>`
  }

  #row(at: number) {
    const path = this.#window.idAt(at)
    const file = path === undefined ? undefined : this.#paced.file(path)
    const isCurrent = path === (this.#cursor ?? this.#window.idAt(0))
    return html`<reported-file
      role="listitem"
      tabindex=${isCurrent ? 0 : -1}
      aria-setsize=${this.#window.ids?.length ?? 0}
      aria-posinset=${at + 1}
      aria-label=${file ? `${file.path}: ${outcomeInWords(file)}` : nothing}
      data-index=${at}
      data-path=${path ?? nothing}
      .file=${file}
      .headline=${(path !== undefined && this.#window.line(path)?.headline) || ''}
      ?current=${isCurrent}
      ?unfolded=${this.turned.has(path ?? '') !== (this.tab === 'left-out')}
    ></reported-file>`
  }

  async #goTo(at: number): Promise<void> {
    const path = this.#window.idAt(at)
    if (path === undefined) return
    this.#cursor = path
    this.requestUpdate()
    await this.#window.bring(at)
    this.#rowOf(path)?.focus({ preventScroll: true })
  }

  /** The file a duplicate repeats may be of another kind than those listed: then all are. */
  async #seek(path: string): Promise<void> {
    if (!this.#window.ids?.includes(path)) {
      this.tab = 'all'
      await this.#listed(path)
    }
    await this.#goTo(this.#window.ids?.indexOf(path) ?? -1)
  }

  async #listed(path: string): Promise<void> {
    for (let frames = 0; frames < 60; frames += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
      await this.updateComplete
      if (this.#window.ids?.includes(path)) return
    }
  }

  #toggle(path: string) {
    const turned = new Set(this.turned)
    if (!turned.delete(path)) turned.add(path)
    this.turned = turned
  }

  #focused({ target }: FocusEvent) {
    const path = target instanceof HTMLElement ? target.dataset['path'] : undefined
    if (path === undefined || path === this.#cursor) return
    this.#cursor = path
    this.requestUpdate()
  }

  readonly #walk = walkKeys(this)
  #key(event: KeyboardEvent) {
    const isBare = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey
    const by = { j: 1, k: -1 }[event.key]
    const isOnRow = event.composedPath()[0] === event.target
    if (isBare && (by === 1 || by === -1)) void this.step(by)
    else if (isBare && event.key === 'Enter' && isOnRow && this.#cursor !== undefined)
      this.#rowOf(this.#cursor)?.open()
    else return this.#walk(event)
    event.preventDefault()
  }

  #rowOf(path: string) {
    const at = `reported-file[data-path="${CSS.escape(path)}"]`
    return this.renderRoot.querySelector<HTMLElementTagNameMap['reported-file']>(at)
  }
}

const none: Readonly<Record<ReportTab, string>> = {
  all: 'No files.',
  articles: 'No file has articles.',
  duplicates: 'No file came twice.',
  problems: 'Every file could be read.',
  'left-out': 'No part of a file was left out.',
}

declare global {
  interface HTMLElementTagNameMap {
    'import-report': ImportReportView
  }
}
