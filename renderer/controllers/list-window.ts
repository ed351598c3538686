import { VirtualizerController, type VirtualItem } from '@tanstack/lit-virtual'
import type { LitElement, ReactiveController } from 'lit'
import type { Ids } from '../library/packed-ids.ts'
import { LineHeights } from './line-heights.ts'
import { ListLines, type LineSource } from './list-lines.ts'
import { ListSlots } from './list-slots.ts'
import { sameIds } from './listing.ts'
import { LiveQuery } from './live-query.ts'
import { PacedQuery } from './paced-query.ts'

/** What a long list is made of: all its names, and the lines of some of them. */
export interface ListSource<Id extends string, Line> extends LineSource<Id, Line> {
  readonly ids: () => Promise<Ids<Id>>
  /**
   * What tells that the names may be others, where `ids` asks somebody else than the tables: they are
   * asked for anew then, at a calm pace.
   */
  readonly changes?: () => Promise<unknown>
  /** Names that are there before all of them; `null` for none. */
  readonly first?: () => Promise<Ids<Id> | null>
  /** What the list is made of; a change of any part asks anew. */
  readonly madeOf: () => readonly unknown[]
  /**
   * Expected height of the line at a place, in CSS pixels; the true one is measured. Asked for every
   * line of the list whenever it changes: it must cost nothing.
   */
  readonly height: (at: number) => number
}

/** A line in the window, and how far the window's upper edge is below the line's, in CSS pixels. */
export interface Anchor<Id> {
  readonly id: Id
  readonly hidden: number
}

/** No names, the same ones each time. */
const none: Ids<never> = []

const edge = 4
/** So many lines beyond each edge are rendered; fewer while they fly past, when others come next. */
const beyond = { still: 6, flying: 1 }
/** So many lines in sight are remembered, should the upper ones be gone from the list. */
const anchors = 8

/**
 * A list of any length: knows the names of all its lines, and keeps the lines near the window
 * equal to the library. Ten thousand lines cost as much as forty.
 */
export class ListWindow<Id extends string, Line> implements ReactiveController {
  readonly #ids: LiveQuery<Ids<Id>> | PacedQuery<Ids<Id>>
  readonly #rows: VirtualizerController<HTMLElement, HTMLElement>
  readonly #lines: ListLines<Id, Line>
  readonly #heights: LineHeights
  readonly #slots = new ListSlots<VirtualItem['key']>()
  #shown: Ids<Id> = none
  #madeOf: readonly unknown[] = []
  #anchors: readonly Anchor<Id>[] = []
  #restored: readonly Anchor<Id>[] = []
  #place: readonly Anchor<Id>[] = []

  constructor(
    private readonly host: LitElement,
    private readonly source: ListSource<Id, Line>,
  ) {
    this.#ids = idsOf(host, source)
    this.#rows = new VirtualizerController<HTMLElement, HTMLElement>(host, {
      count: 0,
      getScrollElement: () => this.#scroller(),
      estimateSize: source.height,
      measureElement: (line, entry) => this.#heights.of(line, entry),
      overscan: beyond.still,
      scrollPaddingStart: edge,
      scrollPaddingEnd: edge,
    })
    this.#lines = new ListLines(source, () => host.requestUpdate())
    this.#heights = new LineHeights(this.#rows.getVirtualizer(), () => this.#isFlying)
    host.addController(this)
  }

  /** All names, in order; `undefined` until the library has answered. */
  get ids(): Ids<Id> | undefined {
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
    const ids: Ids<Id> = this.#ids.value ?? none
    if (ids !== this.#shown) this.#take(ids)
    const rows = this.#rows.getVirtualizer()
    const overscan = this.#isFlying ? beyond.flying : beyond.still
    if (overscan !== rows.options.overscan) rows.setOptions({ ...rows.options, overscan })
  }

  hostUpdated(): void {
    this.#heights.watch(this.host.renderRoot.querySelectorAll('.shown > [data-index]'))
    this.#holdStill()
    const { items } = this
    const [first, last] = [items[0], items[items.length - 1]]
    if (!first || !last) return
    const top = this.#rows.getVirtualizer().scrollOffset ?? 0
    this.#place = top > edge ? this.#from(top) : []
    this.#lines.follow({ ids: this.#shown, first: first.index, last: last.index })
  }

  hostDisconnected(): void {
    this.#lines.stop()
  }

  /** The line of a name, if it has been read. */
  line(id: Id): Line | undefined {
    return this.#lines.get(id)
  }

  /** The lines of names that may be far from the window; of those that are no more there is none. */
  read(ids: readonly Id[]): Promise<readonly Line[]> {
    return this.#lines.read(ids)
  }

  /** The name at a place of the list. */
  idAt(at: number): Id | undefined {
    return this.#shown.at(at)
  }

  /** The number of the element that shows each of `items`: elements are used again as lines come and go. */
  placeInSlots(): readonly number[] {
    const held = this.#heights.keyOf(this.host.shadowRoot?.activeElement ?? null)
    return this.#slots.place(
      this.items.map(({ key }) => key),
      held,
    )
  }

  /** How high the line at a place is, or is expected to be, in CSS pixels. */
  heightAt(at: number): number {
    return this.#rows.getVirtualizer().measurementsCache[at]?.size ?? this.source.height(at)
  }

  /** Brings a place of the list into the window and gives its line. */
  async bring(at: number): Promise<Line | undefined> {
    const id = this.#shown.at(at)
    if (id === undefined) return undefined
    await this.#lines.fetch(id)
    this.#rows.getVirtualizer().scrollToIndex(at)
    await new Promise((resolve) => requestAnimationFrame(resolve))
    await this.host.updateComplete
    return this.#lines.get(id)
  }

  /**
   * What is in sight, to be brought back by `restore`; nothing while the list stands at its top. It
   * outlasts the list's leaving the page.
   */
  get place(): readonly Anchor<Id>[] {
    return this.#place
  }

  /** How many lines are wholly in sight, at least 1. */
  get page(): number {
    const rows = this.#rows.getVirtualizer()
    const top = rows.scrollOffset ?? 0
    const bottom = top + (rows.scrollRect?.height ?? 0)
    const seen = this.items.filter(({ start, end }) => start >= top - edge && end <= bottom + edge)
    return Math.max(1, seen.length)
  }

  /** Whether `ids` are all there are, not the first ones alone. */
  get isWhole(): boolean {
    return this.#ids instanceof PacedQuery ? this.#ids.isWhole : this.#ids.value !== undefined
  }

  /** Asks for the names anew, now. */
  again(): void {
    if (this.#ids instanceof PacedQuery) this.#ids.again()
  }

  /** Stands where `place` was, as soon as the list has one of its lines. */
  restore(place: readonly Anchor<Id>[]): void {
    this.#anchors = []
    this.#restored = place
  }

  /** The list is scrolled so fast that nobody can read it. */
  get #isFlying(): boolean {
    return this.#rows.getVirtualizer().isScrolling && this.#lines.isFlying
  }

  /** Other names: what the reader looks at stays where it is. */
  #take(ids: Ids<Id>): void {
    if (this.#anchors.length === 0) this.#anchors = this.#restored
    if (this.#anchors.length === 0) this.#anchors = this.#inSight()
    this.#shown = ids
    const rows = this.#rows.getVirtualizer()
    const getItemKey = (at: number) => ids.keyAt?.(at) ?? ids.at(at) ?? at
    rows.setOptions({ ...rows.options, count: ids.length, getItemKey })
  }

  /**
   * What must not move under the reader. At the top of the list news may push in, unless the reader is
   * about to take something there; another list begins at its top.
   */
  #inSight(): readonly Anchor<Id>[] {
    const scroller = this.#scroller()
    const top = scroller?.scrollTop ?? 0
    const isSame = this.#isSameList()
    const isHeld = top > edge || (isSame && (scroller?.matches(':hover, :focus-within') ?? false))
    return isHeld ? this.#from(top) : []
  }

  /** Whether the names are those of the list that was asked for last time. */
  #isSameList(): boolean {
    const [before, now] = [this.#madeOf, this.source.madeOf()]
    this.#madeOf = now
    return before.length === now.length && now.every((part, at) => Object.is(part, before[at]))
  }

  #from(top: number): readonly Anchor<Id>[] {
    const seen = this.items.filter(({ end }) => end > top).slice(0, anchors)
    return seen.flatMap(({ index, start }) => {
      const id = this.#shown.at(index)
      return id === undefined ? [] : [{ id, hidden: top - start }]
    })
  }

  /** News filed above what the reader looks at must not move it. */
  #holdStill(): void {
    const anchored = this.#anchors
    this.#anchors = []
    const scroller = this.#scroller()
    if (!scroller) return
    for (const { id, hidden } of anchored) {
      const at = this.#shown.indexOf(id)
      if (at < 0) continue
      const place = this.#rows.getVirtualizer().getOffsetForIndex(at, 'start')
      // Above the first line is no edge.
      if (place) scroller.scrollTop = (at === 0 ? 0 : place[0] + edge) + hidden
      this.#restored = []
      return
    }
    if (this.isWhole) this.#restored = [] // none of it is in the list any more
  }

  #scroller(): HTMLElement | null {
    return this.host.renderRoot?.querySelector<HTMLElement>('.scroller') ?? null
  }
}

function idsOf<Id extends string, Line>(host: LitElement, source: ListSource<Id, Line>) {
  const { ids, first, changes, madeOf } = source
  if (!changes) return new LiveQuery(host, ids, madeOf)
  const parts = { ask: ids, changes, madeOf, same: sameIds }
  return new PacedQuery(host, first ? { ...parts, first } : parts)
}
