import type { ArticleId } from '../../renderer/domain/article.ts'
import { StoryIndex } from '../../renderer/domain/group/stories.ts'
import { noSubject } from '../../renderer/domain/group/subject.ts'
import { thePlan, type IndexPlan, type Traits } from '../../renderer/domain/group/traits.ts'
import type { PairWish } from '../../renderer/domain/group/wishes.ts'

/** An article's name here is its id. */
const idOf = (name: string) => name as ArticleId

/** A story index with the articles it is asked about, by their names. */
export class TestIndex {
  readonly #known = new Map<ArticleId, Traits>()
  readonly index: StoryIndex

  constructor(plan: Partial<IndexPlan> = {}) {
    const those = (ids: readonly ArticleId[]) =>
      new Map(
        ids.flatMap((id) => {
          const traits = this.#known.get(id)
          return traits ? [[id, traits] as const] : []
        }),
      )
    this.index = new StoryIndex((ids) => Promise.resolve(those(ids)), {
      ...thePlan,
      oneRunOf: 1,
      ...plan,
    })
  }

  /** Takes articles in, all at once; gives whose stories may have changed, in order. */
  async add(articles: Readonly<Record<string, Traits>>): Promise<readonly string[]> {
    const come = new Map(Object.entries(articles).map(([name, traits]) => [idOf(name), traits]))
    for (const [id, traits] of come) this.#known.set(id, traits)
    return [...(await this.index.turn({ come, gone: [] }))].sort()
  }

  /** Lets articles go. */
  async remove(...names: readonly string[]): Promise<readonly string[]> {
    return [...(await this.index.turn({ come: new Map(), gone: names.map(idOf) }))].sort()
  }

  /** The reader says this of pairs, and nothing else. */
  wish(...wishes: readonly (readonly [string, PairWish['wish'], string])[]): void {
    this.index.wish(wishes.map(([a, wish, b]) => ({ a: idOf(a), b: idOf(b), wish })))
  }

  /** The story of an article, by name. */
  async story(name: string): Promise<readonly string[]> {
    const stories = await this.index.storiesOf([idOf(name)])
    return stories.find((story) => story.includes(idOf(name))) ?? []
  }

  /** Every story of the articles that are in, in order. */
  async stories(): Promise<readonly (readonly string[])[]> {
    const stories = await this.index.storiesOf([...this.#known.keys()])
    return [...stories].sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
  }
}

/** An index in which these articles are already. */
export async function aStoryIndex(
  articles: Readonly<Record<string, Traits>>,
  plan: Partial<IndexPlan> = {},
): Promise<TestIndex> {
  const index = new TestIndex(plan)
  await index.add(articles)
  return index
}

/** Articles that are known by word runs alone. */
export function printing(
  articles: Readonly<Record<string, readonly number[]>>,
): Readonly<Record<string, Traits>> {
  return Object.fromEntries(
    Object.entries(articles).map(([name, prints]) => [
      name,
      { prints: Uint32Array.from(prints), subject: noSubject },
    ]),
  )
}
