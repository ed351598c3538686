import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { CorrectedField } from '../library/database.ts'
import { buttons, ground } from '../styles/shared.ts'
import { correctionFormStyles } from './correction-form.styles.ts'
import { CorrectionLeft, CorrectionMade } from './correction-events.ts'
import { checkedValue, correctedNames, hintFor, isListField } from './corrected-values.ts'

interface Line {
  readonly key: number
  readonly text: string
}

/**
 * Corrects one row in its place: text fields, Save, Not stated, Cancel. Enter saves, Esc leaves.
 * Fires `CorrectionMade` or `CorrectionLeft`.
 */
@customElement('correction-form')
export class CorrectionForm extends LitElement {
  static override styles = [ground, buttons, correctionFormStyles]

  @property() field: CorrectedField = 'outlet'
  /** What the row holds now. */
  @property({ attribute: false }) values: readonly string[] = []
  /** Values to choose from; anything else may be written too. */
  @property({ attribute: false }) suggestions: readonly string[] = []
  @state() private lines: readonly Line[] = []
  @state() private refused = ''
  #last = 0
  #isBegun = false

  /** What the reader has begun to write is theirs, whatever is learnt meanwhile. */
  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('field')) this.#isBegun = false
    if (this.#isBegun || !(changed.has('field') || changed.has('values'))) return
    const texts = this.values.length > 0 ? this.values : ['']
    this.lines = (isListField(this.field) ? texts : texts.slice(0, 1)).map((text) =>
      this.#line(text),
    )
    this.refused = ''
  }

  override firstUpdated(): void {
    const first = this.#inputs()[0]
    first?.focus()
    first?.select()
    this.scrollIntoView({ block: 'nearest' })
  }

  override render() {
    const isList = isListField(this.field)
    return html`<form
      novalidate
      aria-label=${`Correct: ${correctedNames[this.field]}`}
      @submit=${this.#save}
      @keydown=${this.#key}
    >
      ${repeat(
        this.lines,
        ({ key }) => key,
        (line, at) => this.#field(line, at),
      )}
      ${
        this.suggestions.length > 0
          ? html`<datalist id="known">
              ${this.suggestions.map((name) => html`<option value=${name}></option>`)}
            </datalist>`
          : nothing
      }
      <p id="hint" class="hint">${this.#understood()}</p>
      ${this.refused ? html`<p id="refused" class="refused" role="alert">${this.refused}</p>` : nothing}
      ${
        isList
          ? html`<button type="button" class="bare more" @click=${this.#more}>Add another</button>`
          : nothing
      }
      <div class="acts">
        <button type="submit" class="primary">Save</button>
        ${
          this.field === 'headline'
            ? nothing
            : html`<button type="button" class="button" @click=${() => this.#say([])}>
                Not stated
              </button>`
        }
        <button type="button" class="bare" @click=${this.#leave}>Cancel</button>
      </div>
    </form>`
  }

  #field({ key, text }: Line, at: number) {
    const name = correctedNames[this.field]
    const label = this.lines.length > 1 ? `${name} ${at + 1}` : name
    const isRefused = this.refused !== ''
    return html`<div class="line">
      <input
        type="text"
        dir="auto"
        autocomplete="off"
        spellcheck="false"
        maxlength="2000"
        list=${this.suggestions.length > 0 ? 'known' : nothing}
        aria-label=${label}
        aria-describedby=${isRefused ? 'refused' : 'hint'}
        aria-invalid=${isRefused ? 'true' : nothing}
        .value=${text}
        @input=${(event: Event) => this.#write(key, event)}
      />
      ${
        this.lines.length > 1
          ? html`<button
              type="button"
              class="button away"
              aria-label=${`Take ${label} away`}
              title="Take away"
              @click=${() => this.#takeAway(key)}
            >
              ×
            </button>`
          : nothing
      }
    </div>`
  }

  /** For dates, how what is written is understood; else what the field is for. */
  #understood(): string {
    const [line] = this.lines
    const checked = line && line.text.trim() !== '' ? checkedValue(this.field, line.text) : null
    if (checked?.shown) return `Understood as ${checked.shown}.`
    return hintFor(this.field)
  }

  #write(key: number, { target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return
    const text = target.value
    this.#isBegun = true
    this.lines = this.lines.map((line) => (line.key === key ? { key, text } : line))
    this.refused = ''
  }

  #more(): void {
    this.#isBegun = true
    this.lines = [...this.lines, this.#line('')]
    void this.updateComplete.then(() => this.#inputs().at(-1)?.focus())
  }

  #takeAway(key: number): void {
    this.#isBegun = true
    this.lines = this.lines.filter((line) => line.key !== key)
    void this.updateComplete.then(() => this.#inputs()[0]?.focus())
  }

  #save(event: Event): void {
    event.preventDefault()
    const written = this.lines.map(({ text }) => text.trim()).filter((text) => text !== '')
    const checked = written.map((text) => checkedValue(this.field, text))
    const refusal = checked.find(({ refusal }) => refusal !== '')
    if (refusal) this.refused = refusal.refusal
    else if (written.length === 0) this.refused = nothingWritten(this.field)
    else this.#say([...new Set(checked.map(({ value }) => value))])
  }

  #say(values: readonly string[]): void {
    this.dispatchEvent(new CorrectionMade(this.field, values))
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    this.#leave()
  }

  #leave(): void {
    this.dispatchEvent(new CorrectionLeft())
  }

  #line(text: string): Line {
    return { key: ++this.#last, text }
  }

  #inputs(): readonly HTMLInputElement[] {
    return [...this.renderRoot.querySelectorAll('input')]
  }
}

function nothingWritten(field: CorrectedField): string {
  if (field === 'headline') return 'An article needs a headline.'
  return 'Write a value, or choose “Not stated”.'
}

declare global {
  interface HTMLElementTagNameMap {
    'correction-form': CorrectionForm
  }
}
