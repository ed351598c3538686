import type { Here } from '../controllers/here.ts'
import type { Library } from '../controllers/library.ts'
import type { ArticleId } from '../domain/article.ts'
import type { MenuItem } from '../elements/context-menu.ts'
import {
  OtherStoryWanted,
  StoryChosen,
  StoryNaming,
  StoryWished,
} from '../elements/story-events.ts'
import { placedByReader } from '../library/queries-story.ts'

/** The line whose menu shows what can be done with its story. */
export interface StoryMenu {
  /** What the events come from. */
  readonly host: EventTarget
  /** What is selected in the list. */
  readonly wanted: {
    readonly selected: ReadonlySet<ArticleId>
    /** The same in the order of the list. */
    readonly selection: () => Promise<readonly ArticleId[]>
  }
  readonly library: Library
  readonly here: Here
  /** It is the article that is read: keys act on it. */
  readonly isRead: boolean
}

/** What can be done with the story of a line, and with those of the lines that are selected. */
export async function storyItems(menu: StoryMenu): Promise<readonly MenuItem[]> {
  const { host, here, isRead, wanted } = menu
  const { id } = here.line.article
  if (!here.story) return []
  const send = (says: string, event: () => Event): MenuItem => {
    return { says, keys: '', choose: () => host.dispatchEvent(event()) }
  }
  return [
    { ...send('The story and its coverage', () => new StoryChosen(id)), keys: isRead ? 'y' : '' },
    send('Rename the story…', () => new StoryNaming(id)),
    ...(wanted.selected.size > 1 ? ofSelected(menu) : await ofOne(menu, send)),
  ]
}

type Send = (says: string, event: () => Event) => MenuItem

async function ofOne({ here, library }: StoryMenu, send: Send): Promise<readonly MenuItem[]> {
  const { id } = here.line.article
  const others = [
    send('Merge with another story…', () => new OtherStoryWanted([id], 'merge')),
    send('Move to another story…', () => new OtherStoryWanted([id], 'move')),
  ]
  const story = here.story?.story
  if (!story || story.members.length < 2) return others.slice(0, 1)
  const isKept = (await placedByReader(library.db, story)).has(id)
  const keep = () => new StoryWished({ kind: 'keep', article: id, on: !isKept })
  return [
    ...others,
    send('Take out of the story', () => new StoryWished({ kind: 'take-out', article: id })),
    send(isKept ? 'Let Broadsheet decide its story' : 'Keep in the story', keep),
  ]
}

function ofSelected({ host, wanted }: StoryMenu): readonly MenuItem[] {
  const { selected, selection } = wanted
  const send = (says: string, event: (articles: readonly ArticleId[]) => Event): MenuItem => {
    const choose = async () => host.dispatchEvent(event(await selection()))
    return { says, keys: '', choose: () => void choose() }
  }
  const wish = (kind: 'merge' | 'split' | 'never') => (articles: readonly ArticleId[]) =>
    new StoryWished({ kind, articles })
  const move = (articles: readonly ArticleId[]) => new OtherStoryWanted(articles, 'move')
  return [
    send(`Make one story of the ${selected.size} selected`, wish('merge')),
    send(`Split the ${selected.size} selected off`, wish('split')),
    send(`Move the ${selected.size} selected to another story…`, move),
    send('Never make one story of them', wish('never')),
  ]
}
