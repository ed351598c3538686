import { html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { PassageChosen } from './compare-events.ts'
import type { Side } from './compare-pair.ts'
import { passageStripStyles } from './passage-strip.styles.ts'
import type { StripMark } from './strip-marks.ts'
import type { Stretch } from './strip-sight.ts'

/** The reader drags along the strip: a height of its marks, CSS pixels, is wanted in sight. */
export class StripDragged extends Event {
  static readonly type = 'strip-dragged'
  constructor(
    readonly side: Side,
    readonly at: number,
  ) {
    super(StripDragged.type)
  }
}

/** A hand that moves no further than this, CSS pixels, clicks. */
const stillness = 4

/**
 * Both texts whole, one mark for each paragraph, and a box around what is on screen. Fires
 * `PassageChosen` for a mark and `StripDragged` along the way; the arrow keys walk from mark to mark.
 */
@customElement('passage-strip')
export class PassageStrip extends LitElement {
  static override styles = passageStripStyles

  @property({ attribute: false }) marksA: readonly StripMark[] = []
  @property({ attribute: false }) marksB: readonly StripMark[] = []
  /** The mark the keyboard comes to, by side. */
  @state() private at: Readonly<Record<Side, number>> = { a: 0, b: 0 }
  #from: { readonly y: number; isDrag: boolean } | null = null

  override render() {
    const longest = Math.max(total(this.marksA), total(this.marksB), 1)
    return html`${this.#side('a', this.marksA, longest)}${this.#side('b', this.marksB, longest)}`
  }

  /** Where the marks of a side stand, by block: CSS pixels from the first. */
  places(side: Side): ReadonlyMap<number, Stretch> {
    return new Map(
      this.#buttons(side).map((button) => {
        const { offsetTop: top, offsetHeight } = button
        return [Number(button.dataset['block']), { top, bottom: top + offsetHeight }]
      }),
    )
  }

  /** Draws the box around what is on screen. Not by rendering: it follows every step of scrolling. */
  look(side: Side, { top, bottom }: Stretch): void {
    const box = this.renderRoot.querySelector<HTMLElement>(`.${side} .sight`)
    if (!box) return
    box.style.transform = `translateY(${top}px)`
    box.style.height = `${Math.max(bottom - top, 6)}px`
  }

  #side(side: Side, marks: readonly StripMark[], longest: number) {
    const length = total(marks)
    return html`<div
      class="side ${side}"
      role="group"
      aria-label=${side === 'a' ? 'Left article, whole' : 'Right article, whole'}
      @pointerdown=${this.#press}
      @pointermove=${(event: PointerEvent) => this.#drag(side, event)}
      @pointerup=${() => this.#drop()}
      @pointercancel=${() => this.#drop()}
      @keydown=${(event: KeyboardEvent) => this.#walk(side, marks, event)}
    >
      <div class="marks" .style=${`--share: ${(length / longest) * 100}; --length: ${length}`}>
        ${marks.map((mark, at) => this.#mark(side, mark, at === Math.min(this.at[side], marks.length - 1)))}
        <div class="sight"></div>
      </div>
    </div>`
  }

  #mark(side: Side, mark: StripMark, isStop: boolean) {
    const looks = [mark.class, mark.changed ? 'changed' : '', mark.moved ? 'moved' : '']
    return html`<button
      class=${looks.join(' ')}
      tabindex=${isStop ? 0 : -1}
      title=${mark.label}
      aria-label=${mark.label}
      data-block=${mark.block}
      .style=${`--length: ${mark.length}`}
      @click=${() => this.#choose(side, mark.block)}
    ></button>`
  }

  #choose(side: Side, block: number): void {
    if (!this.#from?.isDrag) this.dispatchEvent(new PassageChosen(side, block))
    this.#from = null
  }

  #press(event: PointerEvent): void {
    if (event.button === 0) this.#from = { y: event.clientY, isDrag: false }
  }

  #drag(side: Side, event: PointerEvent): void {
    if (!this.#from || event.buttons !== 1) return
    if (Math.abs(event.clientY - this.#from.y) > stillness) this.#from.isDrag = true
    if (!this.#from.isDrag) return
    const marks = this.renderRoot.querySelector(`.${side} .marks`)
    const top = marks?.getBoundingClientRect().top ?? 0
    this.dispatchEvent(new StripDragged(side, event.clientY - top))
  }

  /** The click that ends a drag comes right after, and is none. */
  #drop(): void {
    const from = this.#from
    setTimeout(() => {
      if (this.#from === from) this.#from = null
    })
  }

  #walk(side: Side, marks: readonly StripMark[], { key }: KeyboardEvent): void {
    const by = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
    if (by === 0) return
    const to = Math.min(Math.max(this.at[side] + by, 0), marks.length - 1)
    this.at = { ...this.at, [side]: to }
    this.#buttons(side)[to]?.focus()
  }

  #buttons(side: Side): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>(`.${side} button`)]
  }
}

function total(marks: readonly StripMark[]): number {
  return marks.reduce((sum, mark) => sum + mark.length, 0)
}

declare global {
  interface HTMLElementTagNameMap {
    'passage-strip': PassageStrip
  }
  interface HTMLElementEventMap {
    'strip-dragged': StripDragged
  }
}
