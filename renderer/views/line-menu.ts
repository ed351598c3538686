import { html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { here, pairAt, type Here } from '../controllers/here.ts'
import type { Library } from '../controllers/library.ts'
import { mostCompared } from '../controllers/route.ts'
import type { ArticleId } from '../domain/article.ts'
import '../elements/context-menu.ts'
import type { MenuItem, Point } from '../elements/context-menu.ts'
import { ArticleChosen, CompareChosen, FileWanted, MessageGiven } from '../elements/events.ts'
import { OriginalWanted, PartnerWanted } from '../elements/list-events.ts'
import { TagsWanted } from '../elements/tag-events.ts'
import { versionsOf } from '../library/queries-versions.ts'
import { storyItems } from './story-menu.ts'

/** The line whose menu is wanted, and the list it stands in. */
export interface MenuWanted {
  readonly article: ArticleId
  readonly at: Point
  readonly selected: ReadonlySet<ArticleId>
  /** What is selected, in the order of the list. */
  readonly selection: () => Promise<readonly ArticleId[]>
  /** Selects the line, or no longer. */
  readonly toggle: () => void
  /** The menu has been left. */
  readonly left: () => void
}

/** What the library knows of the line. */
interface Known {
  readonly here: Here
  readonly versions: readonly ArticleId[]
}

/** The menu of one article of a list. It has only what can be done with just this article. */
@customElement('line-menu')
export class LineMenu extends LitElement {
  @property({ attribute: false }) library: Library | null = null
  /** The article being read, or ''. */
  @property({ attribute: false }) current: ArticleId | '' = ''
  #wanted: MenuWanted | null = null

  override render() {
    return html`<context-menu></context-menu>`
  }

  /** Opens the menu of a line; the newest wish counts. */
  async open(wanted: MenuWanted): Promise<void> {
    const { library } = this
    this.#wanted = wanted
    if (!library) return
    const { article } = wanted
    const found = await here(library, article)
    if (!found) return wanted.left()
    // Whether there are later versions takes long to say; what lists show is the latest.
    const isAlone = found.line.article.current === 1 && found.line.article.replaces === ''
    const versions = isAlone ? [] : await versionsOf(library.db, article)
    const isRead = article === this.current
    const ofStory = await storyItems({ library, host: this, wanted, here: found, isRead })
    if (this.#wanted !== wanted) return
    const known = { here: found, versions }
    const groups = [
      this.#comparing(wanted, known),
      ofStory,
      this.#marking(library, found),
      this.#files(found),
    ]
    const label = found.line.article.headline || 'Article'
    const menu = this.renderRoot.querySelector('context-menu')
    await menu?.open(groups, wanted.at, { label, left: wanted.left })
  }

  #comparing(wanted: MenuWanted, { here: of, versions }: Known): readonly MenuItem[] {
    const { article, selected } = wanted
    return [
      item('Open', () => this.dispatchEvent(new ArticleChosen(article))),
      ...this.#withFirst(of),
      ...this.#withAll(of),
      this.#keyed('Compare with…', 'w', () => this.dispatchEvent(new PartnerWanted(article))),
      ...this.#selection(wanted),
      item(selected.has(article) ? 'Unselect' : 'Select', wanted.toggle),
      ...(versions.length < 2
        ? []
        : [this.#keyed('Compare versions of this file', 'v', () => this.#compare(versions))]),
    ]
  }

  /** With the story's first article; the first itself with the next. */
  #withFirst(of: Here): readonly MenuItem[] {
    const pair = pairAt(of)
    if (!pair) return []
    const other = pair.find(({ article }) => article.id !== of.line.article.id)
    const name = other?.article.outlet || 'the other of this story'
    const articles = pair.map(({ article }) => article.id)
    return [this.#keyed(`Compare with ${name}`, 'c', () => this.#compare(articles))]
  }

  #withAll({ story }: Here): readonly MenuItem[] {
    const all = story?.lines.map(({ article }) => article.id) ?? []
    if (all.length < 3) return []
    const says =
      all.length > mostCompared
        ? `Compare the first ${mostCompared} of ${all.length} of this story`
        : `Compare all ${all.length} of this story`
    return [item(says, () => this.#compare(all.slice(0, mostCompared)))]
  }

  #selection({ selected, selection }: MenuWanted): readonly MenuItem[] {
    if (selected.size < 2 || selected.size > mostCompared) return []
    const compare = async () => this.#compare(await selection())
    return [item(`Compare the ${selected.size} selected`, () => void compare())]
  }

  #marking(library: Library, { line }: Here): readonly MenuItem[] {
    const { article, mark } = line
    const act = (kind: 'starred' | 'read') => () => {
      library.act({ kind, article: article.id, on: !mark[kind] }).catch((failure: unknown) => {
        const why = failure instanceof Error ? failure.message : String(failure)
        this.dispatchEvent(new MessageGiven(`This could not be kept: ${why}`, 'failed'))
      })
    }
    return [
      this.#keyed(mark.starred ? 'Unstar' : 'Star', 's', act('starred')),
      this.#keyed(mark.read ? 'Mark as unread' : 'Mark as read', 'm', act('read')),
      this.#tag(article.id),
    ]
  }

  /** The line alone; all that is selected when it is part of it. */
  #tag(article: ArticleId): MenuItem {
    const { selected, selection, at } = this.#wanted ?? {}
    const number = selected?.has(article) ? selected.size : 1
    const says = number > 1 ? `Tag the ${number} selected…` : 'Tag…'
    const open = async () => {
      const articles = number > 1 && selection ? await selection() : [article]
      this.dispatchEvent(new TagsWanted(articles, at ?? { x: 0, y: 0 }))
    }
    return this.#keyed(says, 't', () => void open())
  }

  #files({ line }: Here): readonly MenuItem[] {
    const { id, paths } = line.article
    const [path] = paths
    if (path === undefined) return []
    return [
      this.#keyed('Original', 'o', () => this.dispatchEvent(new OriginalWanted(id))),
      item('Show in folder', () => this.dispatchEvent(new FileWanted(path))),
    ]
  }

  /** The keys act on the article that is read: beside another line they would be wrong. */
  #keyed(says: string, keys: string, choose: () => void): MenuItem {
    return { says, keys: this.#wanted?.article === this.current ? keys : '', choose }
  }

  #compare(articles: readonly ArticleId[]): void {
    this.dispatchEvent(new CompareChosen(articles))
  }
}

function item(says: string, choose: () => void): MenuItem {
  return { says, keys: '', choose }
}

declare global {
  interface HTMLElementTagNameMap {
    'line-menu': LineMenu
  }
}
