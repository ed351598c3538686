import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { sheet } from '../styles/pieces.ts'
import { ground, spoken } from '../styles/shared.ts'
import { keysInWords } from './key-words.ts'
import { paletteStyles } from './palette-dialog.styles.ts'
import { PaletteChosen, PaletteTyped } from './palette-events.ts'

/** One line of the palette. */
export interface PaletteEntry {
  /** Names it within the palette. */
  readonly key: string
  readonly look: 'command' | 'article'
  readonly says: string
  /** A second, quiet line; '' for none. */
  readonly note: string
  /** A word set apart at the end; '' for none. */
  readonly mark: string
  /** The keys that do the same without the palette, as `Mod+O`; '' for none. */
  readonly keys: string
  /** Of `says`, as a BCP 47 tag; '' when not known. */
  readonly language: string
}

/** Lines that belong together, under a title. */
export interface PaletteGroup {
  readonly title: string
  readonly entries: readonly PaletteEntry[]
}

/** What the palette says beside its entries. */
export interface PaletteWords {
  readonly label: string
  readonly placeholder: string
  /** What the choice is for: stands above the field; '' for nothing. */
  readonly about: string
  /** The words before and after `about`; absent: it is compared. */
  readonly aboutWords?: readonly [before: string, after: string]
  readonly enter: string
  /** What Ctrl and Enter do; '' when nothing. */
  readonly modEnter: string
  /** What was searched, said where nothing was found. */
  readonly searched: string
}

const page = 8

/**
 * A field to type into and what it finds, over the page. Up, Down and Page keys go through the
 * entries, Enter picks, Esc leaves. Fires `PaletteTyped` and `PaletteChosen`; it closes itself first.
 */
@customElement('palette-dialog')
export class PaletteDialog extends LitElement {
  static override styles = [ground, spoken, sheet, paletteStyles]

  /** `null` while they are being looked up. */
  @property({ attribute: false }) groups: readonly PaletteGroup[] | null = null
  @property({ attribute: false }) words: PaletteWords | null = null
  /** What `Mod` is called on this machine. */
  @property() mod = 'Ctrl'
  @state() private text = ''
  @state() private at = 0

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('text')) this.at = 0
    this.at = Math.max(0, Math.min(this.at, this.#entries().length - 1))
  }

  override updated(): void {
    this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }

  override render() {
    const { words } = this
    const entries = this.#entries()
    return html`<dialog
      aria-label=${words?.label ?? 'Find'}
      @click=${this.#outside}
      @keydown=${this.#key}
    >
      ${words?.about ? aboutLine(words) : nothing}
      <input
        role="combobox"
        aria-label=${words?.label ?? 'Find'}
        aria-expanded="true"
        aria-controls="list"
        aria-autocomplete="list"
        aria-activedescendant=${entries.length > 0 ? `entry-${this.at}` : nothing}
        placeholder=${words?.placeholder ?? ''}
        autocomplete="off"
        spellcheck="false"
        dir="auto"
        .value=${this.text}
        @input=${this.#type}
      />
      <div class="list" id="list" role="listbox" aria-label="Found">${this.#groups()}</div>
      ${this.groups && entries.length === 0 ? this.#none() : nothing}
      <p class="hints" aria-hidden="true">${this.#hints()}</p>
      <p class="spoken" role="status">${this.#counted()}</p>
    </dialog>`
  }

  /** Opens it, empty. */
  async open(): Promise<void> {
    this.text = ''
    this.at = 0
    await this.updateComplete
    const dialog = this.#dialog()
    if (dialog && !dialog.open) dialog.showModal()
    this.renderRoot.querySelector('input')?.focus()
    this.renderRoot.querySelector('.list')?.scrollTo({ top: 0 })
  }

  #groups() {
    let at = 0
    return (this.groups ?? [])
      .filter(({ entries }) => entries.length > 0)
      .map(
        ({ title, entries }, group) =>
          html`<div role="group" aria-labelledby=${`group-${group}`}>
            <div class="title" id=${`group-${group}`} role="presentation">${title}</div>
            ${entries.map((entry) => this.#entry(entry, at++))}
          </div>`,
      )
  }

  #entry(entry: PaletteEntry, at: number) {
    const { says, note, mark, keys, language } = entry
    return html`<div
      class="entry ${entry.look}"
      id=${`entry-${at}`}
      role="option"
      aria-selected=${at === this.at}
      @pointermove=${() => (this.at = at)}
      @click=${(event: MouseEvent) => this.#choose(entry, event.ctrlKey || event.metaKey)}
    >
      <span class="words">
        <span class="says" dir="auto" lang=${language || nothing} title=${says}>${says}</span>
        ${note ? html`<bdi class="note">${note}</bdi>` : nothing}
      </span>
      ${mark ? html`<span class="pill">${mark}</span>` : nothing}
      ${keys ? html`<kbd>${keysInWords(keys, this.mod)}</kbd>` : nothing}
    </div>`
  }

  #none() {
    return html`<p class="none">
      <b>Nothing found for “<bdi>${this.text.trim()}</bdi>”</b> ${this.words?.searched ?? ''}
    </p>`
  }

  #hints() {
    const { enter = '', modEnter = '' } = this.words ?? {}
    return html`<span>Enter: ${enter}</span>${
        modEnter
          ? html`<span class="long">${keysInWords('Mod+Enter', this.mod)}: ${modEnter}</span>`
          : nothing
      }<span>Esc: close</span>`
  }

  #counted(): string {
    if (!this.groups) return ''
    const found = this.groups.filter(({ entries }) => entries.length > 0)
    if (found.length === 0) return `Nothing found. ${this.words?.searched ?? ''}`
    return found.map(({ title, entries }) => `${title}: ${entries.length}`).join(', ')
  }

  #type({ target }: InputEvent): void {
    if (!(target instanceof HTMLInputElement)) return
    this.text = target.value
    this.dispatchEvent(new PaletteTyped(target.value))
  }

  #key(event: KeyboardEvent): void {
    const isMod = event.ctrlKey || event.metaKey
    if (event.isComposing || event.altKey) return
    if (isMod && event.key.toLowerCase() === 'k') {
      event.preventDefault()
      this.#dialog()?.close()
      return
    }
    const entry = this.#entries()[this.at]
    const last = this.#entries().length - 1
    const to: Readonly<Record<string, number>> = {
      ArrowDown: this.at >= last ? 0 : this.at + 1,
      ArrowUp: this.at <= 0 ? last : this.at - 1,
      PageDown: Math.min(last, this.at + page),
      PageUp: Math.max(0, this.at - page),
    }
    const next = to[event.key]
    if (next !== undefined) this.at = next
    else if (event.key === 'Enter' && entry) this.#choose(entry, isMod)
    else return
    event.preventDefault()
  }

  /** Closed first: the keyboard is then where it was, and whatever opens next remembers that. */
  #choose(entry: PaletteEntry, beside: boolean): void {
    this.#dialog()?.close()
    this.dispatchEvent(new PaletteChosen(entry.key, beside))
  }

  #outside(event: MouseEvent): void {
    if (event.target === this.#dialog()) this.#dialog()?.close()
  }

  #entries(): readonly PaletteEntry[] {
    return (this.groups ?? []).flatMap(({ entries }) => entries)
  }

  #dialog() {
    return this.renderRoot.querySelector('dialog')
  }
}

function aboutLine({ about, aboutWords: [before, after] = ['Compare', 'with'] }: PaletteWords) {
  return html`<p class="about">${before} <bdi>${about}</bdi> ${after}</p>`
}

declare global {
  interface HTMLElementTagNameMap {
    'palette-dialog': PaletteDialog
  }
}
