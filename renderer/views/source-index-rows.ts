// What the left pane is made of: headings that fold, and rows.
import { html, nothing, type TemplateResult } from 'lit'
import { classMap } from 'lit/directives/class-map.js'
import type { Point } from '../elements/context-menu.ts'

const number = new Intl.NumberFormat()

/** What all rows need to know of the pane. */
export interface IndexPane {
  /** The row that Tab comes to. */
  readonly stop: string
}

/** One row of the left pane. */
export interface IndexRow {
  /** Names it within the pane. */
  readonly key: string
  readonly says: string
  /** How many there are; `undefined` says nothing. */
  readonly count?: number | undefined
  /** Stands before the name. */
  readonly sign?: TemplateResult
  /** It is the list that is shown. */
  readonly isShown: boolean
  readonly choose: () => void
  /** Opens its menu at a place of the window. */
  readonly menu?: (at: Point) => void
  /** It would take what is held over it. */
  readonly drops?: boolean
  /** It is taken up, to be let go elsewhere. */
  readonly drag?: (event: DragEvent) => void
}

/** A row: a button with a name and a count, and one for its menu if it has any. */
export function indexRow(row: IndexRow, pane: IndexPane): TemplateResult {
  const { key, says, count, sign, isShown, menu, drag, drops = false } = row
  return html`<li class=${classMap({ drops, has: menu !== undefined })} data-key=${key}>
    <button
      class="row"
      data-stop
      tabindex=${pane.stop === key ? 0 : -1}
      aria-current=${isShown ? 'page' : nothing}
      draggable=${drag ? 'true' : nothing}
      @dragstart=${drag ?? nothing}
      @click=${row.choose}
      @contextmenu=${menu ? (event: MouseEvent) => openAt(event, menu) : nothing}
      @keydown=${menu ? (event: KeyboardEvent) => openByKey(event, menu) : nothing}
    >
      ${sign ?? nothing}
      <span class="name" title=${says}><bdi>${says}</bdi></span>
      <span class="count">${count === undefined ? '' : number.format(count)}</span>
    </button>
    ${menu ? more(says, menu) : nothing}
  </li>`
}

function more(says: string, menu: (at: Point) => void) {
  return html`<button
    class="more"
    tabindex="-1"
    aria-haspopup="menu"
    aria-label=${`More on ${says}`}
    title="More"
    @click=${(event: MouseEvent) => menu(belowOf(event))}
  >
    <span aria-hidden="true">···</span>
  </button>`
}

/** A heading that opens and folds what follows it. */
export interface IndexHeading {
  readonly section: string
  readonly says: string
  readonly isFolded: boolean
  readonly fold: (folded: boolean) => void
  /** It would take what is held over it. */
  readonly drops?: boolean
  /** Stands at the end of the line. */
  readonly act?: TemplateResult | typeof nothing
}

/** A heading as a line of its own, and what it is the heading of while it is not folded. */
export function indexSection(
  { section, says, isFolded, fold, act, drops = false }: IndexHeading,
  pane: IndexPane,
  content: () => TemplateResult,
): TemplateResult {
  return html`<div class=${drops ? 'heading drops' : 'heading'} data-section=${section}>
      <h2>
        <button
          class="fold"
          id=${section}
          data-stop
          tabindex=${pane.stop === `fold ${section}` ? 0 : -1}
          data-key=${`fold ${section}`}
          aria-expanded=${!isFolded}
          @click=${() => fold(!isFolded)}
          @keydown=${(event: KeyboardEvent) => foldByKey(event, fold)}
        >
          <span class="name">${says}</span><span class="arrow" aria-hidden="true"></span>
        </button>
      </h2>
      ${act ?? nothing}
    </div>
    ${isFolded ? nothing : content()}`
}

function foldByKey(event: KeyboardEvent, fold: (folded: boolean) => void): void {
  const isOpening = event.key === 'ArrowRight'
  if (!isOpening && event.key !== 'ArrowLeft') return
  event.preventDefault()
  fold(!isOpening)
}

function openByKey(event: KeyboardEvent, menu: (at: Point) => void): void {
  const isAsked = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)
  if (!isAsked) return
  event.preventDefault()
  event.stopPropagation()
  menu(belowOf(event))
}

function openAt(event: MouseEvent, menu: (at: Point) => void): void {
  event.preventDefault()
  const isPointed = !(event instanceof PointerEvent) || event.pointerType !== ''
  menu(isPointed ? { x: event.clientX, y: event.clientY } : belowOf(event))
}

function belowOf({ currentTarget }: Event): Point {
  if (!(currentTarget instanceof Element)) return { x: 0, y: 0 }
  const { left, bottom } = currentTarget.getBoundingClientRect()
  return { x: left + 16, y: bottom - 2 }
}
