import { html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Library } from '../controllers/library.ts'
import { mostCompared, type Route } from '../controllers/route.ts'
import type { ArticleId } from '../domain/article.ts'
import {
  ArticleChosen,
  CommandChosen,
  CompareChosen,
  ListChosen,
  SourceWanted,
} from '../elements/events.ts'
import '../elements/palette-dialog.ts'
import type { PaletteGroup, PaletteWords } from '../elements/palette-dialog.ts'
import type { PaletteChosen, PaletteTyped } from '../elements/palette-events.ts'
import { StoryWished } from '../elements/story-events.ts'
import type { ArticleRow, CountRow, TagId } from '../library/database.ts'
import { ArticleFinder } from '../library/queries-find.ts'
import { allTags, type CountedTag } from '../library/queries-tags.ts'
import {
  articleGroups,
  commandGroup,
  entryKey,
  paletteWords,
  searchGroup,
  sourceGroup,
} from './palette-groups.ts'
import {
  moversOf,
  otherStories,
  storyChoiceWords,
  wishOfChoice,
  type Movers,
} from './story-palette.ts'
import { tagGroup } from './tag-palette.ts'
import { putTag } from './tag-said.ts'
import { surroundings, type PaletteOf, type Surroundings } from './palette-surroundings.ts'

/** The most articles that are shown at once, and how many before anything is typed. */
const most = { typed: 50, untyped: 6 }
const noMovers: Movers = { articles: [], stories: [] }

/**
 * Every command that acts here and now, every source, tag and article of the library, found by typing. Fires
 * `CommandChosen`, `ArticleChosen`, `SourceWanted`, `ListChosen` and `CompareChosen`.
 */
@customElement('command-palette')
export class CommandPalette extends LitElement {
  @property({ attribute: false }) library: Library | null = null
  @property({ attribute: false }) route: Route | null = null
  /** How many articles are selected in the list. */
  @property({ attribute: false }) selected: () => Promise<readonly ArticleId[]> = () =>
    Promise.resolve([])
  /** What `Mod` is called on this machine. */
  @property() mod = 'Ctrl'
  @state() private text = ''
  @state() private found: readonly ArticleRow[] = []
  @state() private articles = 0
  @state() private around: Surroundings | null = null
  #of: PaletteOf = 'everything'
  /** Whose story another is chosen for. */
  #movers: Movers = noMovers
  /** `null` until all that can be found is at hand. */
  #finder: ArticleFinder | null = null
  /** How often it was opened. */
  #opened = 0
  /** What stands in the field. */
  #typed = ''
  #sources: readonly CountRow[] = []
  #tags: readonly CountedTag[] = []
  /** What is selected in the list, in its order. */
  #selected: readonly ArticleId[] = []

  override render() {
    const { around } = this
    return html`<palette-dialog
      mod=${this.mod}
      .groups=${around && this.#groups(around)}
      .words=${around && this.#words(around)}
      @palette-typed=${({ text }: PaletteTyped) => this.#search(text)}
      @palette-chosen=${(chosen: PaletteChosen) => around && this.#choose(chosen, around)}
    ></palette-dialog>`
  }

  /**
   * Opens it; the first of the articles is what others are compared with; none: what is looked at. It has
   * the keyboard before anything is asked: the next letter is meant for it.
   */
  async open(of: PaletteOf, articles: readonly ArticleId[] = []): Promise<void> {
    const { library, route } = this
    if (!library || !route) return
    this.around = null
    this.#of = of
    this.#finder = null
    this.#typed = ''
    await this.updateComplete
    await this.renderRoot.querySelector('palette-dialog')?.open()
    this.#opened += 1
    const opened = this.#opened
    const around = await this.#gather(library, route, articles)
    if (opened !== this.#opened) return // opened for something else meanwhile
    this.#finder = new ArticleFinder(library.db, library.search)
    await this.#search(this.#typed)
    this.around = around
  }

  /** What can be chosen, and what from. */
  async #gather(
    library: Library,
    route: Route,
    articles: readonly ArticleId[],
  ): Promise<Surroundings> {
    const [article = null] = articles
    this.#selected = await this.selected()
    this.#movers = await moversOf(library.db, articles)
    this.#sources = await library.db.counts.toArray()
    this.#tags = await allTags(library.db)
    return surroundings(library, { route, article, selected: this.#selected.length })
  }

  async #search(text: string): Promise<void> {
    this.#typed = text
    const isTyped = text.trim() !== ''
    const isForOne = this.#of !== 'everything'
    const wanted = isTyped || isForOne ? most.typed : most.untyped
    // What is compared already is left out afterwards.
    const found = await this.#finder?.find(text, wanted + mostCompared)
    if (!found) return
    this.text = text
    this.found = found.rows
    this.articles = found.of
  }

  #groups(around: Surroundings): readonly PaletteGroup[] {
    const { text, found } = this
    const isTyped = text.trim() !== ''
    if (this.#of === 'merge' || this.#of === 'move') {
      return otherStories(found, this.#movers, most.typed)
    }
    if (this.#of === 'articles') {
      return articleGroups({ text, found, around, most: most.typed })
    }
    const shown = found.slice(0, isTyped ? most.typed : most.untyped)
    const title = isTyped ? 'Articles' : 'Newest articles'
    const articles = articleGroups({ text, found: shown, around: null, most: shown.length, title })
    const commands = commandGroup(around.situation, text)
    const sources = sourceGroup(this.#sources, text)
    if (!isTyped) return [...articles, commands]
    const tags = tagGroup(this.#tags, text, around.situation)
    return [commands, sources, tags, ...articles, searchGroup(text)]
  }

  #words(around: Surroundings): PaletteWords {
    return this.#of === 'merge' || this.#of === 'move'
      ? storyChoiceWords(this.#of, { around, movers: this.#movers, articles: this.articles })
      : paletteWords(this.#of, around, this.articles)
  }

  #choose({ key, beside }: PaletteChosen, around: Surroundings): void {
    const [kind, name] = entryKey(key)
    if (this.#of === 'merge' || this.#of === 'move') {
      const { articles } = this.#movers
      this.dispatchEvent(new StoryWished(wishOfChoice(this.#of, articles, name as ArticleId)))
      return
    }
    if (kind === 'command') this.dispatchEvent(new CommandChosen(name))
    else if (kind === 'tag') this.dispatchEvent(new ListChosen('tag', name))
    else if (kind === 'put') this.#put(name as TagId, around)
    else if (kind === 'search') this.dispatchEvent(new ListChosen('search', name))
    else if (kind === 'source') this.dispatchEvent(new SourceWanted(name))
    else this.#take(name as ArticleId, beside || this.#of === 'articles' ? around : null)
  }

  #put(tag: TagId, { situation: { here } }: Surroundings): void {
    const read = here ? [here.line.article.id] : []
    void putTag(this, tag, this.#selected.length > 0 ? this.#selected : read)
  }

  /** Opens an article, or compares it: two stay two, three to six take it in as long as there is room. */
  #take(article: ArticleId, around: Surroundings | null): void {
    const compared = around?.compared ?? []
    if (compared.length === 0 || compared.includes(article)) {
      this.dispatchEvent(new ArticleChosen(article))
      return
    }
    const kept = compared.length === 2 ? 1 : mostCompared - 1
    this.dispatchEvent(new CompareChosen([...compared.slice(0, kept), article]))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'command-palette': CommandPalette
  }
}
