import { css, html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Library } from '../controllers/library.ts'
import { LiveQuery } from '../controllers/live-query.ts'
import { makeTag, setTagged, type TagDeedDone } from '../controllers/tag-deeds.ts'
import type { ArticleId } from '../domain/article.ts'
import { within, type Point } from '../elements/context-menu.ts'
import { count } from '../elements/list-words.ts'
import type { TagToggled, TagWished } from '../elements/tag-events.ts'
import '../elements/tag-picker.ts'
import type { PickedTag } from '../elements/tag-picker.ts'
import { tagCover } from '../library/queries-tags.ts'
import { foldedTagName } from '../library/tag-name.ts'
import { ground } from '../styles/shared.ts'
import { sayTagDeed, sayTagFailure } from './tag-said.ts'

/** The most the menu takes of the window's height, in CSS pixels. */
const tallest = 380

/** Which tags some articles carry: opens where it is asked for. Fires `MessageGiven`. */
@customElement('tag-menu')
export class TagMenu extends LitElement {
  static override styles = [
    ground,
    css`
      [popover] {
        position: fixed;
        inset: auto;
        flex-direction: column;
        width: min(280px, calc(100vw - 12px));
        max-height: min(380px, calc(100vh - 12px));
        margin: 0;
        padding: 5px;
        overflow: hidden;
        border: 1px solid var(--rule);
        border-radius: var(--radius);
        background: var(--paper);
        color: var(--ink);
        box-shadow: var(--shadow);
      }
      [popover]:popover-open {
        display: flex;
      }
    `,
  ]

  @property({ attribute: false }) library: Library | null = null
  @state() private articles: readonly ArticleId[] = []
  #left: () => void = () => undefined
  readonly #deeds: Promise<TagDeedDone | null>[] = []

  readonly #tags = new LiveQuery<readonly PickedTag[]>(
    this,
    () => this.#ask(),
    () => [this.library, this.articles],
  )

  override connectedCallback(): void {
    super.connectedCallback()
    window.addEventListener('resize', this.#close)
    window.addEventListener('pointerdown', this.#pressed, { capture: true })
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    window.removeEventListener('resize', this.#close)
    window.removeEventListener('pointerdown', this.#pressed, { capture: true })
  }

  override render() {
    const { length } = this.articles
    return html`<div popover="manual" role="dialog" aria-label="Tags">
      <tag-picker
        label=${length === 1 ? 'Tags of this article' : `Tags of ${count(length, 'article')}`}
        .tags=${this.#tags.value ?? []}
        .fold=${foldedTagName}
        @tag-toggled=${this.#toggle}
        @tag-wished=${this.#make}
        @picker-left=${this.#close}
      ></tag-picker>
    </div>`
  }

  /** Opens it for these articles; `left` is called once it has been left, with the keyboard to place. */
  async open(articles: readonly ArticleId[], at: Point, left: () => void): Promise<void> {
    this.#close()
    if (!this.library || articles.length === 0) return
    const tags = await this.library.db.tags.count()
    this.articles = articles
    this.#left = left
    await this.updateComplete
    const menu = this.#menu()
    if (!menu) return
    // It stands still while it fills and while the reader types: room for all tags is kept.
    const height = Math.min(tallest, 112 + 28 * Math.max(1, tags))
    menu.style.left = `${within(at.x, 280, window.innerWidth)}px`
    menu.style.top = `${within(at.y, height, window.innerHeight)}px`
    menu.showPopover()
    await this.renderRoot.querySelector('tag-picker')?.begin()
  }

  async #ask(): Promise<readonly PickedTag[]> {
    if (!this.library || this.articles.length === 0) return []
    const all = await tagCover(this.library.db, this.articles)
    return all.map((tag) => ({ ...tag, folded: foldedTagName(tag.name) }))
  }

  readonly #toggle = ({ tag: id, on }: TagToggled): void => {
    const { library, articles } = this
    const tag = this.#tags.value?.find((one) => one.id === id)
    if (library && tag) this.#do(setTagged(library, { tag, on }, articles))
  }

  readonly #make = ({ name }: TagWished): void => {
    const { library, articles } = this
    if (library) this.#do(makeTag(library, name, articles))
  }

  /** What was done is said when the menu is left: in it, the tags themselves show it. Failures at once. */
  #do(deed: Promise<TagDeedDone | null>): void {
    const done = deed.catch((failure: unknown) => {
      sayTagFailure(this, failure)
      return null
    })
    this.#deeds.push(done)
  }

  readonly #close = (): void => {
    const menu = this.#menu()
    if (!menu?.matches(':popover-open')) return
    menu.hidePopover()
    this.articles = []
    void sayTagDeed(this, allOf(this.#deeds.splice(0)))
    const left = this.#left
    this.#left = () => undefined
    left()
  }

  readonly #pressed = (event: PointerEvent): void => {
    const menu = this.#menu()
    if (menu && !event.composedPath().includes(menu)) this.#close()
  }

  #menu(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('[popover]')
  }
}

/** Several deeds as one: taken back, the last goes first. */
async function allOf(deeds: readonly Promise<TagDeedDone | null>[]): Promise<TagDeedDone | null> {
  const done = (await Promise.all(deeds)).filter((one) => one !== null)
  const [first, ...more] = done
  if (!first || more.length === 0) return first ?? null
  const take = async () => {
    for (const one of [...done].reverse()) await one.take()
    return 'The tags are as they were.'
  }
  return { says: `${done.length} changes of tags.`, take }
}

declare global {
  interface HTMLElementTagNameMap {
    'tag-menu': TagMenu
  }
}
