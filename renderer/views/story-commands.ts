import type { ArticleId } from '../domain/article.ts'
import {
  OtherStoryWanted,
  StoryChosen,
  StoryNaming,
  StoryWished,
} from '../elements/story-events.ts'
import type { Command } from '../controllers/shortcuts.ts'

/** The commands about stories. */
export type StoryCommand = Extract<
  Command,
  | 'show-story'
  | 'rename-story'
  | 'merge-stories'
  | 'split-story'
  | 'take-out-of-story'
  | 'keep-in-story'
  | 'move-to-story'
  | 'never-together'
>

/** What a command about stories acts on. */
export interface StoryMatter {
  /** What is read, or what the keyboard stands on. */
  readonly article: ArticleId | ''
  /** What is selected in the list, in its order. */
  readonly selected: readonly ArticleId[]
}

type Asked = (matter: StoryMatter) => Event | string

/** What each command asks for; a sentence where there is nothing to act on. */
export const storyWishes: Readonly<Record<StoryCommand, Asked>> = {
  'show-story': onOne((article) => new StoryChosen(article)),
  'rename-story': onOne((article) => new StoryNaming(article)),
  'merge-stories': ({ article, selected }) => {
    if (selected.length > 1) return new StoryWished({ kind: 'merge', articles: selected })
    return article ? new OtherStoryWanted([article], 'merge') : noArticle
  },
  'split-story': ({ selected }) =>
    selected.length > 0
      ? new StoryWished({ kind: 'split', articles: selected })
      : 'Select the articles that are a story of their own first.',
  'take-out-of-story': onOne((article) => new StoryWished({ kind: 'take-out', article })),
  'keep-in-story': onOne((article) => new StoryWished({ kind: 'keep', article, on: true })),
  'move-to-story': ({ article, selected }) => {
    const articles = selected.length > 1 || !article ? selected : [article]
    return articles.length > 0 ? new OtherStoryWanted(articles, 'move') : noArticle
  },
  'never-together': ({ selected }) =>
    selected.length > 1
      ? new StoryWished({ kind: 'never', articles: selected })
      : 'Select the articles that never tell one story first.',
}

const noArticle = 'Open an article, or select some, first.'

function onOne(ask: (article: ArticleId) => Event): Asked {
  return ({ article }) => (article ? ask(article) : noArticle)
}
