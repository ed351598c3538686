import { assertNever } from '../domain/assert-never.ts'
import { html, nothing, type TemplateResult } from 'lit'
import type { Block, Picture } from '../domain/article.ts'
import { blockText, type Wash } from './block-text.ts'

/** A picture that can be shown: its address within this page, and its size in CSS pixels. */
export interface PictureInPage {
  readonly address: string
  readonly width: number
  readonly height: number
}

/** What a block needs to know besides its own words. */
export interface BlockLook {
  /** The block's number in its body. */
  readonly at: number
  readonly washes: readonly Wash[]
  /** The pictures that can be shown; all others are named. */
  readonly pictures?: ReadonlyMap<Picture, PictureInPage>
}

/** One block of an article, as what it is: paragraph, heading, quotation, list item, … */
export function block(of: Block, look: BlockLook): TemplateResult {
  const text = blockText(of.text, of.spans, look.washes)
  const dir = of.direction ?? nothing
  switch (of.kind) {
    case 'paragraph':
      return html`<p class=${of.role} dir=${dir} data-block=${look.at}>${text}</p>`
    case 'heading':
      return heading(of.level, html`<span dir=${dir} data-block=${look.at}>${text}</span>`)
    case 'quotation':
      return html`<blockquote class=${of.role} dir=${dir} data-block=${look.at}>
        ${text}
      </blockquote>`
    case 'list-item':
      return listItem(of, look, text)
    case 'preformatted':
      return html`<pre dir=${dir} data-block=${look.at} tabindex="0">${text}</pre>`
    case 'figure':
      return figure(of, look, text)
    case 'table':
      return table(of, look)
    default:
      return assertNever(of)
  }
}

/** A page has one first heading, the headline; the article's own keep their depth below it. */
function heading(level: 2 | 3 | 4 | 5 | 6, text: TemplateResult): TemplateResult {
  if (level === 2) return html`<h2>${text}</h2>`
  if (level === 3) return html`<h3>${text}</h3>`
  if (level === 4) return html`<h4>${text}</h4>`
  if (level === 5) return html`<h5>${text}</h5>`
  return html`<h6>${text}</h6>`
}

function listItem(
  of: Extract<Block, { kind: 'list-item' }>,
  { at }: BlockLook,
  text: readonly TemplateResult[],
): TemplateResult {
  return html`<div
    role="listitem"
    class="item ${of.role}"
    dir=${of.direction ?? nothing}
    data-block=${at}
    .style=${`--depth: ${Math.min(of.depth, 8)}`}
  >
    <span class="marker">${of.marker}</span><span>${text}</span>
  </div>`
}

function figure(
  of: Extract<Block, { kind: 'figure' }>,
  { at, pictures }: BlockLook,
  text: readonly TemplateResult[],
): TemplateResult {
  return html`<figure dir=${of.direction ?? nothing} class=${of.role}>
    ${of.picture ? picture(of.picture, pictures?.get(of.picture)) : nothing}
    ${of.text ? html`<figcaption data-block=${at}>${text}</figcaption>` : nothing}
  </figure>`
}

/** Pictures that lie in the file or beside it are shown. Others are named: nothing is ever fetched. */
function picture(
  { address, description, held }: Picture,
  shown: PictureInPage | undefined,
): TemplateResult | typeof nothing {
  if (shown) {
    const { width, height } = shown
    return html`<img src=${shown.address} width=${width} height=${height} alt=${description} />`
  }
  if (held !== undefined || (!address && !description)) return nothing
  return html`<p class="picture">
    <span class="label">Picture, not in the file</span>
    ${description ? html`<span>${description}</span>` : nothing}
    ${address ? html`<span class="address">${address}</span>` : nothing}
  </p>`
}

function table(of: Extract<Block, { kind: 'table' }>, { at, washes }: BlockLook): TemplateResult {
  const [head = [], ...rest] = of.rows
  const isHead = rest.length > 0 && head.every((cell) => /\p{L}/u.test(cell) || cell === '')
  const body = isHead ? rest : of.rows
  return html`<div class="table" role="region" aria-label="Table" tabindex="0">
    <table
      dir=${of.direction ?? nothing}
      data-block=${at}
      class=${washes.length > 0 ? 'lit-whole' : nothing}
    >
      ${
        isHead
          ? html`<thead>
              <tr>
                ${head.map((cell) => html`<th scope="col">${cell}</th>`)}
              </tr>
            </thead>`
          : nothing
      }
      <tbody>
        ${body.map(
          (row) =>
            html`<tr>
              ${row.map((cell) => html`<td class=${isNumber(cell) ? 'number' : nothing}>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}

function isNumber(cell: string): boolean {
  return /^[\s\p{Sc}+−-]*\d[\d.,\s%]*$/u.test(cell)
}
