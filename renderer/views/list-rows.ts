import { html, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { ListWindow } from '../controllers/list-window.ts'

/** The part of a windowed list that is written of here. */
type Windowed = Pick<ListWindow<string, unknown>, 'items' | 'height'>

/** The rows of a long list that are in sight, at their place in its whole height. */
export function listRows(
  window: Windowed,
  label: string,
  card: (at: number) => TemplateResult,
): TemplateResult {
  const { items, height } = window
  return html`<div class="rows" .style=${`height: ${height}px`}>
    <div
      class="shown"
      role="list"
      aria-label=${label}
      .style=${`transform: translateY(${items[0]?.start ?? 0}px)`}
    >
      ${repeat(
        items,
        ({ key }) => key,
        ({ index }) => card(index),
      )}
    </div>
  </div>`
}
