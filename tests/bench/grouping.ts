import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { ArticleId } from '../../renderer/domain/article.ts'
import { fingerprint } from '../../renderer/domain/group/fingerprint.ts'
import { StoryIndex } from '../../renderer/domain/group/stories.ts'
import { subjectOf } from '../../renderer/domain/group/subject.ts'
import type { Traits } from '../../renderer/domain/group/traits.ts'
import { isoDate } from '../../renderer/library/row-facts.ts'
import type { BenchOptions, Measurement } from './benches.ts'
import { median, rounded } from './median.ts'
import { asRead } from './press/articles-read.ts'
import { madeUpArticles } from './press/articles.ts'

/** Articles that come at once, as files do, and how many such portions are timed. */
const atOnce = 50
const portions = 20

/**
 * What it costs to find the stories of an article, apart from reading and comparing: in a library of a
 * thousand and of a hundred thousand articles. Beside it what the index holds in memory, what filling
 * it costs when a library is opened, and how well the stories are found (B-cubed F1).
 */
export function grouping({ sizes }: BenchOptions): Promise<readonly Measurement[]> {
  return [...(sizes ?? [1000, 10_000, 100_000])].reduce<Promise<readonly Measurement[]>>(
    async (done, size) => [...(await done), await grouped(size)],
    Promise.resolve([]),
  )
}

async function grouped(size: number): Promise<Measurement> {
  const articles = await readAll(size + atOnce * portions)
  const ids = [...articles.traits.keys()]
  const before = memory()
  const index = new StoryIndex((asked) => Promise.resolve(those(articles.traits, asked)))
  const since = cpu()
  index.load(those(articles.traits, ids.slice(0, size)))
  index.loaded()
  const loading = cpu() - since
  const spent: number[] = []
  for (let at = size; at < ids.length; at += atOnce) {
    const come = those(articles.traits, ids.slice(at, at + atOnce))
    const from = cpu()
    await index.storiesOf(await index.turn({ come, gone: [] }))
    spent.push((cpu() - from) / atOnce)
  }
  const held = memory() - before
  const whole = cpu()
  const stories = size <= 10_000 ? await index.storiesOf(ids) : []
  return {
    articles: size,
    'subject ms': rounded(articles.milliseconds / ids.length, 3),
    'loading ms': rounded(loading, 0),
    'ms an article': rounded(median(spent), 3),
    'ms an article at most': rounded(Math.max(...spent), 3),
    'index MB': rounded(held, 1),
    ...(stories.length > 0
      ? {
          'whole library ms': rounded(cpu() - whole, 0),
          'B-cubed F1': rounded(bCubed(stories, articles.story), 3),
        }
      : {}),
  }
}

interface Made {
  readonly traits: ReadonlyMap<ArticleId, Traits>
  readonly story: ReadonlyMap<ArticleId, number>
  /** What working out the subjects took. */
  readonly milliseconds: number
}

/** Made-up articles as grouping sees them. A daily is a story of its own. */
function readAll(count: number): Promise<Made> {
  const traits = new Map<ArticleId, Traits>()
  const story = new Map<ArticleId, number>()
  let milliseconds = 0
  for (const made of madeUpArticles(count)) {
    const { headline, body, language, provenance } = asRead(made)
    const id = `article-${String(made.number).padStart(8, '0')}` as ArticleId
    const published = isoDate(provenance.published)
    const outlet = provenance.outlet[0]?.value ?? ''
    const since = cpu()
    const subject = subjectOf({ headline, body, language, published, outlet })
    milliseconds += cpu() - since
    traits.set(id, { prints: fingerprint(body), subject })
    story.set(id, made.making === 'daily' ? -1 - made.number : made.story)
  }
  return Promise.resolve({ traits, story, milliseconds })
}

function those(known: ReadonlyMap<ArticleId, Traits>, ids: readonly ArticleId[]) {
  return new Map(
    ids.flatMap((id) => {
      const traits = known.get(id)
      return traits ? [[id, traits] as const] : []
    }),
  )
}

/** What is not held any more is not counted: Node gives its collector out when asked like this. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
}

/** Milliseconds of the processor: others may keep it busy meanwhile. */
function cpu(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function memory(): number {
  collectGarbage()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 2 ** 20
}

/** How well found groups are the true ones, 0 to 1: the mean over articles, precision and recall in one. */
function bCubed(
  found: readonly (readonly ArticleId[])[],
  truth: ReadonlyMap<ArticleId, number>,
): number {
  const sizes = new Map<number, number>()
  for (const story of truth.values()) sizes.set(story, (sizes.get(story) ?? 0) + 1)
  let [precision, recall] = [0, 0]
  for (const group of found) {
    const counts = new Map<number, number>()
    for (const id of group) {
      const story = truth.get(id) ?? Number.NaN
      counts.set(story, (counts.get(story) ?? 0) + 1)
    }
    for (const [story, count] of counts) {
      precision += (count * count) / group.length
      recall += (count * count) / (sizes.get(story) ?? 1)
    }
  }
  return (2 * precision * recall) / (precision + recall) / truth.size
}
