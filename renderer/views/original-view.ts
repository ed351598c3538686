import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Library } from '../controllers/library.ts'
import type { ReadLibraryFile } from '../controllers/pictures.ts'
import type { ArticleId } from '../domain/article.ts'
import type { Original } from '../domain/read/source.ts'
import { CommandChosen, FileWanted } from '../elements/events.ts'
import '../elements/quiet-note.ts'
import type { ArticleRow } from '../library/database.ts'
import { articleLines } from '../library/queries.ts'
import { buttons, ground } from '../styles/shared.ts'
import { originalPieces } from './original-pieces.ts'
import { originalViewStyles } from './original-view.styles.ts'

/** So much is laid out at once; the rest when asked for. UTF-16 units. */
const atOnce = 1024 * 1024

interface Shown {
  readonly article: ArticleRow
  readonly original: Original
  /** Where the article's headline stands in the text; -1 when it does not. */
  readonly at: number
}

/** A file's own words, at the place where the article begins. Esc or O goes back to the article. */
@customElement('original-view')
export class OriginalView extends LitElement {
  static override styles = [ground, buttons, originalViewStyles]

  @property({ attribute: false }) library: Library | null = null
  @property() article = '' as ArticleId
  @property({ attribute: false }) readFile: ReadLibraryFile | null = null
  @state() private shown: Shown | null = null
  @state() private failure = ''
  @state() private whole = false

  override connectedCallback(): void {
    super.connectedCallback()
    window.addEventListener('keydown', this.#key)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    window.removeEventListener('keydown', this.#key)
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('article') && !changed.has('library')) return
    this.shown = null
    this.failure = ''
    this.whole = false
    void this.#load()
  }

  override updated(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('shown') || !this.shown) return
    this.renderRoot.querySelector<HTMLElement>('.scroller')?.focus({ preventScroll: true })
    this.renderRoot.querySelector('mark')?.scrollIntoView({ block: 'center' })
  }

  override render() {
    const path = this.shown?.article.paths[0] ?? ''
    return html`<header>
        <button class="button" @click=${() => this.dispatchEvent(new CommandChosen('back'))}>
          ‹ Article
        </button>
        <h2 title=${path}><bdi>${path.split('/').at(-1) || 'Original'}</bdi></h2>
        <p>${this.shown?.original.note ?? ''}</p>
        ${
          path
            ? html`<button class="button" @click=${() => this.dispatchEvent(new FileWanted(path))}>
                Show in folder
              </button>`
            : nothing
        }
      </header>
      <div class="scroller" tabindex="0" role="region" aria-label="Original">
        ${this.#content()}
      </div>`
  }

  #content() {
    if (this.failure) {
      return html`<quiet-note
        says="The original cannot be shown."
        more=${this.failure}
      ></quiet-note>`
    }
    if (!this.shown) return html`<p class="waiting" role="status">Opening the file…</p>`
    const { original, at, article } = this.shown
    const { text } = original
    if (text.trim() === '') {
      return html`<quiet-note
        says="There are no words in this file."
        more="What it holds can be seen in the program that made it."
      ></quiet-note>`
    }
    const from = this.whole || at < atOnce ? 0 : at - atOnce / 2
    const lit = { from: at < 0 ? -1 : at - from, to: at < 0 ? -1 : endOf(text, at, article) - from }
    const end = this.whole ? text.length : Math.min(text.length, from + atOnce)
    return html`${from > 0 ? this.#rest(from, 'before') : nothing}
      <pre dir="auto">${originalPieces(text.slice(from, end), lit)}</pre>
      ${end < text.length ? this.#rest(text.length - end, 'after') : nothing}`
  }

  #rest(length: number, where: 'before' | 'after') {
    const kilobytes = new Intl.NumberFormat().format(Math.ceil(length / 1024))
    return html`<p class="rest">
      ${kilobytes} KB ${where === 'before' ? 'before this' : 'more'} are not shown yet.
      <button class="bare" @click=${() => (this.whole = true)}>Show all</button>
    </p>`
  }

  async #load(): Promise<void> {
    const { library, readFile, article } = this
    if (!library || !readFile) return
    try {
      const shown = await open(library, readFile, article)
      if (this.article === article) this.shown = shown
    } catch (failure) {
      if (this.article !== article) return
      this.failure = failure instanceof Error ? failure.message : String(failure)
    }
  }

  readonly #key = (event: KeyboardEvent): void => {
    const isBare = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey
    if (event.key !== 'o' || !isBare || event.defaultPrevented) return
    event.preventDefault()
    this.dispatchEvent(new CommandChosen('back'))
  }
}

async function open(
  { db, desk }: Library,
  readFile: ReadLibraryFile,
  id: ArticleId,
): Promise<Shown> {
  const [line] = await articleLines(db, [id])
  const path = line?.article.paths[0]
  if (!line || path === undefined) throw new Error('Its file is no longer in the folder.')
  const bytes = await readFile(path)
  if (!bytes) throw new Error('Its file is not there, cannot be read, or is larger than 64 MB.')
  const original = await desk.ask({ kind: 'original', path, bytes })
  // Only here: it knows every format, and would make the start of the page slower.
  const { headlineIn } = await import('../domain/read/original.ts')
  const { article } = line
  const found = headlineIn(original, article.readHeadline ?? article.headline)
  const at = found >= 0 ? found : headlineIn(original, article.opening.replace(/…$/, ''))
  return { article, original, at }
}

/** The headline itself where it stands so; else the rest of its line, not too long. */
function endOf(text: string, at: number, { headline }: ArticleRow): number {
  if (text.startsWith(headline, at)) return at + headline.length
  const line = text.indexOf('\n', at)
  return Math.min(line < 0 ? text.length : line, at + Math.max(headline.length, 20))
}

declare global {
  interface HTMLElementTagNameMap {
    'original-view': OriginalView
  }
}
