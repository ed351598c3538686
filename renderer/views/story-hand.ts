import type { LitElement, ReactiveController } from 'lit'
import type { Library } from '../controllers/library.ts'
import type { Place } from '../controllers/place.ts'
import { storyDeed } from '../controllers/story-deeds.ts'
import type { Toasts } from '../controllers/toasts.ts'
import type { ArticleId } from '../domain/article.ts'
import type { StoryWish } from '../domain/story-wish.ts'
import type {
  OtherStoryWanted,
  StoryChosen,
  StoryNaming,
  StoryWished,
} from '../elements/story-events.ts'
import { loadLater } from './load-later.ts'
import { storyWishes, type StoryCommand } from './story-commands.ts'

/** Where stories are worked on: the whole page. */
export interface StoryHost extends LitElement {
  readonly library: Library | null
}

/**
 * All that a reader does to stories, from wherever on the page it is asked for: does it, says so, and
 * offers to take it back.
 */
export class StoryHand implements ReactiveController {
  constructor(
    private readonly host: StoryHost,
    private readonly place: Place,
    private readonly toasts: Toasts,
  ) {
    host.addController(this)
  }

  hostConnected(): void {
    this.host.addEventListener('story-wished', this.#wished)
    this.host.addEventListener('story-chosen', this.#chosen)
    this.host.addEventListener('other-story-wanted', this.#otherWanted)
    this.host.addEventListener('story-naming', this.#naming)
  }

  hostDisconnected(): void {
    this.host.removeEventListener('story-wished', this.#wished)
    this.host.removeEventListener('story-chosen', this.#chosen)
    this.host.removeEventListener('other-story-wanted', this.#otherWanted)
    this.host.removeEventListener('story-naming', this.#naming)
  }

  /** Does a command about stories with what is selected, or with the article at hand. */
  async run(command: StoryCommand): Promise<void> {
    const { host, place } = this
    const front = host.renderRoot.querySelector('front-page')
    const page = host.renderRoot.querySelector('story-page')
    const read = place.route.view === 'library' ? place.route.article : null
    const selected = (await front?.selected()) ?? []
    const article = page?.cursor || read || front?.cursor || selected[0] || ''
    const event = storyWishes[command]({ article, selected })
    if (typeof event === 'string') this.toasts.say({ says: event })
    else host.dispatchEvent(event)
  }

  readonly #wished = ({ wish }: StoryWished): void => {
    this.#do(wish).catch((failure: unknown) => {
      const why = failure instanceof Error ? failure.message : String(failure)
      this.toasts.say({ says: `This could not be kept: ${why}`, tone: 'failed' })
    })
  }

  readonly #chosen = ({ article }: StoryChosen): void => {
    this.place.go({ view: 'story', article })
  }

  readonly #otherWanted = ({ articles, to }: OtherStoryWanted): void => {
    void loadLater().then(() =>
      this.host.renderRoot.querySelector('command-palette')?.open(to, articles),
    )
  }

  readonly #naming = ({ article }: StoryNaming): void => {
    void this.#name(article)
  }

  async #do(wish: StoryWish): Promise<void> {
    const { library } = this.host
    if (!library) return
    const deed = await storyDeed(library.db, wish)
    if ('problem' in deed) return this.toasts.say({ says: deed.problem })
    await library.deeds.do(deed)
    const take = () => library.deeds.takeBack(deed)
    this.toasts.say({ says: deed.says, offers: { says: 'Undo', take } })
  }

  /** A story is named where it has a page. */
  async #name(article: ArticleId): Promise<void> {
    const { place, host } = this
    const { route } = place
    if (route.view !== 'story') place.go({ view: 'story', article })
    await Promise.all([loadLater(), host.updateComplete])
    host.renderRoot.querySelector('story-page')?.beginNaming()
  }
}
