import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { Library } from '../controllers/library.ts'
import { LiveQuery } from '../controllers/live-query.ts'
import { setTagged } from '../controllers/tag-deeds.ts'
import type { ArticleId } from '../domain/article.ts'
import { ListChosen } from '../elements/events.ts'
import { TagsWanted } from '../elements/tag-events.ts'
import { tagDot, tagDotStyles } from '../elements/tag-marks.ts'
import type { TagRow } from '../library/database.ts'
import { tagsOf } from '../library/queries-tags.ts'
import { buttons, ground } from '../styles/shared.ts'
import { sayTagDeed } from './tag-said.ts'

/** The tags of the article that is read: each opens its list, and can be taken off. */
@customElement('tag-row')
export class TagRowOfArticle extends LitElement {
  static override styles = [
    ground,
    buttons,
    tagDotStyles,
    css`
      :host {
        display: block;
        margin-block-start: 9px;
        font: 12.5px/1.4 var(--ui);
        color: var(--ink-2);
      }
      ul {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 6px;
      }
      :host([rtl]) ul {
        justify-content: end; /* under its headline */
      }
      li {
        display: inline-flex;
        align-items: center;
        max-width: 100%;
        border: 1px solid var(--rule);
        border-radius: 13px;
      }
      li.add {
        border: 0;
      }
      .name {
        display: inline-flex;
        align-items: center;
        gap: 6px;
        min-width: 0;
        min-height: 24px;
        padding: 1px 2px 1px 9px;
        border: 0;
        border-radius: 13px;
        background: none;
      }
      .name:hover bdi {
        text-decoration: underline;
      }
      bdi {
        overflow: hidden;
        max-width: 28em;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .off {
        flex: none;
        width: 24px;
        height: 24px;
        padding: 0;
        border: 0;
        border-radius: 50%;
        background: none;
        color: var(--ink-3);
        font: 14px/1 var(--ui);
      }
      .off:hover {
        background: var(--hover);
        color: var(--ink);
      }
      .add .bare {
        min-height: 24px;
        color: var(--ink-2);
        font: var(--type-small);
        text-decoration: underline;
        text-decoration-color: var(--rule-strong);
        text-underline-offset: 3px;
      }
      .add .bare:hover {
        color: var(--ink);
      }
      @media print {
        .add,
        .off {
          display: none;
        }
      }
    `,
  ]

  @property({ attribute: false }) library: Library | null = null
  @property({ attribute: false }) article = '' as ArticleId

  /** The article's headline runs from right to left. */
  @property({ type: Boolean, reflect: true }) rtl = false

  readonly #tags = new LiveQuery<readonly TagRow[]>(
    this,
    async () =>
      (this.library && (await tagsOf(this.library.db, [this.article])).get(this.article)) ?? [],
    () => [this.library, this.article],
  )

  override render() {
    return html`<ul aria-label="Tags of this article">
      ${repeat(
        this.#tags.value ?? [],
        ({ id }) => id,
        (tag) => this.#chip(tag),
      )}
      <li class="add"><button class="bare" @click=${this.#want}>Tag…</button></li>
    </ul>`
  }

  #chip(tag: TagRow) {
    return html`<li>
      <button
        class="name"
        title=${`All articles tagged ${tag.name}`}
        @click=${() => this.dispatchEvent(new ListChosen('tag', tag.id))}
      >
        ${tagDot(tag.colour)}<bdi>${tag.name}</bdi>
      </button>
      <button class="off" aria-label=${`Take off ${tag.name}`} @click=${() => this.#takeOff(tag)}>
        <span aria-hidden="true">×</span>
      </button>
    </li>`
  }

  /** The keyboard does not fall off the page with the button it was on. */
  #takeOff(tag: TagRow): void {
    const { library } = this
    if (!library) return
    this.renderRoot.querySelector<HTMLElement>('.add button')?.focus()
    void sayTagDeed(this, setTagged(library, { tag, on: false }, [this.article]))
  }

  readonly #want = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof Element)) return
    const { left, bottom } = currentTarget.getBoundingClientRect()
    this.dispatchEvent(new TagsWanted([this.article], { x: left, y: bottom + 4 }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tag-row': TagRowOfArticle
  }
}
