import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Library } from '../controllers/library.ts'
import type { ArticleId } from '../domain/article.ts'
import type { AlsoPrinted } from '../elements/also-printed.ts'
import { relationTo, sharedParagraphs } from '../elements/relation-words.ts'
import type { ComparedPair } from '../library/messages.ts'
import type { ArticleLine, Reading } from '../library/queries.ts'

/** Comparing costs the worker some milliseconds each; a long story shows the rest uncounted. */
const mostCompared = 8

/** Who else printed the article that is read: known at once by name, counted when compared. */
export class OtherPrints implements ReactiveController {
  /** How the story's articles are called, by id. */
  names: ReadonlyMap<ArticleId, string> = new Map()
  lines: readonly AlsoPrinted[] = []
  #asked = ''

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this)
  }

  hostDisconnected(): void {
    this.#asked = ''
  }

  /** Says which article is read. The same story again costs nothing. */
  show(library: Library | null, reading: Reading | null): void {
    const others = reading?.story?.lines.filter((line) => line.article.id !== reading.article.id)
    const asked = reading ? [reading.article, ...(others ?? []).map((one) => one.article)] : []
    const key = JSON.stringify(asked.map((row) => [row.id, row.outlet]))
    if (key === this.#asked) return
    this.#asked = key
    this.names = new Map((others ?? []).map(({ article }) => [article.id, called(article)]))
    this.lines = (others ?? []).map((line) => this.#line(line, reading))
    if (library && reading) {
      for (const line of this.lines.slice(0, mostCompared)) {
        void this.#count(library, reading.article.id, line.id)
      }
    }
  }

  #line({ article }: ArticleLine, reading: Reading | null): AlsoPrinted {
    const member = reading?.story?.story.members.find((one) => one.article === article.id)
    const isFirst = member?.relation === 'first'
    const { id, headline } = article
    return { id, name: called(article), headline, shared: '', relation: isFirst ? 'original' : '' }
  }

  async #count(library: Library, read: ArticleId, other: ArticleId): Promise<void> {
    const asked = this.#asked
    const pair = await library.desk.ask({ kind: 'compare', a: other, b: read }).catch(() => null)
    if (!pair || asked !== this.#asked) return // the reader has moved on, or the article is gone
    this.lines = this.lines.map((line) => (line.id === other ? counted(line, pair) : line))
    this.host.requestUpdate()
  }
}

function counted(line: AlsoPrinted, { comparison, b }: ComparedPair): AlsoPrinted {
  return {
    ...line,
    relation: relationTo(comparison, b.name),
    shared: sharedParagraphs(comparison, b.body),
  }
}

/** An article without an outlet is called by its headline. */
function called({ outlet, headline }: { outlet: string; headline: string }): string {
  return outlet || (headline.length > 60 ? `${headline.slice(0, 58).trimEnd()}…` : headline)
}
