import type { ReactiveControllerHost } from 'lit'
import type { ArticleId } from '../domain/article.ts'
import type { TagId } from '../library/database.ts'
import { lineUnder } from './line-under.ts'

/** How a dragged article is told from a file, a link or a piece of text. */
const articleType = 'application/x-broadsheet-article'
/** All that are dragged with it: every selected one, if it is selected itself. Ids parted by spaces. */
const articlesType = 'application/x-broadsheet-articles'

/** How a dragged tag is told; what is dragged is its id. */
const tagType = 'application/x-broadsheet-tag'

/** The list whose lines are dragged, and dragged onto. */
export interface DraggedFrom {
  /** One of its lines was let go on another. */
  readonly letGo: (dragged: ArticleId, on: ArticleId) => void
  /** A tag was let go on one of its lines; if that is selected, on all that are. */
  readonly tagged: (tag: TagId, articles: readonly ArticleId[]) => void
  /** What is selected in it. */
  readonly selected: () => ReadonlySet<ArticleId>
}

/** Whether articles of a list are dragged, and not files or words. */
export function areArticles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes(articlesType) ?? false
}

/** The articles that were dragged; to be asked when they are let go, before that nobody may know. */
export function draggedArticles(event: DragEvent): readonly ArticleId[] {
  const ids = event.dataTransfer?.getData(articlesType) ?? ''
  return ids.split(' ').filter(Boolean) as ArticleId[]
}

/** A tag is taken up, to be let go on articles. */
export function takeUpTag(event: DragEvent, tag: TagId): void {
  if (!event.dataTransfer) return
  event.dataTransfer.setData(tagType, tag)
  event.dataTransfer.effectAllowed = 'link'
}

/** Says that letting go here would do something; the window refuses everything that is no file. */
export function welcome(event: DragEvent): void {
  if (!event.dataTransfer) return
  event.preventDefault()
  event.stopPropagation()
  event.dataTransfer.dropEffect = 'link'
}

/** Whether what is dragged has left the whole of what listens, and not only one of its parts. */
export function hasLeft({ currentTarget, relatedTarget }: DragEvent): boolean {
  const isInside =
    currentTarget instanceof Node &&
    relatedTarget instanceof Node &&
    currentTarget.contains(relatedTarget)
  return !isInside
}

/**
 * Lines of a list that are dragged onto each other, and tags that are dragged onto lines. Files go on to
 * the window, which takes them.
 */
export class ListDrag {
  /** The line that would take what is held over it now, or ''. */
  over: ArticleId | '' = ''
  /** What letting go there would do; '' while nothing is held over a line. */
  says = ''
  #dragged: ArticleId | '' = ''

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly list: DraggedFrom,
  ) {}

  /** A line is taken up. */
  readonly start = (event: DragEvent): void => {
    const article = lineUnder(event)
    if (!article || !event.dataTransfer) return
    this.#dragged = article
    event.dataTransfer.setData(articleType, article)
    event.dataTransfer.setData(articlesType, this.#with(article).join(' '))
    event.dataTransfer.effectAllowed = 'link'
  }

  /** An article or a tag is held over the list: the line under it says what letting go would do. */
  readonly hold = (event: DragEvent): void => {
    const article = this.#target(event)
    this.#show(article, isTag(event) ? this.#tagging(article) : 'Compare with this')
    if (article) welcome(event)
  }

  /** It is held elsewhere, or nowhere any more. */
  readonly leave = (event: DragEvent): void => {
    if (hasLeft(event)) this.#show('', '')
  }

  /** It is let go. The window hears of it too, and knows that nothing is held any more. */
  readonly drop = (event: DragEvent): void => {
    const on = this.#target(event)
    this.end()
    const tag = event.dataTransfer?.getData(tagType)
    if (on && tag) {
      event.preventDefault()
      return this.list.tagged(tag as TagId, this.#with(on))
    }
    const dragged = event.dataTransfer?.getData(articleType)
    if (!on || !dragged || dragged === on) return
    event.preventDefault()
    this.list.letGo(dragged as ArticleId, on)
  }

  /** Whatever was dragged is dragged no more. */
  readonly end = (): void => {
    this.#dragged = ''
    this.#show('', '')
  }

  #with(article: ArticleId): readonly ArticleId[] {
    const selected = this.list.selected()
    return selected.has(article) ? [...selected] : [article]
  }

  #tagging(article: ArticleId | ''): string {
    const { length } = article ? this.#with(article) : []
    return length > 1 ? `Tag the ${length} selected` : 'Tag this'
  }

  #target(event: DragEvent): ArticleId | '' {
    const article = lineUnder(event)
    if (isTag(event)) return article
    const isArticle = event.dataTransfer?.types.includes(articleType) ?? false
    return isArticle && article !== this.#dragged ? article : ''
  }

  #show(over: ArticleId | '', says: string): void {
    if (over === this.over) return
    this.over = over
    this.says = over && says
    this.host.requestUpdate()
  }
}

function isTag(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes(tagType) ?? false
}
