import { liveQuery, type Subscription } from 'dexie'
import type { Ids } from '../library/packed-ids.ts'

/** Which lines of a list are rendered: the places of the first and the last of them. */
export interface Rendered<Id extends string> {
  readonly ids: Ids<Id>
  readonly first: number
  readonly last: number
}

/** Where lines come from. */
export interface LineSource<Id extends string, Line> {
  readonly lines: (ids: readonly Id[]) => Promise<readonly Line[]>
  readonly idOf: (line: Line) => Id
}

/** Lines that were read together, and are read again when one of them changes. */
interface Watch<Id> {
  readonly ids: ReadonlySet<Id>
  readonly subscription: Subscription
}

/** So many lines are read ahead of the reader, and stay watched behind. */
const reach = 16
/** While lines fly past, some of them are read this often: nobody reads more. Milliseconds. */
const glance = 60
/** So many lines are remembered. */
const most = 800

/**
 * The lines of a long list that are near its window, kept equal to the library. One question is on its
 * way at a time: where the reader is by then comes next, and what has flown past is not asked for.
 */
export class ListLines<Id extends string, Line> {
  #lines = new Map<Id, Line>()
  #watches: readonly Watch<Id>[] = []
  #rendered: Rendered<Id> | null = null
  /** Which way the reader goes: 1 is on, -1 is back. */
  #way: 1 | -1 = 1
  /** Lines fly past: of those that were rendered before none is any more. */
  isFlying = false
  #isReading = false
  #readAt = -glance
  #timer: ReturnType<typeof setTimeout> | undefined

  /** `changed` is called when lines have come, or others. */
  constructor(
    private readonly source: LineSource<Id, Line>,
    private readonly changed: () => void,
  ) {}

  /** The line of a name, if it has been read. */
  get(id: Id): Line | undefined {
    return this.#lines.get(id)
  }

  /** The lines of names that may be far from the window; of those that are no more there is none. */
  async read(ids: readonly Id[]): Promise<readonly Line[]> {
    const missing = ids.filter((id) => !this.#lines.has(id))
    const read = new Map((await this.source.lines(missing)).map((one) => [this.#idOf(one), one]))
    return ids.flatMap((id) => this.#lines.get(id) ?? read.get(id) ?? [])
  }

  /** The line of a name; it is remembered. */
  async fetch(id: Id): Promise<Line | undefined> {
    if (!this.#lines.has(id)) this.#keep(await this.source.lines([id]))
    return this.#lines.get(id)
  }

  /** Says what is rendered now. */
  follow(rendered: Rendered<Id>): void {
    const before = this.#rendered
    const { ids, first, last } = rendered
    const isSame = before?.ids === ids && before.first === first && before.last === last
    if (isSame && this.#watches.length > 0) return
    this.#rendered = rendered
    if (before?.ids === ids) {
      if (first !== before.first) this.#way = first > before.first ? 1 : -1
      this.isFlying = first > before.last || last < before.first
    }
    this.#look()
  }

  /** Reads nothing any more, until something is rendered again. */
  stop(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#isReading = false
    for (const { subscription } of this.#watches) subscription.unsubscribe()
    this.#watches = []
    this.#rendered = null
  }

  #look(): void {
    if (this.#isReading || this.#timer !== undefined) return
    const wait = this.isFlying ? this.#readAt + glance - performance.now() : 0
    if (wait <= 0) this.#readOn()
    else {
      this.#timer = setTimeout(() => {
        this.#timer = undefined
        this.#readOn()
      }, wait)
    }
  }

  #readOn(): void {
    if (!this.#rendered) return
    const { ids, first, last } = this.#rendered
    const isWatched = (id: Id) => this.#watches.some((watch) => watch.ids.has(id))
    if (ids.slice(first, last + 1).every(isWatched)) return
    const near = new Set(ids.slice(Math.max(0, first - reach), last + 1 + reach))
    this.#leave(near)
    const ahead = this.isFlying ? 0 : reach
    const [from, to] = this.#way === 1 ? [first, last + 1 + ahead] : [first - ahead, last + 1]
    const missing = ids.slice(Math.max(0, from), to).filter((id) => !isWatched(id))
    this.#watch(missing)
  }

  /** What is far from the window is not kept equal to the library any more. */
  #leave(near: ReadonlySet<Id>): void {
    const isNear = ({ ids }: Watch<Id>) => [...ids].some((id) => near.has(id))
    const left = this.#watches.filter((watch) => !isNear(watch))
    for (const { subscription } of left) subscription.unsubscribe()
    this.#watches = this.#watches.filter((watch) => !left.includes(watch))
  }

  #watch(ids: readonly Id[]): void {
    this.#isReading = true
    this.#readAt = performance.now()
    let isFirst = true
    const answered = () => {
      if (!isFirst) return
      isFirst = false
      this.#isReading = false
      this.#look()
    }
    const subscription = liveQuery(() => this.source.lines(ids)).subscribe({
      next: (lines) => {
        this.#keep(lines)
        this.changed()
        answered()
      },
      error: answered, // why the library cannot be read is said where its names are asked for
    })
    this.#watches = [...this.#watches, { ids: new Set(ids), subscription }]
  }

  #keep(lines: readonly Line[]): void {
    if (this.#lines.size > most) this.#forgetFar()
    for (const line of lines) this.#lines.set(this.#idOf(line), line)
  }

  #forgetFar(): void {
    const isWatched = (id: Id) => this.#watches.some((watch) => watch.ids.has(id))
    this.#lines = new Map([...this.#lines].filter(([id]) => isWatched(id)))
  }

  #idOf(line: Line): Id {
    return this.source.idOf(line)
  }
}
