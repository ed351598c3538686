import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { ground } from '../styles/shared.ts'
import { AddingStopped, ImportPaused, ListChosen } from './events.ts'
import { count } from './list-words.ts'

/** Files on their way: `done` of `total`, and what is being done with them. */
export interface Progress {
  readonly does: 'Reading' | 'Adding'
  readonly done: number
  readonly total: number
  /** The reader stopped it. */
  readonly stopped?: boolean
  /** Files a second. */
  readonly speed?: number
  /** Milliseconds it will take. */
  readonly remaining?: number
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
      /* A shape, not a letter: the page's faces lack it, and all others would be opened to find it. */
      .watching::before {
        content: '';
        display: inline-block;
        box-sizing: border-box;
        width: 8px;
        height: 8px;
        margin-inline-end: 5px;
        border: 4px solid;
        border-radius: 50%;
        vertical-align: 1px;
      }
      .held::before {
        border-width: 1.5px;
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
      .how-far {
        overflow: hidden;
        text-overflow: ellipsis;
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
    const { progress } = this
    if (!progress) return nothing
    const { does, done, total, stopped = false } = progress
    const isAdding = does === 'Adding'
    const take = () => {
      this.dispatchEvent(isAdding ? new AddingStopped() : new ImportPaused(!stopped))
    }
    return html`<span class="under-way">
      <progress aria-label=${does} max=${total} .value=${done}></progress>
      <span class="how-far">${howFar(progress)}</span>
      <button @click=${take}>${isAdding ? 'Cancel' : stopped ? 'Resume' : 'Stop'}</button>
    </span>`
  }
}

/** `Reading 120 of 1,204 files, 40 a second, 30 seconds left`. */
function howFar({ does, done, total, stopped, speed, remaining }: Progress): string {
  const number = new Intl.NumberFormat()
  const counted = `${stopped ? 'Stopped at' : does} ${number.format(done)} of ${count(total, 'file')}`
  if (stopped) return counted
  const pace =
    speed !== undefined && speed >= 1 ? [`${number.format(Math.round(speed))} a second`] : []
  const left = remaining === undefined ? [] : [timeLeft(remaining)]
  return [counted, ...pace, ...left].join(', ')
}

/** Rounded as a person would say it. Milliseconds. */
function timeLeft(remaining: number): string {
  const seconds = Math.ceil(remaining / 1000)
  if (seconds < 5) return 'a few seconds left'
  if (seconds < 90) return `${Math.ceil(seconds / 5) * 5} seconds left`
  return `${count(Math.round(seconds / 60), 'minute')} left`
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
