import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { tagColours } from '../../main/contract.ts'
import type { Library } from '../controllers/library.ts'
import {
  areArticles,
  draggedArticles,
  hasLeft,
  takeUpTag,
  welcome,
} from '../controllers/list-drag.ts'
import { LiveQuery } from '../controllers/live-query.ts'
import {
  makeTag,
  mergeTags,
  recolourTag,
  removeTag,
  renameTag,
  setTagged,
} from '../controllers/tag-deeds.ts'
import type { ArticleId } from '../domain/article.ts'
import type { MenuItem, Point } from '../elements/context-menu.ts'
import { ListChosen } from '../elements/events.ts'
import type { NameWritten } from '../elements/tag-events.ts'
import { tagDot } from '../elements/tag-marks.ts'
import '../elements/tag-name-field.ts'
import type { TagRow } from '../library/database.ts'
import { allTags, type CountedTag } from '../library/queries-tags.ts'
import { indexRow, type IndexPane } from './source-index-rows.ts'
import { sayTagDeed } from './tag-said.ts'

/** The pane as its tags need it. */
export interface TagsPane extends LitElement {
  readonly library: Library | null
  /** The list that is shown, and which tag, as a route names them. */
  readonly list: string
  readonly of: string
  /** Opens a menu at a place. */
  readonly openMenu: (menu: PaneMenu, at: Point) => void
  /** Puts the keyboard on a row, once it is there. */
  readonly focusRow: (key: string) => void
}

/** A menu of one row. */
export interface PaneMenu {
  readonly label: string
  /** The row's key: where the keyboard goes when the menu is left. */
  readonly row: string
  readonly groups: readonly (readonly MenuItem[])[]
}

/** What the reader is writing: a new tag for these articles, another name, or whether two become one. */
type Writing =
  | { readonly kind: 'new'; readonly articles: readonly ArticleId[] }
  | { readonly kind: 'name'; readonly tag: TagRow }
  | { readonly kind: 'merge'; readonly tag: TagRow; readonly into: TagRow }

/** The tags of the left pane: counted, made, renamed and coloured there, and dropped on. */
export class IndexTags implements ReactiveController {
  #writing: Writing | null = null
  /** The tag that would take what is held over it; `new` for the heading. */
  #over = ''
  readonly #tags: LiveQuery<readonly CountedTag[]>

  constructor(private readonly pane: TagsPane) {
    this.#tags = new LiveQuery(
      pane,
      async () => (pane.library ? allTags(pane.library.db) : []),
      () => [pane.library],
    )
    pane.addController(this)
  }

  hostDisconnected(): void {
    this.#writing = null
    this.#over = ''
  }

  /** The keys of its rows, from top to bottom. */
  get keys(): readonly string[] {
    return this.#all.map(({ id }) => keyOf(id))
  }

  /** The key of the tag that is shown; '' when none is. */
  get shown(): string {
    return this.pane.list === 'tag' ? keyOf(this.pane.of) : ''
  }

  /** Whether something over the heading would make a new tag. */
  get overHeading(): boolean {
    return this.#over === 'new'
  }

  /** Has the reader write the name of a new tag, for these articles if there are any. */
  readonly begin = (articles: readonly ArticleId[] = []): void => {
    this.#write({ kind: 'new', articles })
  }

  render(index: IndexPane): TemplateResult {
    const isNew = this.#writing?.kind === 'new'
    return html`<ul aria-labelledby="tags">
        ${repeat(
          this.#all,
          ({ id }) => id,
          (tag) => this.#row(tag, index),
        )}
        ${isNew ? html`<li class="editing">${tagDot('grey')}${this.#field('New tag', '')}</li>` : nothing}
      </ul>
      ${
        this.#all.length === 0 && !isNew && this.#tags.value
          ? html`<p class="hint">Press t on an article to tag it.</p>`
          : nothing
      }`
  }

  get #all(): readonly CountedTag[] {
    return this.#tags.value ?? []
  }

  #row(tag: CountedTag, index: IndexPane) {
    const writing = this.#writing
    if (writing?.kind === 'name' && writing.tag.id === tag.id) {
      return html`<li class="editing">
        ${tagDot(tag.colour)}${this.#field(`Name of ${tag.name}`, tag.name)}
      </li>`
    }
    const key = keyOf(tag.id)
    const row = indexRow(
      {
        key,
        says: tag.name,
        count: tag.articles,
        sign: html`<span class="sign">${tagDot(tag.colour)}</span>`,
        isShown: this.shown === key,
        choose: () => this.#open(tag),
        menu: (at) => this.pane.openMenu(this.#menu(tag), at),
        drops: this.#over === tag.id,
        drag: (event) => takeUpTag(event, tag.id),
      },
      index,
    )
    const isMerging = writing?.kind === 'merge' && writing.tag.id === tag.id
    return isMerging ? html`${row}${this.#merging(writing)}` : row
  }

  #field(label: string, name: string) {
    return html`<tag-name-field
      label=${label}
      .name=${name}
      placeholder="Name of the tag"
      @name-written=${this.#written}
    ></tag-name-field>`
  }

  #merging({ tag, into }: Extract<Writing, { kind: 'merge' }>) {
    const merge = () => {
      this.#write(null)
      this.#do((library) => mergeTags(library, tag, into))
      if (this.shown === keyOf(tag.id)) this.#open(into)
      this.pane.focusRow(keyOf(into.id))
    }
    const leave = () => {
      this.#write(null)
      this.pane.focusRow(keyOf(tag.id))
    }
    return html`<li
      class="merging"
      @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && leave()}
    >
      <p>There is a tag “<bdi>${into.name}</bdi>” already.</p>
      <button class="button" id="merge" @click=${merge}>Merge the two</button>
      <button class="button" @click=${leave}>Cancel</button>
    </li>`
  }

  #menu(tag: CountedTag): PaneMenu {
    const colours = tagColours.map((colour): MenuItem => {
      const choose = () => this.#do((library) => recolourTag(library, tag, colour))
      const says = colour.charAt(0).toUpperCase() + colour.slice(1)
      return { says, keys: '', sign: tagDot(colour), holds: colour === tag.colour, choose }
    })
    const acts: readonly MenuItem[] = [
      { says: 'Open', keys: '', choose: () => this.#open(tag) },
      { says: 'Rename…', keys: '', choose: () => this.#write({ kind: 'name', tag }) },
    ]
    const remove = { says: 'Remove the tag', keys: '', choose: () => this.#remove(tag) }
    return { label: tag.name, row: keyOf(tag.id), groups: [acts, colours, [remove]] }
  }

  #open(tag: Pick<TagRow, 'id'>): void {
    this.pane.dispatchEvent(new ListChosen('tag', tag.id))
  }

  #remove(tag: CountedTag): void {
    const at = this.keys.indexOf(keyOf(tag.id))
    const next = this.keys[at + 1] ?? this.keys[at - 1] ?? 'fold tags'
    this.#do((library) => removeTag(library, tag))
    if (this.shown === keyOf(tag.id)) this.pane.dispatchEvent(new ListChosen('articles'))
    this.pane.focusRow(next)
  }

  readonly #written = ({ name }: NameWritten): void => {
    const writing = this.#writing
    this.#write(null)
    if (writing?.kind === 'new') {
      if (name) this.#do((library) => makeTag(library, name, writing.articles))
      this.pane.focusRow('fold tags')
    } else if (writing?.kind === 'name') void this.#rename(writing.tag, name)
  }

  async #rename(tag: TagRow, name: string): Promise<void> {
    const { library } = this.pane
    this.pane.focusRow(keyOf(tag.id))
    if (!library || name === '') return
    const renamed = renameTag(library, tag, name)
    const known = await renamed.catch(() => null)
    if (known && 'taken' in known) {
      this.#write({ kind: 'merge', tag, into: known.taken })
      await this.pane.updateComplete
      this.pane.renderRoot.querySelector<HTMLElement>('#merge')?.focus()
    } else {
      const told = renamed.then((done) => (done && 'says' in done ? done : null))
      await sayTagDeed(this.pane, told)
    }
  }

  #do(deed: (library: Library) => Parameters<typeof sayTagDeed>[1]): void {
    const { library } = this.pane
    if (library) void sayTagDeed(this.pane, deed(library))
  }

  #write(writing: Writing | null): void {
    this.#writing = writing
    this.pane.requestUpdate()
  }

  /** Articles are held over the pane: the tag under them is lit. */
  readonly hold = (event: DragEvent): void => {
    const over = areArticles(event) ? this.#target(event) : ''
    this.#show(over)
    if (over) welcome(event)
  }

  /** They are held elsewhere. */
  readonly leave = (event: DragEvent): void => {
    if (hasLeft(event)) this.#show('')
  }

  /** They are let go: on a tag, they carry it; on the heading, a new one. */
  readonly drop = (event: DragEvent): void => {
    const over = areArticles(event) ? this.#target(event) : ''
    this.#show('')
    const articles = draggedArticles(event)
    if (!over || articles.length === 0) return
    event.preventDefault()
    if (over === 'new') return this.begin(articles)
    const tag = this.#all.find(({ id }) => id === over)
    if (tag) this.#do((library) => setTagged(library, { tag, on: true }, articles))
  }

  #target(event: DragEvent): string {
    for (const at of event.composedPath()) {
      if (!(at instanceof HTMLElement)) continue
      if (at.dataset['section'] === 'tags') return 'new'
      const key = at.dataset['key'] ?? ''
      if (key.startsWith('tag ')) return key.slice(4)
    }
    return ''
  }

  #show(over: string): void {
    if (over === this.#over) return
    this.#over = over
    this.pane.requestUpdate()
  }
}

function keyOf(tag: string): string {
  return `tag ${tag}`
}
