import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { ArticleId } from '../domain/article.ts'
import { correctionsInForce } from '../library/corrections.ts'
import type { LibraryDatabase } from '../library/database.ts'
import type { ComparedPair } from '../library/messages.ts'
import { pairAt, type Here } from './here.ts'
import type { Library } from './library.ts'

/** An article that is only passed by is compared with nothing. Milliseconds. */
const calm = 250
/** Longer articles keep the worker from all else for too long, for something nobody may want. */
const mostWords = 3000

/** Two articles that were compared before anybody asked, and what was known of them then. */
interface Ahead {
  readonly a: ArticleId
  readonly b: ArticleId
  readonly known: Promise<string>
  readonly answer: Promise<ComparedPair>
}

const ahead = new WeakMap<LibraryDatabase, Ahead>()

/** Two articles compared: at once where that was done ahead and nothing has become known since. */
export async function compared(
  library: Library,
  a: ArticleId,
  b: ArticleId,
): Promise<ComparedPair> {
  const done = ahead.get(library.db)
  if (done?.a === a && done.b === b && (await isUnchanged(library, done))) return done.answer
  return library.desk.ask({ kind: 'compare', a, b })
}

async function isUnchanged({ db }: Library, { a, b, known, answer }: Ahead): Promise<boolean> {
  try {
    const [before, now] = await Promise.all([known, knownOf(db, a, b), answer])
    return before === now
  } catch {
    return false // then it is asked for again, and what is wrong is said there
  }
}

/** What a comparison rests on, apart from the texts, which never change. What the reader marked is not in it. */
async function knownOf(db: LibraryDatabase, a: ArticleId, b: ArticleId): Promise<string> {
  const [edition, rows, learnt] = await Promise.all([
    db.state.get('edition'),
    db.articles.bulkGet([a, b]),
    db.learnt.bulkGet([a, b]),
  ])
  const corrections = await correctionsInForce(
    db,
    rows.flatMap((row) => row ?? []),
  )
  return JSON.stringify([edition, learnt, [...corrections]])
}

/** Compares what is being read with the article that `Compare` would set beside it, a moment later. */
export class ComparedAhead implements ReactiveController {
  #pair = ''
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    host: ReactiveControllerHost,
    private readonly now: () => readonly [Library | null, Here | null],
  ) {
    host.addController(this)
  }

  hostUpdated(): void {
    const [library, here] = this.now()
    const pair = here && pairAt(here)
    const words = pair?.reduce((sum, { article }) => sum + article.words, 0) ?? 0
    const [a, b] = pair?.map(({ article }) => article.id) ?? []
    const asked = `${a} ${b}`
    if (asked === this.#pair) return
    this.#pair = asked
    clearTimeout(this.#timer)
    if (!library || !a || !b || words > mostWords) return
    this.#timer = setTimeout(() => compareAhead(library, a, b), calm)
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer)
    this.#pair = ''
  }
}

function compareAhead({ db, desk }: Library, a: ArticleId, b: ArticleId): void {
  const known = knownOf(db, a, b)
  const answer = desk.ask({ kind: 'compare', a, b })
  for (const promise of [known, answer]) promise.catch(() => undefined)
  ahead.set(db, { a, b, known, answer })
}
