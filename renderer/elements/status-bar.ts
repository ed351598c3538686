import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { ground } from '../styles/shared.ts'
import { AddingStopped, ListChosen } from './events.ts'
import { count } from './list-words.ts'

/** Files on their way: `done` of `total`, and what is being done with them. */
export interface Progress {
  readonly does: 'Reading' | 'Adding'
  readonly done: number
  readonly total: number
}

/** The line below the panes: what is watched, how much is filed, what is going on. */
@customElement('status-bar')
export class StatusBar extends LitElement {
  static override styles = [
    ground,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: 18px;
        height: 26px;
        padding-inline: 14px;
        overflow: hidden;
        background: var(--desk);
        border-block-start: 1px solid var(--rule);
        font: var(--type-small);
        color: var(--ink-2);
        white-space: nowrap;
      }
      .watching {
        color: var(--ok);
      }
      .watching,
      .numbers {
        overflow: hidden;
        text-overflow: ellipsis;
      }
      .watching::before {
        content: '●';
        margin-inline-end: 5px;
        font-size: 9px;
        vertical-align: 1px;
      }
      .held::before {
        content: '○';
      }
      .held {
        color: var(--b);
      }
      button {
        padding: 0;
        border: 0;
        background: none;
        font: inherit;
        color: inherit;
        text-decoration: underline;
        text-decoration-color: var(--rule-strong);
        text-underline-offset: 2px;
        cursor: pointer;
      }
      .under-way {
        display: inline-flex;
        align-items: center;
        gap: 8px;
        font-variant-numeric: tabular-nums;
      }
      progress {
        appearance: none;
        width: 90px;
        height: 5px;
        border: 0;
        border-radius: 3px;
        overflow: hidden;
        background: var(--rule);
      }
      progress::-webkit-progress-bar {
        background: var(--rule);
      }
      progress::-webkit-progress-value {
        background: var(--ok);
      }
      .offline {
        margin-inline-start: auto;
      }
      @media (max-width: 640px) {
        .numbers {
          display: none;
        }
      }
    `,
  ]

  /** The folder as shown; '' when none is set. */
  @property() folder = ''
  /** Whether its files can be seen just now. */
  @property({ type: Boolean }) held = false
  @property({ type: Number }) articles = 0
  @property({ type: Number }) stories = 0
  @property({ type: Number }) problems = 0
  @property({ attribute: false }) progress: Progress | null = null
  /** Network requests refused since the program started. */
  @property({ type: Number }) refused = 0

  override render() {
    return html`
      ${this.folder ? this.#library() : nothing} ${this.progress ? this.#underWay() : nothing}
      <span class="offline">${offline(this.refused)}</span>
    `
  }

  #library() {
    const folder = this.held ? `Waiting for ${this.folder}` : `Watching ${this.folder}`
    const problems = `${count(this.problems, 'file')} could not be read`
    return html`<bdi class="watching ${this.held ? 'held' : ''}" title=${this.folder}
        >${folder}</bdi
      >
      <span class="numbers"
        >${count(this.articles, 'article')}, ${count(this.stories, 'story', 'stories')}</span
      >
      ${
        this.problems
          ? html`<button @click=${() => this.dispatchEvent(new ListChosen('problems'))}>
              ${problems}
            </button>`
          : nothing
      }`
  }

  #underWay() {
    const { does, done, total } = this.progress ?? { does: 'Reading', done: 0, total: 0 }
    const says = `${does} ${new Intl.NumberFormat().format(done)} of ${count(total, 'file')}`
    return html`<span class="under-way">
      <progress aria-label=${does} max=${total} .value=${done}></progress>${says}
      ${
        does === 'Adding'
          ? html`<button @click=${() => this.dispatchEvent(new AddingStopped())}>Cancel</button>`
          : nothing
      }
    </span>`
  }
}

function offline(refused: number): string {
  if (refused === 0) return 'Offline: no network requests'
  return `Offline: ${count(refused, 'network request')} refused`
}

declare global {
  interface HTMLElementTagNameMap {
    'status-bar': StatusBar
  }
}
