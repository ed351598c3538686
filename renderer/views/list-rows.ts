import { html, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { ListWindow } from '../controllers/list-window.ts'

/** The part of a windowed list that is written of here. */
type Windowed = Pick<ListWindow<string, unknown>, 'items' | 'height' | 'placeInSlots'>

/** The rows of a long list that are in sight, at their place in its whole height. */
export function listRows(
  window: Windowed,
  label: string,
  card: (at: number) => TemplateResult,
): TemplateResult {
  const list = html`<div class="shown" role="list" aria-label=${label} .style=${placeOf(window)}>
    ${cards(window, card)}
  </div>`
  return whole(window, list)
}

/** The same for lines of which several can be selected. `count`: of all lines; -1 when not known. */
export function selectableRows(
  window: Windowed,
  { label, count }: { readonly label: string; readonly count: number },
  card: (at: number) => TemplateResult,
): TemplateResult {
  const grid = html`<div
    class="shown"
    role="grid"
    aria-label=${label}
    aria-multiselectable="true"
    aria-rowcount=${count}
    .style=${placeOf(window)}
  >
    ${cards(window, card)}
  </div>`
  return whole(window, grid)
}

function whole({ height }: Windowed, rows: TemplateResult): TemplateResult {
  return html`<div class="rows" .style=${`height: ${height}px`}>${rows}</div>`
}

function placeOf({ items }: Windowed): string {
  return `transform: translateY(${items[0]?.start ?? 0}px)`
}

/** An element whose line has gone shows another one: to make it anew would cost most of a frame. */
function cards(window: Windowed, card: (at: number) => TemplateResult) {
  const slots = window.placeInSlots()
  return repeat(
    window.items,
    (_, at) => slots[at],
    ({ index }) => card(index),
  )
}
