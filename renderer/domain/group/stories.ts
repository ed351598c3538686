import type { ArticleId } from '../article.ts'
import type { Boilerplate, LinesOfTwo } from './boilerplate.ts'
import { gather, tiedTogether } from './gather.ts'
import { Crowded, Ladder } from './ladder.ts'
import { Neighbours, tied } from './neighbours.ts'
import { PrintedLines } from './printed-lines.ts'
import { noTraits, thePlan, type IndexPlan, type Traits, type TraitsOf } from './traits.ts'
import { Wishes, type PairWish } from './wishes.ts'

/** What became of articles. */
export interface Comings {
  /** They are current now, or have another text. */
  readonly come: ReadonlyMap<ArticleId, Traits>
  /** They are current no more. */
  readonly gone: readonly ArticleId[]
  /** The reader said something of them, or takes something back. */
  readonly wished?: readonly ArticleId[]
}

/**
 * Which articles tell one story. It lives in memory and looks up the traits of articles where it needs
 * them.
 *
 * Articles that hang together, because they are alike in what they are about or one takes its words
 * from the other, are grouped by `gather`; what the reader says outweighs that. So stories rest on the
 * current articles and not on the order in which they came, and an article that comes changes only what
 * hangs together with it.
 */
export class StoryIndex {
  readonly #neighbours: Neighbours
  readonly #wishes = new Wishes()
  readonly #ladder: Ladder

  constructor(
    private readonly traitsOf: TraitsOf,
    private readonly plan: IndexPlan = thePlan,
  ) {
    this.#neighbours = new Neighbours(traitsOf, plan)
    this.#ladder = new Ladder(this.#neighbours, this.#wishes, plan.most)
  }

  /** Takes in articles when a library is opened; `loaded` must follow the last. */
  load(articles: ReadonlyMap<ArticleId, Traits>): void {
    for (const [id, traits] of articles) {
      if (this.#neighbours.register.numberOf(id) === undefined) this.#neighbours.load(id, traits)
    }
  }

  /** Everything is in that was there when the library was opened. */
  loaded(): void {
    this.#neighbours.loaded()
  }

  /** What the reader says of pairs of articles, all of it: what was said before holds no more. */
  wish(wishes: readonly PairWish[]): void {
    this.#wishes.set(wishes)
  }

  /**
   * Takes articles in and lets articles go. One that is there already with the same text is left as it
   * is, one with another text is replaced.
   *
   * Gives every article whose story may have changed by it, those that came included.
   */
  async turn({ come, gone, wished = [] }: Comings): Promise<readonly ArticleId[]> {
    const { register } = this.#neighbours
    const fresh = [...come].filter(([id, traits]) => !this.#neighbours.holds(id, traits))
    const leaving = [...gone, ...fresh.map(([id]) => id)].flatMap(
      (id) => register.numberOf(id) ?? [],
    )
    const touched = new Set(await this.#neighbours.remove(new Set(leaving)))
    for (const other of this.#neighbours.add(fresh)) touched.add(other)
    for (const id of [...come.keys(), ...wished]) {
      const number = register.numberOf(id)
      if (number !== undefined) touched.add(number)
    }
    const shaken = await this.#ladder.shakenBy([...touched])
    return [...shaken].map((number) => register.idOf(number))
  }

  /** The stories of these articles and of all that hang together with them, each by ascending ids. */
  async storiesOf(ids: readonly ArticleId[]): Promise<readonly (readonly ArticleId[])[]> {
    const seen = new Set<number>()
    const stories: (readonly ArticleId[])[] = []
    const crowded = new Crowded()
    for (const id of ids) {
      const number = this.#neighbours.register.numberOf(id)
      if (number === undefined || seen.has(number)) continue
      const together = await this.#ladder.together(number, crowded)
      for (const other of together) seen.add(other)
      stories.push(...(await this.#grouped(together)))
    }
    return stories
  }

  /** Whether the reader put this article beside some of the others. */
  isKept(id: ArticleId, others: readonly ArticleId[]): boolean {
    const besides = this.#wishes.besides(id)
    return others.some((other) => besides.has(other))
  }

  /**
   * What two articles print that many others print too, and not as news: `undefined` when there is
   * nothing. It rests on the stories, and on which runs more articles print than tie a story: `turn`
   * tells of every article for which that changed.
   */
  async boilerplateOf(a: ArticleId, b: ArticleId): Promise<Boilerplate | undefined> {
    const lines = await this.#printedLines([a, b])
    if (!lines.isThere(a, b)) return undefined
    return lines.of(a, b, await this.traitsOf(lines.someTellers(await this.#ownStories([a, b]))))
  }

  /** As `boilerplateOf`, for every two of the articles that tell one story: all of it or most. */
  async boilerplateWithin(story: readonly ArticleId[]): Promise<LinesOfTwo> {
    const lines = await this.#printedLines(story)
    const told = await this.traitsOf(lines.someTellers(story))
    return (a, b) => (lines.isThere(a, b) ? lines.of(a, b, told) : undefined)
  }

  async #printedLines(ids: readonly ArticleId[]): Promise<PrintedLines> {
    const { register, finder } = this.#neighbours
    const printersOf = (print: number) => finder.printersOf(print).map((one) => register.idOf(one))
    const lines = new PrintedLines(await this.traitsOf(ids), printersOf)
    lines.hear(await this.traitsOf(lines.printers))
    return lines
  }

  async #ownStories(ids: readonly ArticleId[]): Promise<readonly ArticleId[]> {
    const own = new Set(ids)
    const stories = await this.storiesOf(ids)
    return stories.filter((story) => story.some((id) => own.has(id))).flat()
  }

  /** The stories that articles which hang together tell. */
  async #grouped(numbers: readonly number[]): Promise<readonly (readonly ArticleId[])[]> {
    const { register } = this.#neighbours
    const ids = numbers.map((number) => register.idOf(number)).sort()
    if (ids.length < 2) return [ids]
    const places = new Map(ids.map((id, at) => [id, at]))
    const placesOf = (pairs: readonly (readonly [ArticleId, ArticleId])[]) =>
      pairs.flatMap(([a, b]): readonly (readonly [number, number])[] => {
        const [one, other] = [places.get(a), places.get(b)]
        return one === undefined || other === undefined ? [] : [[one, other]]
      })
    const known = {
      together: placesOf([...this.#wishes.among(ids, 'together'), ...this.#tiesAmong(ids)]),
      apart: placesOf(this.#wishes.among(ids, 'apart')),
    }
    const groups =
      ids.length > this.plan.most
        ? tiedTogether(ids.length, known)
        : gather(ids.length, await this.#likeness(ids), known)
    return groups.map((group) => group.flatMap((at) => ids[at] ?? []))
  }

  async #likeness(ids: readonly ArticleId[]) {
    const known = await this.traitsOf(ids)
    const traits = ids.map((id) => known.get(id) ?? noTraits)
    return (a: number, b: number) =>
      this.#neighbours.finder.likeness(traits[a] ?? noTraits, traits[b] ?? noTraits)
  }

  /** Pairs of which one took text from the other, by ascending ids. */
  #tiesAmong(ids: readonly ArticleId[]): readonly (readonly [ArticleId, ArticleId])[] {
    const { register } = this.#neighbours
    return ids.flatMap((id) => {
      const edges = this.#neighbours.near(register.numberOf(id) ?? -1)
      const others = edges.filter(({ near }) => near === tied).map(({ to }) => register.idOf(to))
      return others
        .filter((other) => id < other)
        .sort()
        .map((other): readonly [ArticleId, ArticleId] => [id, other])
    })
  }
}
