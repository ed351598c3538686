import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { buttons, ground } from '../styles/shared.ts'
import { NameGiven } from './story-page-events.ts'

/** The longest name a reader may give a story. */
const longest = 300

/** What a story is called, with the form in which the reader calls it otherwise. Fires `NameGiven`. */
@customElement('story-head')
export class StoryHead extends LitElement {
  static override styles = [
    ground,
    buttons,
    css`
      :host {
        display: block;
      }
      h2 {
        max-width: 46em;
        font: 600 27px/1.22 var(--serif);
        letter-spacing: -0.005em;
        overflow-wrap: anywhere;
        line-break: strict;
        text-wrap: balance;
      }
      h2:focus {
        outline: none;
      }
      form {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        align-items: center;
      }
      input {
        flex: 1 1 320px;
        min-width: 0;
        padding: 4px 10px;
        border: 1px solid var(--rule-strong);
        border-radius: 6px;
        background: var(--paper);
        color: var(--ink);
        font: 600 22px/1.3 var(--serif);
      }
      .yours {
        margin-block-start: 4px;
        color: var(--ink-2);
        overflow-wrap: anywhere;
      }
    `,
  ]

  @property() headline = ''
  /** The headline of its first article. */
  @property() own = ''
  /** The reader gave it its name. */
  @property({ type: Boolean }) named = false
  @property({ type: Boolean }) renaming = false

  override updated(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('renaming')) return
    if (this.renaming) {
      const field = this.renderRoot.querySelector('input')
      field?.focus()
      field?.select()
    } else if (changed.get('renaming') === true) {
      this.focus()
    }
  }

  override render() {
    return html`${this.renaming ? this.#form() : this.#title()}
    ${
      this.named
        ? html`<p class="yours">
            Your name for it. Its first article: <bdi>${this.own || 'without a headline'}</bdi>
          </p>`
        : nothing
    }`
  }

  /** Puts the keyboard where reading begins. */
  override focus(): void {
    this.renderRoot.querySelector('h2')?.focus()
  }

  #title() {
    return html`<h2 tabindex="-1" dir="auto">${this.headline || 'A story without a headline'}</h2>`
  }

  #form() {
    return html`<form @submit=${this.#save} @keydown=${this.#escape}>
      <input
        aria-label="Name of the story"
        dir="auto"
        maxlength=${longest}
        autocomplete="off"
        .value=${this.headline}
      />
      <button class="primary">Save</button>
      <button type="button" class="button" @click=${() => this.#give(null)}>Cancel</button>
    </form>`
  }

  #save(event: SubmitEvent): void {
    event.preventDefault()
    const field = this.renderRoot.querySelector('input')
    this.#give(field?.value.trim() || null)
  }

  #escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    this.#give(null)
  }

  #give(name: string | null): void {
    this.dispatchEvent(new NameGiven(name === this.headline ? null : name))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'story-head': StoryHead
  }
}
