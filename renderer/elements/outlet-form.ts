import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { outletKinds, type Outlet } from '../domain/attribute/outlet.ts'
import { buttons, ground } from '../styles/shared.ts'

const upward = { bubbles: true, composed: true } as const

/** The reader wrote an outlet down. */
export class OutletSaved extends Event {
  static readonly type = 'outlet-saved'
  constructor(readonly outlet: Outlet) {
    super(OutletSaved.type, upward)
  }
}

/** The reader leaves the table as it is. */
export class OutletLeft extends Event {
  static readonly type = 'outlet-left'
  constructor() {
    super(OutletLeft.type, upward)
  }
}

/** Writes an outlet down. Enter saves, Esc leaves. Fires `OutletSaved` or `OutletLeft`. */
@customElement('outlet-form')
export class OutletForm extends LitElement {
  static override styles = [
    ground,
    buttons,
    css`
      form {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(190px, 1fr));
        gap: 10px 12px;
        padding: 12px 16px;
        border-block-end: 1px solid var(--rule);
        background: var(--desk);
      }
      label {
        display: grid;
        gap: 3px;
        color: var(--ink-2);
        font: var(--type-small);
      }
      input,
      select {
        min-width: 0;
        min-height: 28px;
        padding: 3px 8px;
        border: 1px solid var(--rule-strong);
        border-radius: 5px;
        background: var(--paper);
        color: var(--ink);
        font: 13px/1.4 var(--ui);
      }
      .acts,
      .refused {
        grid-column: 1 / -1;
        display: flex;
        gap: 8px;
      }
      .refused {
        color: var(--accent);
      }
    `,
  ]

  /** What the form begins with; an empty name makes a new entry. */
  @property({ attribute: false }) outlet: Outlet | null = null
  @state() private refused = ''

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('outlet')) this.renderRoot.querySelector<HTMLElement>('input:enabled')?.focus()
  }

  override render() {
    const { outlet } = this
    if (!outlet) return nothing
    const { name, short, domains, kind, country } = outlet
    return html`<form
      aria-label=${name ? `Edit ${name}` : 'Add an outlet'}
      novalidate
      @submit=${this.#save}
      @keydown=${this.#key}
    >
      ${this.#field('name', 'Name', { value: name, fixed: name !== '' })}
      ${this.#field('short', 'Short names, parted by commas', { value: short.join(', ') })}
      ${this.#field('domains', 'Addresses, parted by commas', { value: domains.join(', ') })}
      <label
        >Kind
        <select name="kind">
          <option value="" ?selected=${kind === ''}>not known</option>
          ${outletKinds.map(
            (one) => html`<option value=${one} ?selected=${one === kind}>${one}</option>`,
          )}
        </select>
      </label>
      ${this.#field('country', 'Country, two letters', { value: country })}
      ${this.refused ? html`<p class="refused" role="alert">${this.refused}</p>` : nothing}
      <div class="acts">
        <button type="submit" class="primary">Save</button>
        <button type="button" class="button" @click=${this.#leave}>Cancel</button>
      </div>
    </form>`
  }

  #field(name: string, label: string, { value, fixed = false }: Shown) {
    return html`<label
      >${label}
      <input
        name=${name}
        type="text"
        dir="auto"
        autocomplete="off"
        spellcheck="false"
        maxlength="2000"
        ?readonly=${fixed}
        .value=${value}
      />
    </label>`
  }

  #save(event: Event): void {
    event.preventDefault()
    const form = this.renderRoot.querySelector('form')
    if (!form) return
    const data = new FormData(form)
    const text = (name: string) => textIn(data, name)
    const domains = listed(text('domains')).map(hostOf)
    const country = text('country').toUpperCase()
    this.refused = refusal(text('name'), domains, country)
    if (this.refused) return
    const kind = outletKinds.find((known) => known === text('kind')) ?? ''
    const short = listed(text('short'))
    this.dispatchEvent(new OutletSaved({ name: text('name'), short, domains, kind, country }))
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    this.#leave()
  }

  #leave(): void {
    this.dispatchEvent(new OutletLeft())
  }
}

/** What a field shows, and whether it may be changed. */
interface Shown {
  readonly value: string
  readonly fixed?: boolean
}

/** What was written in a field; only texts are asked for, never files. */
function textIn(data: FormData, name: string): string {
  const value = data.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

function listed(text: string): readonly string[] {
  return [...new Set(text.split(/[,;،、]/).map((one) => one.trim()))].filter((one) => one !== '')
}

/** A whole address may be pasted: its host is kept, without `www.`. */
function hostOf(address: string): string {
  return address
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/?#:].*$/, '')
    .replace(/^www\./, '')
}

function refusal(name: string, domains: readonly string[], country: string): string {
  if (name === '') return 'An outlet needs a name.'
  const wrong = domains.find((host) => !/^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(host))
  if (wrong !== undefined) return `“${wrong}” is no address. Write it like example.org.`
  return country === '' || /^[A-Z]{2}$/.test(country)
    ? ''
    : 'Write the country as two letters, like GB.'
}

declare global {
  interface HTMLElementTagNameMap {
    'outlet-form': OutletForm
  }
  interface HTMLElementEventMap {
    'outlet-saved': OutletSaved
    'outlet-left': OutletLeft
  }
}
