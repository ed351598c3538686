import { html, nothing } from 'lit'
import { ListSeek } from '../controllers/list-seek.ts'
import type { ListWalk, Walked } from '../controllers/list-walk.ts'
import type { ArticleId } from '../domain/article.ts'
import '../elements/line-finder.ts'
import type { LineSought, SeekingLeft } from '../elements/line-finder-events.ts'
import type { HandledList } from './handled-list.ts'

/** A look through the list that takes longer is said. Milliseconds. */
const patience = 300

/** What seeking works on. */
export interface SeekParts<Id extends string, Line> {
  readonly list: Walked<Id, Line>
  readonly walk: ListWalk<Id, Line>
  /** Shows which article was found; '' for none. */
  readonly mark: (article: ArticleId | '') => void
}

/** Goes to the line of a list whose words begin as the reader types. */
export class SeekHand<Id extends string, Line> {
  readonly #seek: ListSeek<Id, Line>
  #isOpen = false
  #found = ''
  #says = ''

  constructor(
    private readonly host: HandledList,
    private readonly parts: SeekParts<Id, Line>,
  ) {
    this.#seek = new ListSeek(parts.list)
  }

  /** The field, while it is open. */
  render() {
    if (!this.#isOpen) return nothing
    return html`<line-finder
      .found=${this.#found}
      .says=${this.#says}
      @line-sought=${this.#sought}
      @seeking-left=${this.#left}
    ></line-finder>`
  }

  /** Opens the field and puts the keyboard into it. */
  async open(): Promise<void> {
    this.#isOpen = true
    this.host.requestUpdate()
    await this.host.updateComplete
    const field = this.host.renderRoot.querySelector('line-finder')
    await field?.updateComplete
    field?.focus()
  }

  /** Puts the field away, should it be open. */
  close(): void {
    this.#seek.stop()
    if (!this.#isOpen) return
    this.#isOpen = false
    ;[this.#found, this.#says] = ['', '']
    this.parts.mark('')
  }

  readonly #sought = async ({ typed, onward }: LineSought): Promise<void> => {
    const { walk, mark, list } = this.parts
    if (typed.trim() === '') return
    const looking = setTimeout(() => this.#say('looking…'), patience)
    const at = await this.#seek.find(typed, Math.max(0, walk.at) + (onward ? 1 : 0))
    clearTimeout(looking)
    if (at === undefined || !this.#isOpen) return
    this.#found = ''
    if (at === null) return this.#say('no such line')
    mark(await walk.show(at))
    const id = list.window.idAt(at)
    const [words] = id === undefined ? [] : await list.wordsOf([id])
    this.#found = words?.[0] ?? ''
    this.#say('')
  }

  #say(words: string): void {
    this.#says = words
    this.host.requestUpdate()
  }

  readonly #left = async ({ open }: SeekingLeft): Promise<void> => {
    const { walk, list } = this.parts
    const found = this.#found !== ''
    this.close()
    this.host.requestUpdate()
    await walk.focus()
    if (open && found && walk.cursor) list.choose(walk.cursor)
  }
}
