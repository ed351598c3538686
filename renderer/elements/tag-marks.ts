import { css, html, nothing, type TemplateResult } from 'lit'
import { isolated } from '../domain/isolated.ts'
import type { TagRow } from '../library/database.ts'

/** The most tags that are named on one line of a list. */
const mostShown = 3

/** A tag's colour as a dot; its name always stands beside it. */
export function tagDot(colour: TagRow['colour']): TemplateResult {
  return html`<span class="tag-dot ${colour}" aria-hidden="true"></span>`
}

/** The tags of one line of a list: at most three by name, then how many more. */
export function lineTags(tags: readonly Pick<TagRow, 'id' | 'name' | 'colour'>[]) {
  if (tags.length === 0) return nothing
  const shown = tags.slice(0, mostShown)
  const names = tags.map(({ name }) => isolated(name)).join(', ')
  const more = tags.length - shown.length
  return html`<span class="tags" title=${names}>
    <span class="spoken">tagged ${names}</span>
    ${shown.map(
      ({ name, colour }) =>
        html`<span class="tag" aria-hidden="true">${tagDot(colour)}<bdi>${name}</bdi></span>`,
    )}
    ${more > 0 ? html`<span class="more" aria-hidden="true">+${more}</span>` : nothing}
  </span>`
}

/** How the dots of tags look. */
export const tagDotStyles = css`
  .tag-dot {
    display: inline-block;
    flex: none;
    width: 9px;
    height: 9px;
    border-radius: 50%;
    background: var(--tag-grey);
  }
  .tag-dot.red {
    background: var(--tag-red);
  }
  .tag-dot.orange {
    background: var(--tag-orange);
  }
  .tag-dot.green {
    background: var(--tag-green);
  }
  .tag-dot.teal {
    background: var(--tag-teal);
  }
  .tag-dot.violet {
    background: var(--tag-violet);
  }
  .tag-dot.pink {
    background: var(--tag-pink);
  }
  @media (forced-colors: active) {
    .tag-dot {
      border: 1px solid CanvasText;
      forced-color-adjust: none;
    }
  }
`

/** How the tags on a line of a list look. */
export const lineTagStyles = css`
  .tags {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 1px 10px;
    min-width: 0;
    overflow: hidden;
    padding-block: 1px 2px;
    padding-inline-start: 13px;
    font: 11.5px/1.4 var(--ui);
    color: var(--ink-2);
  }
  .tag {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    min-width: 0;
  }
  .tag bdi {
    max-width: 11em;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .tag .tag-dot {
    width: 7px;
    height: 7px;
  }
  .more {
    flex: none;
    color: var(--ink-3);
  }
`
