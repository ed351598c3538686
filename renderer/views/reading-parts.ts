import { html, nothing, type TemplateResult } from 'lit'
import type { ArticleId } from '../domain/article.ts'
import { filedTimes } from '../domain/compare/filed-times.ts'
import { ArticleChosen, FileListed } from '../elements/events.ts'
import { formatNames } from '../elements/format-words.ts'
import type { ArticleRow } from '../library/database.ts'
import type { PlaceInFile } from '../library/queries-files.ts'

/** Where an article stands in a file of several: `Item 3 of 48 in feed.xml`, and the ways from there. */
export function itemLine(
  place: PlaceInFile | null,
  article: ArticleId,
): TemplateResult | typeof nothing {
  if (!place || place.of < 2) return nothing
  const { path, number, of, previous, next } = place
  const go = (to: ArticleId) => (event: Event) => {
    event.currentTarget?.dispatchEvent(new ArticleChosen(to))
  }
  const list = (event: Event) => event.currentTarget?.dispatchEvent(new FileListed(path))
  return html`<p class="item" data-article=${article}>
    <span title=${path}>Item ${number} of ${of} in <bdi>${path.split('/').at(-1)}</bdi></span>
    ${previous ? html`<button class="bare" @click=${go(previous)}>Previous item</button>` : nothing}
    ${next ? html`<button class="bare" @click=${go(next)}>Next item</button>` : nothing}
    <button class="bare" @click=${list}>All articles of this file</button>
  </p>`
}

/** Said above an article whose file has changed since, with the way to the newest version. */
export function earlierVersion(
  { id, current, filed }: Pick<ArticleRow, 'id' | 'current' | 'filed'>,
  newest: ArticleId | null,
): TemplateResult | typeof nothing {
  if (current === 1 || newest === null || newest === id) return nothing
  const [time] = filedTimes([filed], Date.now())
  const open = (event: Event) => event.currentTarget?.dispatchEvent(new ArticleChosen(newest))
  return html`<p class="earlier" role="note" data-article=${id}>
    An earlier version, filed ${time}; the file has changed since.
    <button class="bare" @click=${open}>Read the newest</button>
  </p>`
}

/** What kind of file the article was read from, and what is to be known of the reading. */
export function howRead(
  { format, part, paths }: Pick<ArticleRow, 'format' | 'part' | 'paths'>,
  remarks: readonly string[],
): TemplateResult {
  const kind = `${formatNames[format]}${part ? `, part ${part.number} of ${part.of}` : ''}.`
  return html`<details class="remarks">
    <summary>How this file was read</summary>
    <ul>
      <li>${kind}${paths[0] ? html` <bdi>${paths[0]}</bdi>` : nothing}</li>
      ${part?.name ? html`<li>Its name in the file: <bdi>${part.name}</bdi></li>` : nothing}
      ${remarks.map((remark) => html`<li>${remark}</li>`)}
    </ul>
  </details>`
}

/** What stands in the place of an article that cannot be shown. */
export function roomMessage(what: string, why: string): TemplateResult {
  return html`<div class="message" role="status">
    <p>${what}</p>
    <p class="why">${why}</p>
  </div>`
}
