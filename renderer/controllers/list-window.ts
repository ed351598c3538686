import { VirtualizerController, type VirtualItem } from '@tanstack/lit-virtual'
import { liveQuery, type Subscription } from 'dexie'
import type { LitElement, ReactiveController } from 'lit'
import { LiveQuery } from './live-query.ts'

/** What a long list is made of: all its names, and the lines of some of them. */
export interface ListSource<Id extends string, Line> {
  readonly ids: () => Promise<readonly Id[]>
  readonly lines: (ids: readonly Id[]) => Promise<readonly Line[]>
  readonly idOf: (line: Line) => Id
  /** What the list is made of; a change of any part asks anew. */
  readonly madeOf: () => readonly unknown[]
  /** Expected height of a line, in CSS pixels; the true one is measured. */
  readonly height: (line: Line | undefined) => number
}

/** Which line stands at the upper edge of the window, and how much of it is above, in CSS pixels. */
interface Anchor<Id> {
  readonly id: Id
  readonly hidden: number
}

const chunk = 40
const edge = 4

/**
 * A list of any length: knows the names of all its lines, and keeps the lines near the window
 * equal to the library. Ten thousand lines cost as much as forty.
 */
export class ListWindow<Id extends string, Line> implements ReactiveController {
  readonly #ids: LiveQuery<readonly Id[]>
  readonly #rows: VirtualizerController<HTMLElement, HTMLElement>
  #lines = new Map<Id, Line>()
  #subscription: Subscription | undefined
  #asked = ''
  #shown: readonly Id[] = []
  /** Lines rendered but not yet in the page: measured there, they would have no height. */
  #unmeasured: HTMLElement[] = []
  #anchor: Anchor<Id> | undefined

  constructor(
    private readonly host: LitElement,
    private readonly source: ListSource<Id, Line>,
  ) {
    this.#ids = new LiveQuery(host, source.ids, source.madeOf)
    this.#rows = new VirtualizerController<HTMLElement, HTMLElement>(host, {
      count: 0,
      getScrollElement: () => this.#scroller(),
      estimateSize: (at) => source.height(this.#lineAt(at)),
      getItemKey: (at) => this.#shown[at] ?? at,
      overscan: 6,
      scrollPaddingStart: edge,
      scrollPaddingEnd: edge,
    })
    host.addController(this)
  }

  /** All names, in order; `undefined` until the library has answered. */
  get ids(): readonly Id[] | undefined {
    return this.#ids.value
  }

  /** Why the list could not be read, if so. */
  get failure(): Error | undefined {
    return this.#ids.failure
  }

  /** Height of the whole list, in CSS pixels. */
  get height(): number {
    return this.#rows.getVirtualizer().getTotalSize()
  }

  /** The places to render now. */
  get items(): readonly VirtualItem[] {
    return this.#rows.getVirtualizer().getVirtualItems()
  }

  hostUpdate(): void {
    const ids = this.#ids.value ?? []
    if (ids === this.#shown) return
    this.#anchor ??= this.#topLine()
    this.#shown = ids
    const rows = this.#rows.getVirtualizer()
    rows.setOptions({ ...rows.options, count: ids.length })
    this.#asked = ''
  }

  hostUpdated(): void {
    for (const line of this.#unmeasured.splice(0)) {
      this.#rows.getVirtualizer().measureElement(line)
    }
    this.#holdStill()
    const items = this.items
    const [first, last] = [items[0]?.index ?? 0, items[items.length - 1]?.index ?? 0]
    const from = Math.floor(first / chunk) * chunk
    const to = (Math.floor(last / chunk) + 1) * chunk
    const wanted = `${from}-${to}`
    if (wanted === this.#asked || this.#shown.length === 0) return
    this.#asked = wanted
    this.#watch(this.#shown.slice(from, to))
  }

  hostDisconnected(): void {
    this.#subscription?.unsubscribe()
    this.#asked = ''
  }

  /** The line of a name, if it has been read. */
  line(id: Id): Line | undefined {
    return this.#lines.get(id)
  }

  /** The lines of names that may be far from the window; of those that are no more there is none. */
  async read(ids: readonly Id[]): Promise<readonly Line[]> {
    const missing = ids.filter((id) => !this.#lines.has(id))
    const read = new Map(
      (await this.source.lines(missing)).map((one) => [this.source.idOf(one), one]),
    )
    return ids.flatMap((id) => this.#lines.get(id) ?? read.get(id) ?? [])
  }

  /** The name at a place of the list. */
  idAt(at: number): Id | undefined {
    return this.#shown[at]
  }

  /** Measures a rendered line. */
  readonly measure = (element: Element | undefined): void => {
    if (element instanceof HTMLElement) this.#unmeasured.push(element)
  }

  /** Brings a place of the list into the window and gives its line. */
  async bring(at: number): Promise<Line | undefined> {
    const id = this.#shown[at]
    if (id === undefined) return undefined
    if (!this.#lines.has(id)) this.#keep(await this.source.lines([id]))
    this.#rows.getVirtualizer().scrollToIndex(at)
    await new Promise((resolve) => requestAnimationFrame(resolve))
    await this.host.updateComplete
    return this.#lines.get(id)
  }

  /** The line at the upper edge, unless the list stands at its top, where news may push in. */
  #topLine(): Anchor<Id> | undefined {
    const top = this.#scroller()?.scrollTop ?? 0
    const item = top > edge ? this.items.find(({ end }) => end > top) : undefined
    const id = item && this.#shown[item.index]
    return item && id !== undefined ? { id, hidden: top - item.start } : undefined
  }

  /** News filed above what the reader looks at must not move it. */
  #holdStill(): void {
    const anchor = this.#anchor
    this.#anchor = undefined
    const at = anchor ? this.#shown.indexOf(anchor.id) : -1
    const place = this.#rows.getVirtualizer().getOffsetForIndex(at, 'start')
    const scroller = this.#scroller()
    if (at < 0 || !anchor || !place || !scroller) return
    scroller.scrollTop = place[0] + edge + anchor.hidden
  }

  #watch(ids: readonly Id[]): void {
    this.#subscription?.unsubscribe()
    this.#subscription = liveQuery(() => this.source.lines(ids)).subscribe({
      next: (lines) => {
        if (this.#lines.size > 20 * chunk) this.#lines = new Map()
        this.#keep(lines)
        this.host.requestUpdate()
      },
    })
  }

  #keep(lines: readonly Line[]): void {
    for (const line of lines) this.#lines.set(this.source.idOf(line), line)
  }

  #lineAt(at: number): Line | undefined {
    const id = this.#shown[at]
    return id === undefined ? undefined : this.#lines.get(id)
  }

  #scroller(): HTMLElement | null {
    return this.host.renderRoot?.querySelector<HTMLElement>('.scroller') ?? null
  }
}
