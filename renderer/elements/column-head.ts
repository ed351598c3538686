import { html, type TemplateResult } from 'lit'
import { ArticleChosen } from './events.ts'
import { writtenDate } from './dates.ts'
import { relationNames } from './relation-words.ts'
import type { Side } from './compare-plan.ts'
import { isSource, type Pair } from './compare-words.ts'

/** The head of one column: whose text it is, and the little that is known of it. */
export function columnHead(pair: Pair, side: Side): TemplateResult {
  const article = pair[side]
  const open = (event: Event) => event.currentTarget?.dispatchEvent(new ArticleChosen(article.id))
  return html`<div class="head ${side}">
    <h2>
      <button class="bare" title="Read this article" @click=${open}>${article.name}</button>
    </h2>
    <span class="facts">${facts(pair, side)}</span>
    <p class="headline" dir="auto" title=${article.headline}>${article.headline}</p>
  </div>`
}

function facts(pair: Pair, side: Side): string {
  const { provenance } = pair[side]
  const dateline = provenance.dateline[0]?.value
  const published = provenance.published[0]?.value
  const byline = provenance.byline[0]?.value
  return [
    standing(pair, side),
    dateline ?? '',
    published ? writtenDate(published) : 'not dated',
    byline ? `by ${byline.replace(/^by\s+/i, '')}` : 'no byline',
  ]
    .filter(Boolean)
    .join(', ')
}

/** `original` for the one the other was made from, the relation's name for that other. */
function standing(pair: Pair, side: Side): string {
  const { direction, relation } = pair.comparison
  if (direction === 'none' || direction === 'unknown') return ''
  return isSource(pair, side) ? 'original' : relationNames[relation]
}
