import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { TagRow } from '../library/database.ts'
import { ground, spoken } from '../styles/shared.ts'
import { PickerLeft, TagToggled, TagWished } from './tag-events.ts'
import { tagDot, tagDotStyles } from './tag-marks.ts'
import { tagPickerStyles } from './tag-picker.styles.ts'

/** A tag to choose, and whether all, some or none of the articles at hand carry it. */
export interface PickedTag extends Pick<TagRow, 'id' | 'name' | 'colour'> {
  readonly on: 'all' | 'some' | 'none'
  /** Its name as names are compared. */
  readonly folded: string
}

type Choice = PickedTag | 'new'

const signs = { all: '✓', some: '–', none: '' } as const
const said = { all: '', some: ', on some of them', none: '' } as const
const page = 8

/**
 * A field to type a tag into, and the tags there are. Arrows go through them, Enter puts one on or takes
 * it off, or makes the one that was typed; Esc leaves. Fires `TagToggled`, `TagWished`, `PickerLeft`.
 */
@customElement('tag-picker')
export class TagPicker extends LitElement {
  static override styles = [ground, spoken, tagDotStyles, tagPickerStyles]

  @property({ attribute: false }) tags: readonly PickedTag[] = []
  /** What is tagged, as `Tags of 3 articles`. */
  @property() label = ''
  /** What names are compared by. */
  @property({ attribute: false }) fold: (name: string) => string = (name) => name.toLowerCase()
  @state() private text = ''
  @state() private at = 0
  /** What was done last, for those who hear it. */
  @state() private done = ''

  override willUpdate(changed: PropertyValues) {
    if (changed.has('text')) this.at = 0
    this.at = Math.max(0, Math.min(this.at, this.#choices().length - 1))
  }

  override updated() {
    this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }

  override render() {
    const choices = this.#choices()
    return html`<p class="label">${this.label}</p>
      <input
        role="combobox"
        aria-label=${this.label}
        aria-expanded="true"
        aria-controls="list"
        aria-autocomplete="list"
        aria-activedescendant=${choices.length > 0 ? `choice-${this.at}` : nothing}
        placeholder="Find or make a tag"
        autocomplete="off"
        spellcheck="false"
        maxlength="200"
        dir="auto"
        .value=${this.text}
        @input=${this.#type}
        @keydown=${this.#key}
      />
      <div
        class="list"
        id="list"
        role="listbox"
        aria-label="Tags"
        aria-multiselectable="true"
        ?hidden=${choices.length === 0}
      >
        ${repeat(
          choices,
          (choice) => (choice === 'new' ? 'new' : choice.id),
          (choice, at) => this.#choice(choice, at),
        )}
      </div>
      ${choices.length === 0 ? html`<p class="none">No tags yet. Type a name to make one.</p>` : nothing}
      <p class="hints" aria-hidden="true">
        <span>${this.#hint(choices[this.at])}</span><span>Esc: done</span>
      </p>
      <p class="spoken" role="status">${this.done}</p>`
  }

  /** Empties the field and puts the keyboard into it. */
  async begin(): Promise<void> {
    this.text = ''
    this.at = 0
    this.done = ''
    await this.updateComplete
    this.renderRoot.querySelector('.list')?.scrollTo({ top: 0 })
    this.renderRoot.querySelector('input')?.focus({ preventScroll: true })
  }

  #choice(choice: Choice, at: number) {
    const isNew = choice === 'new'
    return html`<div
      class="choice"
      id=${`choice-${at}`}
      role="option"
      aria-selected=${at === this.at}
      aria-checked=${isNew ? nothing : checked[choice.on]}
      @pointermove=${() => (this.at = at)}
      @pointerdown=${(event: Event) => event.preventDefault()}
      @click=${() => this.#choose(choice)}
    >
      ${
        isNew
          ? html`<span class="sign" aria-hidden="true">+</span>
              <span class="name">Make “<bdi>${this.text.trim()}</bdi>”</span>`
          : html`<span class="sign" aria-hidden="true">${signs[choice.on]}</span
              >${tagDot(choice.colour)} <bdi class="name" title=${choice.name}>${choice.name}</bdi
              ><span class="spoken">${said[choice.on]}</span>`
      }
    </div>`
  }

  #hint(choice: Choice | undefined): string {
    if (choice === undefined) return ''
    if (choice === 'new') return 'Enter: make it'
    return choice.on === 'all' ? 'Enter: take it off' : 'Enter: put it on'
  }

  /** The tags with what was typed in their names, those that begin with it first; then the new one. */
  #choices(): readonly Choice[] {
    const sought = this.fold(this.text)
    if (sought === '') return this.tags
    const found = this.tags.filter(({ folded }) => folded.includes(sought))
    const first = found.filter(({ folded }) => folded.startsWith(sought))
    const known = [...first, ...found.filter((tag) => !first.includes(tag))]
    return this.tags.some(({ folded }) => folded === sought) ? known : [...known, 'new']
  }

  #type({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.text = target.value
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing || event.altKey) return
    event.stopPropagation() // these keys are the list's below, too
    const choices = this.#choices()
    const last = choices.length - 1
    const to: Readonly<Record<string, number>> = {
      ArrowDown: this.at >= last ? 0 : this.at + 1,
      ArrowUp: this.at <= 0 ? last : this.at - 1,
      PageDown: Math.min(last, this.at + page),
      PageUp: Math.max(0, this.at - page),
    }
    const next = to[event.key]
    const choice = choices[this.at]
    if (next !== undefined) this.at = next
    else if (event.key === 'Enter' && choice) this.#choose(choice)
    else if (event.key === 'Escape' || event.key === 'Tab') this.dispatchEvent(new PickerLeft())
    else return
    event.preventDefault()
  }

  #choose(choice: Choice): void {
    if (choice === 'new') {
      this.done = `${this.text.trim()}: made and put on`
      this.dispatchEvent(new TagWished(this.text))
    } else {
      const isOn = choice.on !== 'all'
      this.done = `${choice.name}: ${isOn ? 'put on' : 'taken off'}`
      this.dispatchEvent(new TagToggled(choice.id, isOn))
    }
    this.text = ''
    this.renderRoot.querySelector('input')?.focus({ preventScroll: true })
  }
}

const checked = { all: 'true', some: 'mixed', none: 'false' } as const

declare global {
  interface HTMLElementTagNameMap {
    'tag-picker': TagPicker
  }
}
