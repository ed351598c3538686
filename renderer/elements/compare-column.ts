import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { Place } from '../domain/article.ts'
import { buttons, ground, spoken } from '../styles/shared.ts'
import { compareColumnStyles } from './compare-column.styles.ts'
import type { Side } from './compare-pair.ts'
import { columnRow, type ColumnView } from './compare-passage.ts'

/** Where a row stands in its column: CSS pixels from the column's first line. */
export interface Box {
  readonly key: string
  readonly top: number
  readonly bottom: number
}

/** One of two texts side by side. Scrolls; fires `FoldToggled`, `PassageChosen` and `EndsWanted`. */
@customElement('compare-column')
export class CompareColumn extends LitElement {
  static override styles = [ground, buttons, spoken, compareColumnStyles]

  @property({ reflect: true }) side: Side = 'a'
  /** A new object is shown anew; the same one is not looked at again. */
  @property({ attribute: false }) view: ColumnView | null = null
  /** The row the reader is at; '' for none. */
  @property() current = ''
  /** Washes what stands on the other side too: the words a share was counted from. */
  @property({ type: Boolean, reflect: true }) counted = false
  @property({ attribute: false }) lit: Place | null = null

  override render() {
    const { view, current, lit } = this
    if (!view) return nothing
    const { language, body } = view.pair[this.side]
    return html`<div
      class="text"
      role="list"
      lang=${language === 'und' ? nothing : language}
      dir=${rightToLeft.test(body.blocks[0]?.text ?? '') ? 'rtl' : 'ltr'}
    >
      ${repeat(
        view.rows,
        (row) => row.key,
        (row) => columnRow(view, row, { current, lit }),
      )}
    </div>`
  }

  /** Where the rows stand, from top to bottom. */
  boxes(): readonly Box[] {
    const origin = this.getBoundingClientRect().top - this.scrollTop
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[data-key]')].map((element) => {
      const { top, bottom } = element.getBoundingClientRect()
      return { key: element.dataset['key'] ?? '', top: top - origin, bottom: bottom - origin }
    })
  }

  /** The row of this key; `null` when it is folded away. */
  rowElement(key: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)
  }

  /** The keyboard goes to a row, and there to the button that folds or shows it, when it has one. */
  focusRow(key: string): void {
    const row = this.rowElement(key)
    const button = (row?.shadowRoot ?? row)?.querySelector<HTMLElement>('[aria-expanded]')
    ;(button ?? row)?.focus({ preventScroll: true })
  }
}

const rightToLeft =
  /^[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u

declare global {
  interface HTMLElementTagNameMap {
    'compare-column': CompareColumn
  }
}
