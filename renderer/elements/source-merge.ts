import { css, html, LitElement, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { buttons, ground } from '../styles/shared.ts'
import { count } from './list-words.ts'

const upward = { bubbles: true, composed: true } as const

/** The reader says that two names are one outlet's, and which of them is kept. */
export class OutletsMerged extends Event {
  static readonly type = 'outlets-merged'
  constructor(
    readonly kept: string,
    readonly other: string,
  ) {
    super(OutletsMerged.type, upward)
  }
}

/** The reader leaves the names as they are. */
export class MergingLeft extends Event {
  static readonly type = 'merging-left'
  constructor() {
    super(MergingLeft.type, upward)
  }
}

/** An outlet of the library, and how many articles it has. */
export interface MergeableOutlet {
  readonly outlet: string
  readonly articles: number
}

/** Chooses the other name of an outlet, and which of the two is kept. Enter merges, Esc leaves. */
@customElement('source-merge')
export class SourceMerge extends LitElement {
  static override styles = [
    ground,
    buttons,
    css`
      form {
        display: grid;
        gap: 10px;
        max-width: 620px;
        margin-block: 12px 4px;
        padding: 14px 16px;
        border: 1px solid var(--rule);
        border-radius: var(--radius);
        background: var(--desk);
      }
      label {
        color: var(--ink-2);
        font: var(--type-small);
      }
      input[list] {
        display: block;
        width: 100%;
        min-height: 30px;
        margin-block-start: 3px;
        padding: 3px 10px;
        border: 1px solid var(--rule-strong);
        border-radius: 6px;
        background: var(--paper);
        color: var(--ink);
        font: 13px/1.4 var(--ui);
      }
      fieldset {
        display: grid;
        gap: 4px;
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        padding: 0 0 3px;
        color: var(--ink-2);
        font: var(--type-small);
      }
      fieldset label {
        color: var(--ink);
        font: var(--type-ui);
      }
      fieldset span {
        color: var(--ink-2);
      }
      .acts {
        display: flex;
        gap: 8px;
      }
      .refused {
        color: var(--accent);
      }
    `,
  ]

  /** The outlet whose page this is. */
  @property() outlet = ''
  /** The outlets of the library, this one among them. */
  @property({ attribute: false }) outlets: readonly MergeableOutlet[] = []
  @state() private other = ''
  @state() private refused = ''

  override firstUpdated(): void {
    this.renderRoot.querySelector('input')?.focus()
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('outlet')) this.other = ''
  }

  override render() {
    const other = this.#known(this.other)
    return html`<form
      aria-label=${`${this.outlet} is the same outlet as…`}
      novalidate
      @submit=${this.#merge}
      @keydown=${this.#key}
    >
      <label
        >${this.outlet} is the same outlet as
        <input
          type="text"
          name="other"
          list="outlets"
          dir="auto"
          autocomplete="off"
          spellcheck="false"
          placeholder="Another source of this library"
          .value=${this.other}
          @input=${this.#typed}
        />
      </label>
      <datalist id="outlets">
        ${this.#others().map(({ outlet }) => html`<option value=${outlet}></option>`)}
      </datalist>
      ${other ? this.#choice(other) : ''}
      ${this.refused ? html`<p class="refused" role="alert">${this.refused}</p>` : ''}
      <div class="acts">
        <button type="submit" class="primary">Make them one</button>
        <button type="button" class="button" @click=${this.#leave}>Cancel</button>
      </div>
    </form>`
  }

  #choice(other: MergeableOutlet) {
    const own = this.#known(this.outlet) ?? { outlet: this.outlet, articles: 0 }
    const usual = other.articles > own.articles ? other : own
    return html`<fieldset>
      <legend>Shown everywhere as</legend>
      ${[own, other].map(
        ({ outlet, articles }) =>
          html`<label
            ><input type="radio" name="kept" value=${outlet} .checked=${outlet === usual.outlet} />
            <bdi>${outlet}</bdi> <span>${count(articles, 'article')}</span></label
          >`,
      )}
    </fieldset>`
  }

  #others(): readonly MergeableOutlet[] {
    return this.outlets.filter(({ outlet }) => outlet !== '' && outlet !== this.outlet)
  }

  /** What was typed need not have its capitals. */
  #known(name: string): MergeableOutlet | undefined {
    const sought = name.trim().toLowerCase()
    return (
      this.outlets.find(({ outlet }) => outlet === name) ??
      this.outlets.find(({ outlet }) => outlet !== '' && outlet.toLowerCase() === sought)
    )
  }

  #typed({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.other = target.value
    this.refused = ''
  }

  #merge(event: Event): void {
    event.preventDefault()
    const other = this.#known(this.other)?.outlet ?? ''
    const chosen = this.renderRoot.querySelector<HTMLInputElement>('input[name="kept"]:checked')
    this.refused = this.#refusal(other)
    if (this.refused) return
    const kept = chosen?.value ?? this.outlet
    this.dispatchEvent(new OutletsMerged(kept, kept === other ? this.outlet : other))
  }

  #refusal(other: string): string {
    if (this.other.trim() === '') return 'Choose another source first.'
    if (other === '') return `No source of this library is called “${this.other.trim()}”.`
    return other === this.outlet ? 'That is this source itself.' : ''
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    this.#leave()
  }

  #leave(): void {
    this.dispatchEvent(new MergingLeft())
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'source-merge': SourceMerge
  }
  interface HTMLElementEventMap {
    'outlets-merged': OutletsMerged
    'merging-left': MergingLeft
  }
}
