import type { LitElement, ReactiveController } from 'lit'
import type { Box, CompareColumn } from './compare-column.ts'
import { type Geometry, geometry } from './compare-geometry.ts'
import type { ComparePlan } from './compare-items.ts'
import { across, type Pair, type Side } from './compare-pair.ts'
import type { Row } from './compare-rows.ts'
import { level, levelHeight, levelLine, type Scroll, scrollFor } from './level.ts'
import { sightOf, stripAnchors } from './strip-sight.ts'

/** A step of scrolling: a line, a page, or to an end. */
export type ScrollStep = 'line-down' | 'line-up' | 'page-down' | 'page-up' | 'start' | 'end'

type Both<Value> = Readonly<Record<Side, Value>>

/**
 * Keeps two columns level, and knows where everything in them stands. While a column is scrolled only
 * the bands and the boxes of the strip change, and the host is not rendered anew.
 */
export class CompareScrolling implements ReactiveController {
  locked = true
  #shown: { pair: Pair; plan: ComparePlan; rows: Both<readonly Row[]> } | null = null
  #geometry: Geometry = { anchors: [], bands: [] }
  #boxes: Both<readonly Box[]> = { a: [], b: [] }
  #strip: Both<ReturnType<typeof stripAnchors>> = { a: [], b: [] }
  /** Where we put a column ourselves: its scroll event is not the reader's. */
  readonly #put: Record<Side, number> = { a: -1, b: -1 }
  /** How far B stood below A when both ends of a move were brought level; `null`: each in its place. */
  #apart: number | null = null
  #held = ''
  #before: Both<number> | null = null
  /** The heights of both columns, and of all they hold: reading them anew at each step would cost a layout. */
  #heights: Both<Omit<Scroll, 'top'>> = { a: noHeight, b: noHeight }
  #frame = 0
  #glance = 0
  readonly #sizes = new ResizeObserver((entries) => {
    if (entries.some(({ target }) => this.#watched.get(target) !== sizeOf(target))) this.#soon()
  })
  /** What is watched, and how large it was when it was measured last. */
  readonly #watched = new Map<Element, string>()

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
    cancelAnimationFrame(this.#glance)
    this.#frame = 0
    this.#glance = 0
  }

  /** Takes what the columns show now; where it stands is measured with the next frame. */
  take(pair: Pair, plan: ComparePlan, rows: Both<readonly Row[]>): void {
    const same = this.#shown?.plan === plan && isSame(this.#shown.rows, rows)
    if (same) return
    this.#shown = { pair, plan, rows }
    this.#soon()
  }

  /** A column was scrolled: by the reader, who takes the other along, or by us. */
  scrolled(side: Side): void {
    const column = this.#column(side)
    if (!column) return
    const top = column.scrollTop
    const isOurs = Math.abs(top - this.#put[side]) <= 1
    this.#put[side] = -1
    if (!isOurs && this.locked) this.#takeAlong(side, top)
    // Both columns tell of their step; one look for the two, still in this frame.
    this.#glance ||= requestAnimationFrame(() => {
      this.#glance = 0
      this.#look()
    })
  }

  /** Both columns show other texts: they stand at their beginnings. Before the first there is nothing to move. */
  begin(): void {
    this.#apart = null
    if (this.#heights.a.whole === 0) return
    this.#putAt('a', 0)
    this.#putAt('b', 0)
  }

  /** Puts rows level with each other near the top; '' leaves a side to follow. */
  goTo(keyA: string, keyB: string): void {
    this.#apart = null
    this.measure()
    const heights = { a: this.#topOf('a', keyA), b: this.#topOf('b', keyB) }
    const leader: Side = heights.a === null ? 'b' : 'a'
    const follower = across(leader)
    this.#lift(leader, heights[leader] ?? 0)
    if (heights[follower] !== null) this.#lift(follower, heights[follower])
    else if (this.locked) this.#takeAlong(leader, this.#top(leader))
    this.#look()
  }

  /** Puts a point of the whole text, as the strip has it, in the middle of its column. */
  scrollTo(side: Side, at: number): void {
    const height = level(this.#strip[side], 'b', at)
    this.#apart = null
    this.#putAt(side, height - this.#heights[side].height / 2)
    if (this.locked) this.#takeAlong(side, this.#top(side))
    this.#look()
  }

  /** Scrolls the left column as the scrolling keys do. */
  scrollAlong(by: ScrollStep): void {
    const column = this.#column('a')
    if (!column) return
    const page = column.clientHeight * 0.9
    const steps: Readonly<Record<ScrollStep, number>> = {
      'line-down': 40,
      'line-up': -40,
      'page-down': page,
      'page-up': -page,
      start: -column.scrollHeight,
      end: column.scrollHeight,
    }
    column.scrollTop += steps[by]
  }

  /** Remembers where the reader is, to come back by `release`. */
  remember(): void {
    this.#before = { a: this.#top('a'), b: this.#top('b') }
  }

  /** From now on both columns are scrolled by equal steps; the band between these rows stands out. */
  hold(keyA: string, keyB: string): void {
    this.#held = `${keyA} ${keyB}`
    this.#apart = this.#top('b') - this.#top('a')
    this.#look()
  }

  /** Back to where the reader was when `remember` was called. */
  release(): void {
    this.#apart = null
    for (const side of ['a', 'b'] as const) {
      if (this.#before) this.#putAt(side, this.#before[side])
    }
    this.#look()
  }

  /** Moves the keyboard to a row. */
  focus(side: Side, key: string): void {
    this.#column(side)?.focusRow(key)
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
    this.#heights = { a: heightsOf(a), b: heightsOf(b) }
    this.#boxes = { a: a.boxes(), b: b.boxes() }
    this.#geometry = geometry(plan, pair.comparison, {
      a: { rows: rows.a, boxes: this.#boxes.a },
      b: { rows: rows.b, boxes: this.#boxes.b },
    })
    const strip = this.host.renderRoot.querySelector('passage-strip')
    if (!strip) return
    this.#watch(strip)
    const anchors = (side: Side) => stripAnchors(rows[side], this.#boxes[side], strip.places(side))
    this.#strip = { a: anchors('a'), b: anchors('b') }
  }

  /** Watching an element again would report it again, and so without end. */
  #watch(element: Element | null): void {
    if (!element) return
    const isNew = !this.#watched.has(element)
    this.#watched.set(element, sizeOf(element))
    if (isNew) this.#sizes.observe(element)
  }

  #soon(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0
      this.measure()
      this.#look()
    })
  }

  #takeAlong(leader: Side, top: number): void {
    const follower = across(leader)
    if (this.#apart !== null) {
      this.#putAt(follower, top + (leader === 'a' ? this.#apart : -this.#apart))
      return
    }
    const height = levelHeight({ top, ...this.#heights[leader] })
    const target = level(this.#geometry.anchors, leader, height)
    this.#putAt(follower, scrollFor(target, this.#heights[follower]))
  }

  #lift(side: Side, height: number): void {
    this.#putAt(side, height - this.#heights[side].height * levelLine)
  }

  #putAt(side: Side, top: number): void {
    const column = this.#column(side)
    if (!column) return
    const { height, whole } = this.#heights[side]
    const within = Math.max(0, Math.min(top, whole - height))
    this.#put[side] = within
    column.scrollTop = within
  }

  #topOf(side: Side, key: string): number | null {
    return this.#boxes[side].find((box) => box.key === key)?.top ?? null
  }

  #top(side: Side): number {
    return this.#column(side)?.scrollTop ?? 0
  }

  #look(): void {
    const [a, b] = [this.#column('a'), this.#column('b')]
    const { renderRoot } = this.host
    const [bands, strip] = [
      renderRoot.querySelector('compare-bands'),
      renderRoot.querySelector('passage-strip'),
    ]
    if (!a || !b || !bands || !strip) return
    bands.bands = this.#geometry.bands
    bands.held = this.#apart === null ? '' : this.#held
    const [topA, topB] = [a.scrollTop, b.scrollTop]
    bands.scrollA = topA
    bands.scrollB = topB
    strip.look('a', sightOf(this.#strip.a, { top: topA, ...this.#heights.a }))
    strip.look('b', sightOf(this.#strip.b, { top: topB, ...this.#heights.b }))
  }

  #column(side: Side): CompareColumn | null {
    return this.host.renderRoot.querySelector<CompareColumn>(`compare-column.${side}`)
  }
}

const noHeight = { height: 0, whole: 0 }

function sizeOf(element: Element): string {
  return `${element.clientWidth} ${element.clientHeight}`
}

function heightsOf(column: CompareColumn): Omit<Scroll, 'top'> {
  return { height: column.clientHeight, whole: column.scrollHeight }
}

function isSame(one: Both<readonly Row[]>, other: Both<readonly Row[]>): boolean {
  const keys = (all: Both<readonly Row[]>) => [...all.a, ...all.b].map((row) => row.key).join(' ')
  return keys(one) === keys(other)
}
