import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { ground } from '../styles/shared.ts'
import { keysInWords } from './key-words.ts'
import { tagDotStyles } from './tag-marks.ts'

/** A place in the window, in CSS pixels from its upper left corner. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** One thing that a menu does. */
export interface MenuItem {
  readonly says: string
  /** The key that does the same here and now, as `key-help` shows it; '' for none. */
  readonly keys: string
  /** Stands before the words. */
  readonly sign?: TemplateResult
  /** One of several of which one holds: whether it is this one. */
  readonly holds?: boolean
  readonly choose: () => void
}

/** How long typed letters count as one word, in milliseconds. */
const typingPause = 600
/** What is left free between the menu and the edges of the window, in CSS pixels. */
const margin = 6

/**
 * A menu that opens where it is asked for. Arrows, Home, End and the first letters go through it;
 * Enter, Space or a click choose; Esc, Tab and a click elsewhere leave it.
 */
@customElement('context-menu')
export class ContextMenu extends LitElement {
  static override styles = [
    ground,
    tagDotStyles,
    css`
      [popover] {
        position: fixed;
        inset: auto;
        min-width: 200px;
        max-width: min(360px, calc(100vw - 12px));
        max-height: calc(100vh - 12px);
        margin: 0;
        padding: 5px;
        overflow: hidden auto;
        border: 1px solid var(--rule);
        border-radius: var(--radius);
        background: var(--paper);
        color: var(--ink);
        box-shadow: var(--shadow);
        font: var(--type-ui);
      }
      [popover]:focus {
        outline: none;
      }
      button {
        display: flex;
        align-items: baseline;
        justify-content: space-between;
        gap: 20px;
        width: 100%;
        padding: 4px 10px;
        border: 0;
        border-radius: 5px;
        background: none;
        color: inherit;
        font: inherit;
        text-align: start;
        cursor: default;
      }
      button:focus {
        outline: none;
        background: var(--ink);
        color: var(--paper);
      }
      .says {
        display: flex;
        align-items: center;
        gap: 8px;
        min-width: 0;
      }
      .holds {
        flex: none;
        width: 12px;
      }
      bdi {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      kbd {
        flex: none;
        font: 12px/1.4 var(--ui);
        opacity: 0.75;
      }
      hr {
        margin: 5px 10px;
        border: 0;
        border-block-start: 1px solid var(--rule);
      }
      @media (forced-colors: active) {
        button:focus {
          background: Highlight;
          color: HighlightText;
          forced-color-adjust: none;
        }
      }
    `,
  ]

  @state() private groups: readonly (readonly MenuItem[])[] = []
  @state() private label = ''
  #left: () => void = () => undefined
  #typed = ''
  #timer: ReturnType<typeof setTimeout> | undefined

  override connectedCallback(): void {
    super.connectedCallback()
    window.addEventListener('resize', this.#close)
    window.addEventListener('pointerdown', this.#pressed, { capture: true })
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    window.removeEventListener('resize', this.#close)
    window.removeEventListener('pointerdown', this.#pressed, { capture: true })
    clearTimeout(this.#timer)
  }

  override render() {
    const groups = this.groups.filter((group) => group.length > 0)
    return html`<div
      popover="manual"
      role="menu"
      aria-label=${this.label}
      tabindex="-1"
      @keydown=${this.#key}
      @pointermove=${this.#point}
      @contextmenu=${(event: Event) => event.preventDefault()}
    >
      ${groups.map(
        (group, at) =>
          html`${at > 0 ? html`<hr role="separator" />` : nothing}${group.map((item) => this.#item(item))}`,
      )}
    </div>`
  }

  /**
   * Opens at a place, as near to it as the window allows, with the keyboard on the first item.
   *
   * @param groups what it does, in groups with a line between them
   * @param about what it is the menu of, and what to do when it has been left
   */
  async open(
    groups: readonly (readonly MenuItem[])[],
    at: Point,
    about: { readonly label: string; readonly left: () => void },
  ): Promise<void> {
    this.#close()
    this.groups = groups
    this.label = about.label
    this.#left = about.left
    await this.updateComplete
    const menu = this.#menu()
    if (!menu) return
    menu.showPopover()
    const { width, height } = menu.getBoundingClientRect()
    menu.style.left = `${within(at.x, width, window.innerWidth)}px`
    menu.style.top = `${within(at.y, height, window.innerHeight)}px`
    this.#items()[0]?.focus({ preventScroll: true })
  }

  #item(item: MenuItem) {
    const { holds, sign } = item
    return html`<button
      role=${holds === undefined ? 'menuitem' : 'menuitemradio'}
      aria-checked=${holds ?? nothing}
      tabindex="-1"
      @click=${() => this.#choose(item)}
    >
      <span class="says"
        >${holds === undefined ? nothing : html`<span class="holds" aria-hidden="true">${holds ? '✓' : ''}</span>`}${sign ?? nothing}<bdi
          >${item.says}</bdi
        ></span
      >
      ${item.keys ? html`<kbd>${keysInWords(item.keys)}</kbd>` : nothing}
    </button>`
  }

  /** The keyboard is back where it was before anything happens: a dialog may want to remember it. */
  #choose(item: MenuItem): void {
    this.#close()
    item.choose()
  }

  readonly #close = (): void => {
    const menu = this.#menu()
    if (!menu?.matches(':popover-open')) return
    menu.hidePopover()
    this.#leave()
  }

  /**
   * A press elsewhere leaves the menu. An `auto` popover would do so by itself, but also when the right
   * button is let go that opened it.
   */
  readonly #pressed = (event: PointerEvent): void => {
    const menu = this.#menu()
    if (menu && !event.composedPath().includes(menu)) this.#close()
  }

  #leave(): void {
    const left = this.#left
    this.#left = () => undefined
    left()
  }

  #key(event: KeyboardEvent): void {
    event.stopPropagation()
    const items = this.#items()
    const at = items.findIndex((item) => item.matches(':focus'))
    const to: Readonly<Record<string, number>> = {
      ArrowDown: (at + 1) % items.length,
      ArrowUp: (at <= 0 ? items.length : at) - 1,
      Home: 0,
      End: items.length - 1,
    }
    const next = to[event.key]
    if (next !== undefined) items[next]?.focus()
    else if (event.key === 'Escape' || event.key === 'Tab') this.#close()
    else if ([...event.key].length !== 1 || event.key === ' ' || isChord(event)) return
    else this.#type(event.key, at)
    event.preventDefault()
  }

  /** Goes to the next item that begins with what is typed; one letter again goes on among several. */
  #type(letter: string, at: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => (this.#typed = ''), typingPause)
    this.#typed += letter.toLocaleLowerCase()
    const isRepeated = [...this.#typed].every((one) => one === this.#typed[0])
    const wanted = isRepeated ? letter.toLocaleLowerCase() : this.#typed
    const items = this.#items()
    const from = isRepeated ? at + 1 : Math.max(at, 0)
    const inTurn = [...items.slice(from), ...items.slice(0, from)]
    inTurn
      .find((item) =>
        item.querySelector('bdi')?.textContent?.trim().toLocaleLowerCase().startsWith(wanted),
      )
      ?.focus()
  }

  #point(event: PointerEvent): void {
    const [item] = event.composedPath().filter((one) => one instanceof HTMLButtonElement)
    item?.focus({ preventScroll: true })
  }

  #items(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[role^="menuitem"]')]
  }

  #menu(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('[popover]')
  }
}

function isChord({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey
}

/** Where something of a size begins so that it stays inside the window. All in CSS pixels. */
export function within(wanted: number, size: number, room: number): number {
  return Math.max(margin, Math.min(wanted, room - size - margin))
}

declare global {
  interface HTMLElementTagNameMap {
    'context-menu': ContextMenu
  }
}
