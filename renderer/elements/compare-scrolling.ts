import type { LitElement, ReactiveController } from 'lit'
import type { Band } from './compare-bands.ts'
import type { Box, CompareColumn } from './compare-column.ts'
import { type Geometry, geometry } from './compare-geometry.ts'
import type { ComparePlan, Side } from './compare-plan.ts'
import type { Row } from './compare-rows.ts'
import { across, type Pair } from './compare-words.ts'
import { level, levelHeight, levelLine, scrollFor } from './level.ts'

type Both<Value> = Readonly<Record<Side, Value>>

/** Keeps two columns level, and knows where everything in them stands. */
export class CompareScrolling implements ReactiveController {
  locked = true
  bands: readonly Band[] = []
  top: Both<number> = { a: 0, b: 0 }
  /** Keys of the rows that are on screen. */
  inSight: Both<ReadonlySet<string>> = { a: new Set(), b: new Set() }
  #shown: { pair: Pair; plan: ComparePlan; rows: Both<readonly Row[]> } | null = null
  #geometry: Geometry = { anchors: [], bands: [] }
  #boxes: Both<readonly Box[]> = { a: [], b: [] }
  /** Where we put a column ourselves: its scroll event is not the reader's. */
  readonly #put: Record<Side, number> = { a: -1, b: -1 }
  #frame = 0
  readonly #sizes = new ResizeObserver(() => this.#soon())
  readonly #watched = new Set<Element>()

  constructor(private readonly host: LitElement) {
    host.addController(this)
  }

  hostConnected(): void {
    void document.fonts.ready.then(() => this.#soon())
  }

  hostDisconnected(): void {
    this.#sizes.disconnect()
    this.#watched.clear()
    cancelAnimationFrame(this.#frame)
    this.#frame = 0
  }

  /** Takes what the columns show now; where it stands is measured with the next frame. */
  take(pair: Pair | null, plan: ComparePlan, rows: Both<readonly Row[]>): void {
    const same = this.#shown?.plan === plan && isSame(this.#shown.rows, rows)
    if (same || !pair) return
    this.#shown = { pair, plan, rows }
    this.#soon()
  }

  /** A column was scrolled: by the reader, who takes the other along, or by us. */
  scrolled(side: Side): void {
    const column = this.#column(side)
    if (!column) return
    const isOurs = Math.abs(column.scrollTop - this.#put[side]) <= 1
    this.#put[side] = -1
    if (!isOurs && this.locked) this.#takeAlong(side, column)
    this.#look()
  }

  /** Puts rows level with each other near the top; '' leaves a side to follow. */
  goTo(keyA: string, keyB: string): void {
    this.measure()
    const heights = { a: this.#topOf('a', keyA), b: this.#topOf('b', keyB) }
    const leader: Side = heights.a === null ? 'b' : 'a'
    const follower = across(leader)
    this.#lift(leader, heights[leader] ?? 0)
    const column = this.#column(leader)
    if (heights[follower] !== null) this.#lift(follower, heights[follower])
    else if (column && this.locked) this.#takeAlong(leader, column)
    this.#look()
  }

  /** Moves the keyboard to a row. */
  focus(side: Side, key: string): void {
    this.#column(side)?.rowElement(key)?.focus({ preventScroll: true })
  }

  /** A moment's outline, so the eye finds the row. */
  flash(side: Side, key: string): void {
    const row = this.#column(side)?.rowElement(key)
    row?.animate([{ boxShadow: 'inset 0 0 0 2px currentColor' }, { boxShadow: 'none' }], 900)
  }

  /** Finds out anew where everything stands. */
  measure(): void {
    const [a, b] = [this.#column('a'), this.#column('b')]
    if (!this.#shown || !a || !b) return
    for (const column of [a, b]) {
      this.#watch(column)
      this.#watch(column.renderRoot.querySelector('.text'))
    }
    const { pair, plan, rows } = this.#shown
    this.#boxes = { a: a.boxes(), b: b.boxes() }
    this.#geometry = geometry(plan, pair.comparison, {
      a: { rows: rows.a, boxes: this.#boxes.a },
      b: { rows: rows.b, boxes: this.#boxes.b },
    })
    this.bands = this.#geometry.bands
  }

  /** Watching an element again would report it again, and so without end. */
  #watch(element: Element | null): void {
    if (!element || this.#watched.has(element)) return
    this.#watched.add(element)
    this.#sizes.observe(element)
  }

  #soon(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0
      this.measure()
      this.#look()
    })
  }

  #takeAlong(leader: Side, column: CompareColumn): void {
    const other = this.#column(across(leader))
    if (!other) return
    const target = level(this.#geometry.anchors, leader, levelHeight(extent(column)))
    this.#put[across(leader)] = put(other, scrollFor(target, extent(other)))
  }

  #lift(side: Side, height: number): void {
    const column = this.#column(side)
    if (column) this.#put[side] = put(column, height - column.clientHeight * levelLine)
  }

  #topOf(side: Side, key: string): number | null {
    return this.#boxes[side].find((box) => box.key === key)?.top ?? null
  }

  #look(): void {
    const [a, b] = [this.#column('a'), this.#column('b')]
    if (!a || !b) return
    this.top = { a: a.scrollTop, b: b.scrollTop }
    this.inSight = { a: seen(a, this.#boxes.a), b: seen(b, this.#boxes.b) }
    this.host.requestUpdate()
  }

  #column(side: Side): CompareColumn | null {
    return this.host.renderRoot.querySelector<CompareColumn>(`compare-column.${side}`)
  }
}

function extent(column: CompareColumn) {
  return { top: column.scrollTop, height: column.clientHeight, whole: column.scrollHeight }
}

function put(column: CompareColumn, top: number): number {
  column.scrollTop = top
  return column.scrollTop
}

function seen(column: CompareColumn, boxes: readonly Box[]): ReadonlySet<string> {
  const { scrollTop: top, clientHeight: height } = column
  const inSight = boxes.filter((box) => box.bottom > top + 4 && box.top < top + height - 4)
  return new Set(inSight.map((box) => box.key))
}

function isSame(one: Both<readonly Row[]>, other: Both<readonly Row[]>): boolean {
  const keys = (all: Both<readonly Row[]>) => [...all.a, ...all.b].map((row) => row.key).join(' ')
  return keys(one) === keys(other)
}
