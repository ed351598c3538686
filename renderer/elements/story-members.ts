import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { ArticleId } from '../domain/article.ts'
import type { Appearance } from '../domain/compare/story/timeline.ts'
import type { StoryCoverage, StoryTeller } from '../library/queries-story.ts'
import { buttons, ground, spoken } from '../styles/shared.ts'
import { writtenDate } from './dates.ts'
import { ArticleChosen, CompareChosen } from './events.ts'
import { StoryWished } from './story-events.ts'
import { memberRelation } from './story-member-words.ts'
import { storyMembersStyles } from './story-members.styles.ts'
import { MemberPointed } from './story-page-events.ts'

/**
 * The articles of a story as a table, in the order in which they appeared: when, who, how each stands
 * to the first, and why it belongs. Arrows, Home and End walk the rows, Enter opens; Tab goes to what
 * can be done with a row. Fires `ArticleChosen`, `CompareChosen`, `StoryWished`, `MemberPointed`.
 */
@customElement('story-members')
export class StoryMembers extends LitElement {
  static override styles = [ground, buttons, spoken, storyMembersStyles]

  @property({ attribute: false }) coverage: StoryCoverage | null = null
  /** The article the keyboard stands on, or ''. */
  @property({ attribute: false }) current: ArticleId | '' = ''

  override render() {
    const { coverage } = this
    if (!coverage) return nothing
    return html`<table role="grid" aria-label="Articles of the story">
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Article</th>
          <th scope="col">How it stands</th>
          <th scope="col"><span class="spoken">What can be done</span></th>
        </tr>
      </thead>
      <tbody>
        ${repeat(
          coverage.timeline.appearances,
          ({ article }) => coverage.tellers[article]?.line.article.id ?? article,
          (one) => this.#row(coverage, one),
        )}
      </tbody>
    </table>`
  }

  /** Puts the keyboard on the row of an article. */
  async focusArticle(article: ArticleId): Promise<void> {
    await this.updateComplete
    const row = this.renderRoot.querySelector(`[data-article="${CSS.escape(article)}"]`)
    row?.querySelector<HTMLElement>('.open')?.focus()
    row?.scrollIntoView({ block: 'nearest' })
  }

  #row(coverage: StoryCoverage, appearance: Appearance) {
    const teller = coverage.tellers[appearance.article]
    if (!teller) return nothing
    const { article } = teller.line
    const isHere = article.id === this.current
    return html`<tr
      class=${isHere ? 'current' : ''}
      data-article=${article.id}
      @focusin=${() => this.dispatchEvent(new MemberPointed(article.id))}
    >
      <td class="when">${dates(appearance)}</td>
      <td class="what">${this.#headline(teller, isHere)}</td>
      <td class="how">${standing(teller)}</td>
      <td class="acts"><div>${this.#acts(coverage, teller, isHere ? 0 : -1)}</div></td>
    </tr>`
  }

  #headline({ line }: StoryTeller, isHere: boolean) {
    const { id, headline, language, outlet } = line.article
    const lang = language && language !== 'und' ? language : nothing
    return html`<button
      class="open"
      tabindex=${isHere ? 0 : -1}
      title=${headline}
      @click=${() => this.dispatchEvent(new ArticleChosen(id))}
    >
      <bdi class=${outlet ? 'outlet' : 'outlet unstated'}>${outlet || 'Source not stated'}</bdi>
      <span class="headline" dir="auto" lang=${lang}>${headline || 'Without a headline'}</span>
    </button>`
  }

  #acts({ tellers }: StoryCoverage, { line, placed, name }: StoryTeller, tab: 0 | -1) {
    const { id } = line.article
    if (tellers.length < 2) return nothing
    const [first, second] = tellers.map((one) => one.line.article.id)
    const pair = id === first ? [second, id] : [id, first]
    const articles = pair.filter((one) => one !== undefined)
    return [
      act('Compare', `Compare ${name} with ${tellers[id === first ? 1 : 0]?.name}`, {
        tab,
        choose: () => this.dispatchEvent(new CompareChosen(articles)),
      }),
      act(placed ? 'Let go' : 'Keep', keepTitle(placed, name), {
        tab,
        choose: () =>
          this.dispatchEvent(new StoryWished({ kind: 'keep', article: id, on: !placed })),
      }),
      act('Take out', `Take out ${name}`, {
        tab,
        choose: () => this.dispatchEvent(new StoryWished({ kind: 'take-out', article: id })),
      }),
    ]
  }

  /** Takes a key that walks the rows; from outside the table it leads into it. */
  walk(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    const order = this.#order()
    const at = order.findIndex((id) => id === this.current)
    const by = this.matches(':focus-within') ? 1 : 0
    const last = order.length - 1
    const [next, before] = [Math.min(last, at + by), Math.max(0, at - by)]
    const to: Readonly<Record<string, number>> = {
      ArrowDown: next,
      ArrowUp: before,
      j: next,
      k: before,
      Home: 0,
      End: last,
    }
    const article = order[to[event.key] ?? -1]
    if (!article) return
    event.preventDefault()
    void this.focusArticle(article)
  }

  #order(): readonly ArticleId[] {
    const { timeline, tellers } = this.coverage ?? { timeline: null, tellers: [] }
    return (timeline?.appearances ?? []).flatMap(
      ({ article }) => tellers[article]?.line.article.id ?? [],
    )
  }
}

function act(
  says: string,
  means: string,
  { tab, choose }: { readonly tab: 0 | -1; readonly choose: () => void },
) {
  return html`<button
    class="bare"
    tabindex=${tab}
    title=${means}
    aria-label=${means}
    @click=${choose}
  >
    ${says}
  </button>`
}

function keepTitle(isKept: boolean, name: string): string {
  return isKept
    ? `Let go of ${name}: Broadsheet decides its story`
    : `Keep ${name} in the story, whatever arrives`
}

function dates({ published, updated, span }: Appearance) {
  const written = published ? writtenDate(published.value) : ''
  return html`${
    written
      ? html`<span class=${span ? '' : 'unclear'}>${written}</span>`
      : html`<span class="unclear">no date stated</span>`
  }${updated ? html`<span class="updated">updated ${writtenDate(updated.value)}</span>` : nothing}`
}

function standing({ member, placed }: StoryTeller) {
  const relation = memberRelation(member)
  return html`${relation ? html`<span class="pill">${relation}</span>` : nothing}
  ${placed ? html`<span class="pill kept">put here by you</span>` : nothing}
  ${member.reason ? html`<p class="why" dir="auto">${member.reason}</p>` : nothing}`
}

declare global {
  interface HTMLElementTagNameMap {
    'story-members': StoryMembers
  }
}
