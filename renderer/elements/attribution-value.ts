import { html, nothing, type TemplateResult } from 'lit'
import type { ArticleId, Attribution, AttributionField, Body } from '../domain/article.ts'
import { howSure, shownValue, statedWords, statusWords } from './attribution-words.ts'
import { AddressChosen, OutletChosen, SourceWanted } from './events.ts'
import './evidence-words.ts'

const mostEvidence = 3

/** What a value is shown with: its row, the text, and how other articles are called. */
export interface ValueSetting {
  readonly field: AttributionField
  readonly body: Body | null
  readonly names: ReadonlyMap<ArticleId, string>
}

/** One value of a row: itself, the words it rests on, how it was found and how sure it is. */
export function attributionValue(of: Attribution, setting: ValueSetting): TemplateResult {
  const { status, method, confidence } = of
  const other = of.evidence.find((one) => one.article)?.article
  const sure = howSure(confidence)
  const share = `${Math.round(confidence * 100)} in 100`
  return html`<div class="value ${status}">
    <b dir="auto">${valueItself(of.value, setting.field)}</b>${
      setting.field === 'outlet' ? aboutSource(of.value) : nothing
    }
    ${
      status === 'learnt'
        ? html`<span class="learnt">
            ${statusWords(status, other ? (setting.names.get(other) ?? '') : '')}
          </span>`
        : nothing
    }
    ${evidenceOf(of, setting)}
    <p class="method">
      ${
        status === 'corrected'
          ? html`<span class="by-you">${method}</span>`
          : html`${status === 'stated' ? statedWords(of) : method},
              <span class="sure ${sure}" title=${share} aria-description=${share}>${sure}</span>`
      }
    </p>
  </div>`
}

function aboutSource(outlet: string): TemplateResult {
  const want = (event: Event) => event.currentTarget?.dispatchEvent(new SourceWanted(outlet))
  return html` <button class="bare" aria-label=${`About ${outlet}`} @click=${want}>About</button>`
}

function evidenceOf({ evidence }: Attribution, { body, names }: ValueSetting): TemplateResult {
  const more = evidence.length - mostEvidence
  return html`${evidence.slice(0, mostEvidence).map((one) => {
    const other = one.article ? (names.get(one.article) ?? 'another article') : ''
    return html`<evidence-words .evidence=${one} .body=${body} .other=${other}></evidence-words>`
  })}${
    more > 0 ? html`<span>and in ${more} more ${more === 1 ? 'place' : 'places'}</span>` : nothing
  }`
}

function valueItself(value: string, field: AttributionField): TemplateResult {
  const shown = shownValue(field, value)
  const act = actOf(value, field)
  if (!act) return html`${shown}`
  const take = (event: Event) => event.currentTarget?.dispatchEvent(act.event())
  return html`<button class="bare" title=${act.says} @click=${take}>${shown}</button>`
}

function actOf(
  value: string,
  field: AttributionField,
): { readonly says: string; readonly event: () => Event } | null {
  if (field === 'outlet') {
    return { says: `All articles of ${value}`, event: () => new OutletChosen(value) }
  }
  const isAddress = field === 'canonical' || field === 'takenFrom'
  if (!isAddress || !/^https?:\/\//.test(value)) return null
  return { says: 'Open this address', event: () => new AddressChosen(value) }
}
