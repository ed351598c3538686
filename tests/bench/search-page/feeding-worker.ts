// Feeds the index of the bench with many articles faster than the program fills it: the same index code
// and the same rows, but no text is written into the library and read again.
import { LibraryDatabase } from '../../../renderer/library/database.ts'
import { frequentWords } from '../../../renderer/domain/search/pairs.ts'
import { openIndex } from '../../../renderer/library/search/open-index.ts'
import type { SearchIndex } from '../../../renderer/library/search/search-index.ts'
import { listen, post } from '../../../renderer/library/worker-scope.ts'
import { asFindable, madeUp, vocabulary, type MadeUp } from './zipf-press.ts'

/** What this worker is told, and what it answers. */
export interface Feeding {
  readonly name: string
  /** The first article, and the first behind the last. */
  readonly from: number
  readonly to: number
  readonly edition: number
}
/** Why it could not; `null` when all is in. */
export type Fed = { readonly failure: string | null }

/** As many as the program puts in with one change, and as many as it learns frequent words from. */
const portion = 250
const sample = 800

const words = vocabulary()

async function feed({ name, from, to, edition }: Feeding): Promise<void> {
  const db = new LibraryDatabase(name)
  await db.open()
  const { index } = await openIndex(name)
  const isNew = index.count === 0
  if (index.recall('learnt') === 0) {
    const every = Array.from({ length: sample }, (_, at) => Math.floor((at * to) / sample))
    index.learn(frequentWords(every.map((at) => asFindable(madeUp(at, words)).texts)))
    index.remember('whole', 0)
  }
  for (let at = from; at < to; at += portion) {
    const count = Math.min(portion, to - at)
    const made = Array.from({ length: count }, (_, step) => madeUp(at + step, words))
    await put(index, made)
    await db.articles.bulkPut(made.map(([row]) => ({ ...row, edition })))
  }
  index.remember('edition', edition)
  if (isNew) index.remember('whole', 1)
  index.isSound = true
  index.close()
  db.close()
}

function put(index: SearchIndex, made: readonly MadeUp[]): Promise<void> {
  const inOrder = [...made].sort(([a], [b]) => (a.sortDate < b.sortDate ? -1 : 1))
  return index.change(() => {
    for (const article of inOrder) {
      const { story, reading = 1, paths } = article[0]
      index.put(asFindable(article), { story, reading, files: paths.length })
    }
    return Promise.resolve()
  })
}

listen((event) => {
  feed(event.data as Feeding).then(
    () => post({ failure: null } satisfies Fed),
    (failure: unknown) => post({ failure: String(failure) } satisfies Fed),
  )
})
