import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { assertNever } from '../domain/assert-never.ts'
import type { LeftOut } from '../domain/article.ts'
import type { ReportedFile } from '../library/import-report.ts'
import { buttons, ground } from '../styles/shared.ts'
import { ArticleChosen, FileListed, FileWanted } from './events.ts'
import { formatNames } from './format-words.ts'
import { count } from './list-words.ts'
import { LeftOutToggled, ReportedFileSought } from './report-events.ts'
import { reportedFileStyles } from './reported-file.styles.ts'
import { articlesOf } from './reported-words.ts'

/** More parts than this are counted, not listed: an archive may leave out ten thousand. */
const mostListed = 200

type Outcome<Kind extends ReportedFile['kind']> = Extract<ReportedFile, { kind: Kind }>

/** One file of the import report: what became of it, in words, and the ways from there. */
@customElement('reported-file')
export class ReportedFileRow extends LitElement {
  static override styles = [ground, buttons, reportedFileStyles]

  @property({ attribute: false }) file: ReportedFile | undefined
  /** The headline of its first article; '' while it is not known. */
  @property({ attribute: false }) headline = ''
  /** Whether the keyboard stands on it: only then Tab goes to its buttons. */
  @property({ type: Boolean }) current = false
  /** Whether the parts that were left out are listed. */
  @property({ type: Boolean }) unfolded = false

  override render() {
    const { file } = this
    if (!file) return nothing
    return html`<div class="file ${file.kind}">
      <div class="line">
        <h3><bdi>${file.path}</bdi></h3>
        ${this.#button('Show in folder', () => this.dispatchEvent(new FileWanted(file.path)))}
      </div>
      ${this.#outcome(file)}
    </div>`
  }

  /** Does what Enter asks for: opens the article or the file's list, or goes to the file repeated. */
  open() {
    const { file } = this
    if (file?.kind === 'duplicate') this.dispatchEvent(new ReportedFileSought(file.of))
    if (file?.kind !== 'articles') return
    const [first] = file.articles
    const isOne = file.articles.length === 1 && first !== undefined
    this.dispatchEvent(isOne ? new ArticleChosen(first) : new FileListed(file.path))
  }

  #outcome(file: ReportedFile) {
    switch (file.kind) {
      case 'articles':
        return this.#articles(file)
      case 'duplicate':
        return html`<p>
          <span class="kind">Duplicate</span>, byte for byte, of
          ${this.#button(html`<bdi>${file.of}</bdi>`, () => this.open())}
        </p>`
      case 'problem':
        return html`<p>
          <span class="kind">Could not be read.</span> ${file.reason} ${file.advice}
        </p>`
      default:
        return assertNever(file)
    }
  }

  #articles(file: Outcome<'articles'>) {
    const { format, articles, declared, leftOut } = file
    const isAlone = articles.length === 1 && (declared ?? 1) === 1 && leftOut.length === 0
    const open = () => this.open()
    if (isAlone) {
      const headline = html`<bdi class="headline">${this.headline || 'Without a headline'}</bdi>`
      return html`<p>${this.#button(headline, open)} ${formatNames[format]}</p>`
    }
    return html`<p>
        ${formatNames[format]}: ${this.#button(articlesOf(file), open)}
        ${leftOut.length > 0 ? this.#fold(file) : nothing}
      </p>
      ${this.unfolded && leftOut.length > 0 ? parts(leftOut) : nothing}`
  }

  #fold({ path, leftOut }: Outcome<'articles'>) {
    return html`·
      <button
        class="bare"
        tabindex=${this.current ? 0 : -1}
        aria-expanded=${this.unfolded}
        @click=${() => this.dispatchEvent(new LeftOutToggled(path))}
      >
        ${count(leftOut.length, 'part')} left out ${this.unfolded ? '▾' : '▸'}
      </button>`
  }

  #button(says: string | TemplateResult, act: () => void) {
    return html`<button class="bare" tabindex=${this.current ? 0 : -1} @click=${act}>
      ${says}
    </button>`
  }
}

function parts(leftOut: readonly LeftOut[]) {
  const more = leftOut.length - mostListed
  return html`<ul class="parts">
    ${leftOut
      .slice(0, mostListed)
      .map(({ name, reason }) => html`<li><bdi>${name || 'Without a name'}</bdi>: ${reason}</li>`)}
    ${more > 0 ? html`<li>and ${count(more, 'further part')}.</li>` : nothing}
  </ul>`
}

declare global {
  interface HTMLElementTagNameMap {
    'reported-file': ReportedFileRow
  }
}
