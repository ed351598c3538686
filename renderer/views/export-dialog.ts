import { html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { ExportKind } from '../../main/contract.ts'
import type { Library } from '../controllers/library.ts'
import type { Door } from '../controllers/program.ts'
import type { ArticleId } from '../domain/article.ts'
import type { ReportPart } from '../domain/compare/export/report.ts'
import type { ExportWanted } from '../elements/compare-events.ts'
import { MessageGiven } from '../elements/events.ts'
import { comparedNames } from '../library/comparables.ts'
import { inRow } from '../domain/compare/phrases.ts'
import { sheet } from '../styles/pieces.ts'
import { buttons, ground } from '../styles/shared.ts'
import { exportDialogStyles } from './export-dialog.styles.ts'
import { documentOf, nameOfFile, reportOf } from './export-matter.ts'
import { kindsOffered, partsOffered, type KindOffered } from './export-words.ts'

/**
 * Keeps a comparison as a file, or copies it as text. Opens when `ExportWanted` passes the window; what
 * came of it is said by `MessageGiven`.
 */
@customElement('export-dialog')
export class ExportDialog extends LitElement {
  static override styles = [ground, buttons, sheet, exportDialogStyles]

  @property({ attribute: false }) library: Library | null = null
  @property({ attribute: false }) door: Door | null = null
  /** The program's version, for the document's last line. */
  @property() app = ''
  @state() private kind: ExportKind = 'html'
  @state() private parts: ReadonlySet<ReportPart> = new Set(partsOffered.map(({ part }) => part))
  @state() private short = true
  @state() private names: readonly string[] = []
  /** What is being done, in words; '' while nothing is. */
  @state() private busy = ''
  @state() private failure = ''
  #articles: readonly ArticleId[] = []

  override connectedCallback(): void {
    super.connectedCallback()
    window.addEventListener('export-wanted', this.#wanted)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    window.removeEventListener('export-wanted', this.#wanted)
  }

  override render() {
    return html`<dialog aria-labelledby="title" @click=${this.#outside}>
      <form method="dialog" @submit=${this.#submit}>
        <div>
          <h2 id="title">Export the comparison</h2>
          <p class="of" dir="auto">${inRow(this.names)}</p>
        </div>
        <fieldset>
          <legend>As</legend>
          ${kindsOffered.map((one) => this.#kindLine(one))}
        </fieldset>
        <fieldset>
          <legend>With</legend>
          <div class="parts">${partsOffered.map((one) => this.#partLine(one))}</div>
        </fieldset>
        ${this.#lengths()} ${this.#foot()}
      </form>
    </dialog>`
  }

  #kindLine({ kind, label, goodFor }: KindOffered) {
    return html`<label class="kind">
      <input
        type="radio"
        name="kind"
        value=${kind}
        .checked=${this.kind === kind}
        @change=${() => (this.kind = kind)}
      />
      <span>${label}</span><span class="what">${goodFor}</span>
    </label>`
  }

  #partLine({ part, label }: { readonly part: ReportPart; readonly label: string }) {
    return html`<label>
      <input
        type="checkbox"
        name="part"
        value=${part}
        .checked=${this.parts.has(part)}
        @change=${() => this.#togglePart(part)}
      />
      <span>${label}</span>
    </label>`
  }

  #lengths() {
    const length = (short: boolean, label: string, what: string) =>
      html`<label>
        <input
          type="radio"
          name="length"
          value=${short ? 'short' : 'whole'}
          .checked=${this.short === short}
          ?disabled=${!this.parts.has('text')}
          @change=${() => (this.short = short)}
        />
        <span>${label} <span class="what">${what}</span></span>
      </label>`
    return html`<fieldset>
      <legend>How much of the text</legend>
      ${length(true, 'Short quotes:', 'what differs in full, of the rest the first words')}
      ${length(false, 'Whole text:', 'every paragraph of the articles')}
    </fieldset>`
  }

  #foot() {
    const waits = this.busy !== ''
    return html`<div class="foot">
      <button class="button" type="button" aria-disabled=${waits} @click=${this.#copy}>
        Copy as text
      </button>
      <span class="says ${this.failure ? 'failed' : ''}" role="status">
        ${this.failure || this.busy}
      </span>
      <button class="button" type="button" @click=${this.#close}>Cancel</button>
      <button class="primary" type="submit" aria-disabled=${waits}>Export…</button>
    </div>`
  }

  readonly #wanted = ({ articles }: ExportWanted): void => {
    const dialog = this.#dialog()
    if (!dialog || !this.library || dialog.open) return
    this.#articles = articles
    this.names = []
    this.busy = ''
    this.failure = ''
    void comparedNames(this.library.db, articles).then((names) => (this.names = names))
    dialog.showModal()
    this.renderRoot.querySelector<HTMLElement>('input:checked')?.focus()
  }

  #togglePart(part: ReportPart): void {
    const parts = new Set(this.parts)
    if (!parts.delete(part)) parts.add(part)
    this.parts = parts
  }

  #submit(event: Event): void {
    event.preventDefault()
    void this.#work('Making the document…', () => this.#export())
  }

  readonly #copy = (): void => {
    void this.#work('Copying…', async () => {
      const text = await documentOf('markdown', await this.#report())
      await navigator.clipboard.writeText(text)
      this.#close()
      this.dispatchEvent(new MessageGiven('The comparison was copied as text.'))
    })
  }

  async #export(): Promise<void> {
    const { door, kind } = this
    if (!door) return
    const report = await this.#report()
    const file = { kind, name: nameOfFile(report), text: await documentOf(kind, report) }
    this.busy = 'Saving…'
    const saved = await door.saveExport(file)
    if (saved.kind === 'cancelled') return
    if (saved.kind === 'failed') throw new Error(saved.reason)
    this.#close()
    const show = { says: 'Show in folder', take: () => door.showSaved(saved.path) }
    this.dispatchEvent(new MessageGiven(`Exported to ${saved.path}`, 'calm', show))
  }

  #report() {
    const { library, app, parts, short } = this
    if (!library) throw new Error('The library is not open yet.')
    const wanted = partsOffered.map(({ part }) => part).filter((part) => parts.has(part))
    return reportOf(library, { articles: this.#articles, app }, { parts: wanted, short })
  }

  /** One thing at a time; what goes wrong is said where the reader is. */
  async #work(says: string, work: () => Promise<void>): Promise<void> {
    if (this.busy) return
    this.busy = says
    this.failure = ''
    try {
      await work()
    } catch (reason) {
      this.failure = `Not exported. ${reason instanceof Error ? reason.message : String(reason)}`
    } finally {
      this.busy = ''
    }
  }

  #outside(event: MouseEvent): void {
    if (event.target === this.#dialog()) this.#close()
  }

  readonly #close = (): void => this.#dialog()?.close()

  #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog')
  }
}

declare global {
  interface WindowEventMap {
    'export-wanted': ExportWanted
  }
  interface HTMLElementTagNameMap {
    'export-dialog': ExportDialog
  }
}
