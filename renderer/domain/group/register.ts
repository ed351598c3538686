import type { ArticleId } from '../article.ts'
import { mostArticles } from './holders.ts'

/** No day is stated. */
const noDay = -(2 ** 31)

/** Gives articles numbers while they are current: small ones, so that they can be held by the million. */
export class Register {
  readonly #numbers = new Map<ArticleId, number>()
  readonly #ids: (ArticleId | undefined)[] = []
  readonly #free: number[] = []
  #days = new Int32Array(1024)
  #stamps = new Uint32Array(1024)

  /** How many numbers have been given out, free ones included. */
  get size(): number {
    return this.#ids.length
  }

  /** The number of an article; `undefined` while it is not current. */
  numberOf(id: ArticleId): number | undefined {
    return this.#numbers.get(id)
  }

  /** The article that has a number. */
  idOf(number: number): ArticleId {
    const id = this.#ids[number]
    if (id === undefined) throw new Error(`No article has the number ${number}.`)
    return id
  }

  /** Takes an article in. `stamp` tells its text from another. */
  enter(id: ArticleId, { day, stamp }: { day: number | null; stamp: number }): number {
    const number = this.#free.pop() ?? this.#ids.length
    if (number >= mostArticles) throw new Error('A library holds at most a million articles.')
    if (number >= this.#days.length) this.#grow()
    this.#ids[number] = id
    this.#numbers.set(id, number)
    this.#days[number] = day ?? noDay
    this.#stamps[number] = stamp
    return number
  }

  /** Lets a number go: another article may have it next. */
  leave(number: number): void {
    const id = this.#ids[number]
    if (id !== undefined) this.#numbers.delete(id)
    this.#ids[number] = undefined
    this.#free.push(number)
  }

  /** What was told of an article's text when it entered. */
  stampOf(number: number): number {
    return this.#stamps[number] ?? 0
  }

  /** Whether two articles' days are at most so many apart, or one has none. */
  areNear(one: number, other: number, days: number): boolean {
    const [a = noDay, b = noDay] = [this.#days[one], this.#days[other]]
    return a === noDay || b === noDay || Math.abs(a - b) <= days
  }

  #grow(): void {
    const [days, stamps] = [this.#days, this.#stamps]
    this.#days = new Int32Array(days.length * 2)
    this.#days.set(days)
    this.#stamps = new Uint32Array(stamps.length * 2)
    this.#stamps.set(stamps)
  }
}
