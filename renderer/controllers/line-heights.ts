import type { Virtualizer } from '@tanstack/lit-virtual'

type Rows = Virtualizer<HTMLElement, HTMLElement>
type Key = ReturnType<Rows['options']['getItemKey']>

/**
 * The true heights of the rendered lines of a long list, as the page lays them out: a line is never asked
 * for its height, since that would lay out the page once for each.
 */
export class LineHeights {
  /** Which line an element shows. */
  readonly #keys = new WeakMap<Element, Key>()
  /** Lines whose heights were not heard while they flew past. */
  readonly #owed = new Set<HTMLElement>()

  /** `isFlying` says that lines fly past: where they stand need not be known to the pixel then. */
  constructor(
    private readonly rows: Rows,
    private readonly isFlying: () => boolean,
  ) {}

  /** Watches what is rendered now; elements may show other lines than before. */
  watch(elements: Iterable<HTMLElement>): void {
    const { elementsCache, options } = this.rows
    if (!this.isFlying()) this.#hearOwed()
    for (const element of elements) {
      const key = options.getItemKey(this.rows.indexFromElement(element))
      const before = this.#keys.get(element)
      if (before === key && elementsCache.get(key) === element) continue
      if (before !== undefined && elementsCache.get(before) === element) {
        elementsCache.delete(before)
      }
      this.#keys.set(element, key)
      this.rows.measureElement(element)
    }
  }

  /** Which line an element shows, or the one it stands in; `undefined` for what is in no line. */
  keyOf(element: Element | null): Key | undefined {
    const line = element?.closest('[data-index]')
    return line ? this.#keys.get(line) : undefined
  }

  /** The height of a line in CSS pixels; what is known of it, while the page has not laid it out. */
  of(line: HTMLElement, entry: ResizeObserverEntry | undefined): number {
    const [box] = entry?.borderBoxSize ?? []
    if (box && !this.isFlying()) return Math.round(box.blockSize)
    if (box) this.#owed.add(line)
    const at = this.rows.indexFromElement(line)
    return this.rows.measurementsCache[at]?.size ?? this.rows.options.estimateSize(at)
  }

  /** What is not known to be watched is watched anew, and tells its height once more. */
  #hearOwed(): void {
    for (const line of this.#owed) {
      const key = this.#keys.get(line)
      if (key !== undefined && this.rows.elementsCache.get(key) === line) {
        this.rows.elementsCache.delete(key)
      }
    }
    this.#owed.clear()
  }
}
