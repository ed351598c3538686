import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { FoundStory } from '../library/search-messages.ts'
import type { StoryLine } from '../library/queries.ts'
import { buttons, ground } from '../styles/shared.ts'
import { StoriesFolded } from './search-events.ts'
import { StoryChosen } from './story-events.ts'

/** A story among what was found: its headline, and how many of its articles are found. */
export interface FoundStoryLine {
  readonly line: StoryLine
  readonly found: FoundStory['found']
}

/** How many are shown at first, and at most. */
const few = 3

/** The stories among what was found, in a block that folds. Fires `StoryChosen`, `StoriesFolded`. */
@customElement('search-stories')
export class SearchStories extends LitElement {
  static override styles = [
    ground,
    buttons,
    css`
      :host {
        display: block;
        flex: none;
        max-height: 40%;
        overflow: hidden auto;
        padding: 4px 6px 6px;
        border-block-end: 1px solid var(--rule);
        background: color-mix(in srgb, var(--paper) 45%, var(--desk));
      }
      :host([empty]) {
        display: none;
      }
      .top {
        display: flex;
        align-items: baseline;
        padding-inline: 2px 10px;
      }
      h3 {
        flex: 1;
        font: 600 12px/1.4 var(--ui);
      }
      h3 button {
        display: flex;
        gap: 6px;
        align-items: center;
        width: 100%;
        padding: 4px 8px;
        border: 0;
        border-radius: 5px;
        background: none;
        color: var(--ink-2);
        text-align: start;
      }
      h3 button:hover,
      .story:hover {
        background: var(--hover);
      }
      svg {
        flex: none;
      }
      [aria-expanded='false'] svg {
        transform: rotate(-90deg);
      }
      .story {
        display: flex;
        align-items: baseline;
        gap: 10px;
        width: 100%;
        padding: 4px 10px;
        border: 0;
        border-radius: 5px;
        background: none;
        text-align: start;
      }
      .headline {
        flex: 1;
        min-width: 0;
        overflow: hidden;
        font: 600 14.5px/1.3 var(--serif);
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .found {
        flex: none;
        font: var(--type-small);
        color: var(--ink-2);
      }
      .more {
        font: var(--type-small);
      }
    `,
  ]

  @property({ attribute: false }) stories: readonly FoundStoryLine[] = []
  @property({ type: Boolean }) folded = false
  @state() private isWhole = false

  override willUpdate() {
    this.toggleAttribute('empty', this.stories.length === 0)
  }

  override render() {
    const { stories, folded } = this
    if (stories.length === 0) return nothing
    const shown = this.isWhole ? stories : stories.slice(0, few)
    return html`<div class="top">
        <h3>
          <button
            aria-expanded=${!folded}
            @click=${() => this.dispatchEvent(new StoriesFolded(!folded))}
          >
            <svg width="9" height="6" viewBox="0 0 9 6" aria-hidden="true">
              <path d="M1 1l3.5 3.5L8 1" fill="none" stroke="currentColor" stroke-width="1.4" />
            </svg>
            Stories
          </button>
        </h3>
        ${
          folded || stories.length <= few
            ? nothing
            : html`<button class="bare more" @click=${() => (this.isWhole = !this.isWhole)}>
                ${this.isWhole ? 'Fewer' : `All ${stories.length}`}
              </button>`
        }
      </div>
      ${
        folded
          ? nothing
          : html`<ul>
              ${shown.map((one) => this.#story(one))}
            </ul>`
      }`
  }

  #story({ line: { story, lines }, found }: FoundStoryLine) {
    const [first] = lines
    const headline = story.headline || first?.article.headline || 'Without a headline'
    const open = () => first && this.dispatchEvent(new StoryChosen(first.article.id))
    return html`<li>
      <button class="story" @click=${open}>
        <span class="headline" dir="auto" title=${headline}>${headline}</span>
        <span class="found">${found} of ${Math.max(found, lines.length)} articles</span>
      </button>
    </li>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'search-stories': SearchStories
  }
}
