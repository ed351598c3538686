import { LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ArticleId } from '../domain/article.ts'
import type { StoryLine } from '../library/queries.ts'
import { ground, spoken } from '../styles/shared.ts'
import { ArticleChosen } from './events.ts'
import { newsLine, newsLineStyles } from './news-line.ts'
import { relationNames } from './relation-words.ts'

/** One story of a list: its headline, then a line for each article that tells it. */
@customElement('story-card')
export class StoryCard extends LitElement {
  static override styles = [ground, spoken, newsLineStyles]

  @property({ attribute: false }) story: StoryLine | undefined
  /** The article being read, or ''. */
  @property({ attribute: false }) current: string = ''
  /** The article the keyboard stands on in this list, or ''. */
  @property({ attribute: false }) cursor: string = ''

  override willUpdate() {
    this.toggleAttribute(
      'current',
      this.story?.lines.some(({ article }) => article.id === this.current),
    )
  }

  override render() {
    const { story, lines } = this.story ?? { story: undefined, lines: [] }
    if (!story) return nothing
    return lines.map((line, at) =>
      newsLine({
        line,
        headline: at === 0 ? story.headline || line.article.headline : '',
        relation: lines.length < 2 ? '' : relationOf(story.members, line.article.id),
        isCurrent: line.article.id === this.current,
        isCursor: line.article.id === this.cursor,
        choose: () => this.dispatchEvent(new ArticleChosen(line.article.id)),
      }),
    )
  }

  /** Puts the keyboard on the line of an article. */
  focusArticle(article: ArticleId) {
    this.renderRoot.querySelector<HTMLElement>(`[data-article="${CSS.escape(article)}"]`)?.focus()
  }
}

const relationWords = new Map([
  ...Object.entries(relationNames),
  ['first', 'original'],
  ['alone', ''],
])

function relationOf(members: StoryLine['story']['members'], article: ArticleId): string {
  const member = members.find((one) => one.article === article)
  if (!member) return ''
  const word = relationWords.get(member.relation) ?? member.relation
  // An excerpt says how much of the original it has: the one number a reader asks for first.
  return member.relation === 'excerpt' && member.share > 0
    ? `${word}, ${Math.round(member.share * 100)}%`
    : word
}

declare global {
  interface HTMLElementTagNameMap {
    'story-card': StoryCard
  }
}
