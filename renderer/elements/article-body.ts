import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Block, Body, Picture, Place } from '../domain/article.ts'
import { ground } from '../styles/shared.ts'
import { articleBodyStyles } from './article-body.styles.ts'
import { block, type BlockLook, type PictureInPage } from './block.ts'
import { blockText, type Wash } from './block-text.ts'

const emptyBody: Body = { blocks: [], furniture: [] }

/** An article's text as a page to read. Fires `AddressChosen` when a link is followed. */
@customElement('article-body')
export class ArticleBody extends LitElement {
  static override styles = [ground, articleBodyStyles]

  @property({ attribute: false }) body = emptyBody
  @property() language = 'und'
  @property() direction: 'ltr' | 'rtl' = 'ltr'
  /** Who wrote the lead-in: the outlet's name, '' when not stated. */
  @property() outlet = ''
  /** The place that is lit; a new object lights anew. */
  @property({ attribute: false }) lit: Place | null = null
  /** What is searched for, by the numbers of the blocks it stands in. */
  @property({ attribute: false }) hits: ReadonlyMap<number, readonly Wash[]> = new Map()
  /** The pictures that can be shown. */
  @property({ attribute: false }) pictures: ReadonlyMap<Picture, PictureInPage> = new Map()
  @state() private furnitureShown = false

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('body')) this.furnitureShown = false
    if (changed.has('lit') && this.lit?.in === 'furniture') this.furnitureShown = true
  }

  override updated(changed: PropertyValues<this>): void {
    if (!changed.has('lit') || !this.lit) return
    const marks = this.renderRoot.querySelectorAll('mark.lit, .lit-whole')
    marks[0]?.scrollIntoView({ block: 'center' })
    for (const mark of marks) washStrongly(mark)
  }

  override render() {
    const language = this.language === 'und' ? nothing : this.language
    return html`<div class="text" lang=${language} dir=${this.direction}>
        ${sections(this.body.blocks).map((section) => this.#section(section))}
      </div>
      ${this.#furniture()}`
  }

  #section({ kind, blocks }: Section): TemplateResult {
    const shown = blocks.map(([at, one]) => block(one, this.#look(at)))
    if (kind === 'list') return html`<div role="list" class="list">${shown}</div>`
    if (kind === 'text') return html`${shown}`
    if (kind === 'footnotes') {
      return html`<section class="footnotes" aria-label="Footnotes">${shown}</section>`
    }
    const label = this.outlet ? `Lead-in by ${this.outlet}` : 'Lead-in by the publisher'
    return html`<section class="before" aria-label=${label}>
      <p class="label" aria-hidden="true">${label}</p>
      ${shown}
    </section>`
  }

  #look(at: number): BlockLook {
    const lit = this.lit
    const isLit = lit?.in === 'block' && lit.block === at
    const hits = this.hits.get(at) ?? []
    const washes: readonly Wash[] = isLit ? [...hits, { ...lit, look: 'lit' }] : hits
    return { at, washes, pictures: this.pictures }
  }

  #furniture(): TemplateResult | typeof nothing {
    const lines = this.body.furniture
    if (lines.length === 0) return nothing
    const count = lines.length === 1 ? '1 line' : `${lines.length} lines`
    const toggle = () => (this.furnitureShown = !this.furnitureShown)
    return html`<section class="furniture" aria-label="Lines of the page left out">
      <p class="label">
        ${count} of the page left out:
        <button aria-expanded=${this.furnitureShown} @click=${toggle}>
          ${this.furnitureShown ? 'hide' : 'show'}
        </button>
      </p>
      ${
        this.furnitureShown
          ? html`<ul>
              ${lines.map((line, at) => {
                return html`<li dir="auto">
                  <span>${blockText(line.text, [], this.#furnitureWash(at))}</span>
                  ${
                    line.kind === 'other'
                      ? nothing
                      : html`<span class="kind">${line.kind.replace('-', ' ')}</span>`
                  }
                </li>`
              })}
            </ul>`
          : nothing
      }
    </section>`
  }

  #furnitureWash(line: number): readonly Wash[] {
    const lit = this.lit
    return lit?.in === 'furniture' && lit.line === line ? [{ ...lit, look: 'lit' }] : []
  }
}

interface Section {
  readonly kind: 'text' | 'list' | 'lead-in' | 'footnotes'
  readonly blocks: readonly (readonly [number, Block])[]
}

/** Neighbours that belong into one list or one lead-in; footnotes stand together at the end. */
function sections(blocks: readonly Block[]): readonly Section[] {
  const found: { kind: Section['kind']; blocks: (readonly [number, Block])[] }[] = []
  const footnotes: (readonly [number, Block])[] = []
  blocks.forEach((one, at) => {
    const kind = sectionOf(one)
    const last = found.at(-1)
    if (kind === 'footnotes') footnotes.push([at, one])
    else if (last && last.kind === kind) last.blocks.push([at, one])
    else found.push({ kind, blocks: [[at, one]] })
  })
  return footnotes.length > 0 ? [...found, { kind: 'footnotes', blocks: footnotes }] : found
}

function sectionOf(one: Block): Section['kind'] {
  if (one.role === 'footnote') return 'footnotes'
  if (one.kind === 'list-item') return 'list'
  return one.role === 'lead-in' ? 'lead-in' : 'text'
}

/** A moment's stronger wash shows where the words went; the style decides whether it fades. */
function washStrongly(mark: Element): void {
  mark.classList.remove('fresh')
  mark.getBoundingClientRect() // lets the same animation start again
  mark.classList.add('fresh')
}

declare global {
  interface HTMLElementTagNameMap {
    'article-body': ArticleBody
  }
}
