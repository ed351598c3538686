import { assertNever } from '../domain/assert-never.ts'
import { html, type TemplateResult } from 'lit'
import { ifDefined } from 'lit/directives/if-defined.js'
import type { Span } from '../domain/article.ts'
import { AddressChosen } from './events.ts'
import { cut, type Piece } from './pieces.ts'

/** A wash laid over some words of a block. Offsets are UTF-16 units, end exclusive. */
export interface Wash {
  readonly start: number
  readonly end: number
  /** The class its mark carries: `lit`, `edit`, … */
  readonly look: string
  /** What it says when pointed at; may be left out. */
  readonly saying?: string
}

type Layer = Span | Wash

/** A block's words with their looks, links and washes. Markup is built, never parsed. */
export function blockText(
  text: string,
  spans: readonly Span[],
  washes: readonly Wash[] = [],
): readonly TemplateResult[] {
  const links = spans.filter((span) => span.kind === 'link' && span.address)
  const layers: readonly Layer[] = [...spans.filter((span) => span.kind !== 'link'), ...washes]
  return cut(text, links)
    .filter((part) => part.text || text === '')
    .map((part) => {
      const inner = within(layers, part).map(piece)
      const address = part.under[0]?.address
      return address ? link(address, inner) : html`${inner}`
    })
}

function within(layers: readonly Layer[], part: Piece<Span>): readonly Piece<Layer>[] {
  const end = part.start + part.text.length
  const here = layers
    .filter((layer) =>
      layer.start === layer.end
        ? layer.start >= part.start && layer.start < Math.max(end, part.start + 1)
        : layer.start < end && layer.end > part.start,
    )
    .map((layer) => ({
      ...layer,
      start: Math.max(layer.start - part.start, 0),
      end: Math.min(layer.end - part.start, part.text.length),
    }))
  return cut(part.text, here)
}

/**
 * Old pages glue ordinary words together with no-break spaces, and lines come out ragged. Those are
 * shown as plain spaces; the ones typography wants (figures, abbreviations, French marks) stay.
 */
function loosened(text: string): string {
  return text.replace(/(?<=\p{L}{3}[,;]?|[—–])\u00a0(?=\p{L})/gu, ' ')
}

function link(address: string, inner: readonly TemplateResult[]): TemplateResult {
  const choose = (event: Event) => {
    event.preventDefault()
    event.currentTarget?.dispatchEvent(new AddressChosen(address))
  }
  return html`<a href=${address} title=${address} @click=${choose}>${inner}</a>`
}

function piece({ text, under }: Piece<Layer>): TemplateResult {
  let content: TemplateResult = html`${loosened(text)}`
  for (const layer of under) {
    content = 'look' in layer ? washed(layer, text, content) : styled(layer.kind, content)
  }
  return content
}

function washed(wash: Wash, text: string, content: TemplateResult): TemplateResult {
  if (text) return html`<mark class=${wash.look} title=${ifDefined(wash.saying)}>${content}</mark>`
  return html`<mark
    class="${wash.look} bare"
    title=${ifDefined(wash.saying)}
    role="img"
    aria-label=${wash.saying ?? 'words are missing here'}
  ></mark>`
}

function styled(kind: Span['kind'], content: TemplateResult): TemplateResult {
  switch (kind) {
    case 'strong':
      return html`<strong>${content}</strong>`
    case 'emphasis':
      return html`<em>${content}</em>`
    case 'code':
      return html`<code>${content}</code>`
    case 'superscript':
      return html`<sup>${content}</sup>`
    case 'subscript':
      return html`<sub>${content}</sub>`
    case 'link':
      return html`${content}`
    default:
      return assertNever(kind)
  }
}
