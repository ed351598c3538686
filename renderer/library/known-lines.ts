// The lines that many articles print are known to the library's writer alone: it has the words of all
// articles in memory. A window that only reads asks it, so that both find the same in two articles.
import type { ArticleId } from '../domain/article.ts'
import { boilerplateOf, type Boilerplate, type LinesOfTwo } from '../domain/group/boilerplate.ts'

/** Where it is known which lines many articles print. */
export interface KnownLines {
  /** Of every two of these articles; rejects where it cannot be known. */
  among(ids: readonly ArticleId[]): Promise<LinesOfTwo>
}

/** What the writer of a library knows, or is told when it starts. */
export interface LineIndex {
  /** Resolves when all current articles are known. */
  rebuild(): Promise<void>
  /** What many articles of other stories print like these two. */
  boilerplateOf(a: ArticleId, b: ArticleId): Promise<Boilerplate | undefined>
}

/** What the writer knows, in its own thread. */
export function ownLines(index: LineIndex): KnownLines {
  return {
    async among(ids) {
      await index.rebuild()
      const known = new Map<string, Boilerplate | undefined>()
      for (const [at, a] of ids.entries()) {
        for (const b of ids.slice(at + 1)) {
          known.set(`${a} ${b}`, await index.boilerplateOf(a, b))
        }
      }
      return (a, b) => known.get(`${a} ${b}`) ?? known.get(`${b} ${a}`)
    },
  }
}

/** Another window's question, and the word runs of each two articles, by `a b`. */
type LinesMessage =
  | { readonly kind: 'ask'; readonly question: string; readonly ids: readonly ArticleId[] }
  | { readonly kind: 'told'; readonly question: string; readonly runs: LinesTold }

type LinesTold = ReadonlyMap<string, readonly number[]>

/** Answers other windows that read this library, until the channel it gives is closed. */
export function tellLines(database: string, lines: KnownLines): BroadcastChannel {
  const channel = channelOf(database)
  channel.onmessage = ({ data }: MessageEvent<LinesMessage>) => {
    if (data.kind !== 'ask') return
    const { question, ids } = data
    // Who hears nothing does without; the writer's own troubles are said where they arise.
    lines.among(ids).then(
      (known) => channel.postMessage({ kind: 'told', question, runs: runsOf(ids, known) }),
      () => undefined,
    )
  }
  return channel
}

/** Asks the writer of a library, wherever it runs; rejects when none answers within `patience` ms. */
export class AskedLines implements KnownLines {
  readonly #channel: BroadcastChannel
  readonly #open = new Map<string, (runs: LinesTold) => void>()

  constructor(
    database: string,
    private readonly patience: number,
  ) {
    this.#channel = channelOf(database)
    this.#channel.onmessage = ({ data }: MessageEvent<LinesMessage>) => {
      if (data.kind === 'told') this.#open.get(data.question)?.(data.runs)
    }
  }

  async among(ids: readonly ArticleId[]): Promise<LinesOfTwo> {
    const question = crypto.randomUUID()
    const told = new Promise<LinesTold>((resolve, reject) => {
      this.#open.set(question, resolve)
      setTimeout(() => reject(new Error('nobody files this library just now')), this.patience)
    })
    const message: LinesMessage = { kind: 'ask', question, ids: [...ids] }
    this.#channel.postMessage(message)
    const runs = await told.finally(() => this.#open.delete(question))
    return (a, b) => boilerplateOf(new Set(runs.get(`${a} ${b}`) ?? runs.get(`${b} ${a}`)))
  }

  /** Asks no more. */
  close(): void {
    this.#channel.close()
  }
}

function runsOf(ids: readonly ArticleId[], known: LinesOfTwo): LinesTold {
  const runs = new Map<string, readonly number[]>()
  for (const [at, a] of ids.entries()) {
    for (const b of ids.slice(at + 1)) runs.set(`${a} ${b}`, [...(known(a, b)?.runs ?? [])])
  }
  return runs
}

function channelOf(database: string): BroadcastChannel {
  return new BroadcastChannel(`library-lines:${database}`)
}
