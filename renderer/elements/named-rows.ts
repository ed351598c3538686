// The rows of the table of names and figures, as templates.
import { html, nothing, type TemplateResult } from 'lit'
import { classMap } from 'lit/directives/class-map.js'
import type { Comparable } from '../domain/compare/comparison.ts'
import { printedIn, type NamedMention, type NamedThing } from '../domain/compare/named/named.ts'
import { subtitleOf, titleOf } from './named-words.ts'

/** What a row needs beside its thing. */
export interface NamedRow {
  readonly articles: readonly Comparable[]
  readonly thing: NamedThing
  /** Names the row within its table; ids are made of it. */
  readonly key: string
  readonly open: boolean
  readonly toggle: () => void
  readonly choose: (mention: NamedMention) => void
}

/** So many forms of one thing are listed in a cell; the sentences hold them all. */
const mostForms = 4
/** Sentences stand under their column where columns are wide enough to read. */
const mostColumns = 3

/** A thing as a row: what it is, and the words each article prints for it; open, the sentences too. */
export function namedRow(row: NamedRow): TemplateResult {
  const { thing, articles, key, open, toggle } = row
  const differs = thing.standing === 'differs'
  return html`<tr class=${classMap({ thing: true, differs, open })}>
      <th scope="row">
        <button
          class="opener"
          aria-expanded=${open ? 'true' : 'false'}
          aria-controls=${open ? key : nothing}
          @click=${toggle}
        >
          <span class="title" dir=${differs ? nothing : 'auto'}
            >${differs ? variants(thing) : titleOf(thing)}</span
          >
        </button>
        <span class="under" dir="auto">${subtitleOf(thing)}</span>
        ${differs ? html`<span class="under why">${thing.why}</span>` : nothing}
      </th>
      ${articles.map((article) => printedCell(thing, article, articles))}
    </tr>
    ${open ? sentences(row) : nothing}`
}

/** Each form apart, so that words of both directions keep their order. */
function variants({ variants: forms }: NamedThing): readonly (TemplateResult | string)[] {
  return forms.flatMap(({ words }, at) => [at > 0 ? ' or ' : '', html`<bdi>${words}</bdi>`])
}

/** The class of a column: of two articles the colours of A and B; of more, none. */
export function sideOf(articles: readonly Comparable[], at: number): string {
  return articles.length > 2 ? '' : at === 0 ? 'a' : 'b'
}

function printedCell(
  thing: NamedThing,
  article: Comparable,
  articles: readonly Comparable[],
): TemplateResult {
  const side = sideOf(articles, articles.indexOf(article))
  const lang = langOf(article.language)
  const forms = printedIn(thing, article.id).slice(0, mostForms)
  if (forms.length === 0) return html`<td class=${side}>${absent(articles.length)}</td>`
  return html`<td class=${side}>
    ${forms.map((words) => html`<span class="printed" lang=${lang} dir="auto">${words}</span>`)}
  </td>`
}

/** Said in words; of many articles only to those who listen, or it would be all there is to see. */
function absent(articles: number): TemplateResult {
  return articles > mostColumns
    ? html`<span class="absent"
        ><span class="spoken">not there</span><span aria-hidden="true">–</span></span
      >`
    : html`<span class="absent">not there</span>`
}

function sentences(row: NamedRow): TemplateResult {
  const { articles, key } = row
  if (articles.length > mostColumns)
    return html`<tr id=${key}>
      <td></td>
      <td class="told" colspan=${articles.length}>
        ${articles.map((article) => toldBy(row, article, html`<h4>${article.name}</h4>`))}
      </td>
    </tr>`
  return html`<tr id=${key}>
    <td></td>
    ${articles.map(
      (article, at) => html`<td class="told ${sideOf(articles, at)}">${toldBy(row, article)}</td>`,
    )}
  </tr>`
}

function toldBy(
  { thing, choose }: NamedRow,
  article: Comparable,
  head?: TemplateResult,
): TemplateResult | typeof nothing {
  const own = thing.mentions.filter((mention) => mention.article === article.id)
  if (own.length === 0) return nothing
  return html`${head}${bySentence(own).map(
    (mentions) =>
      html`<button
        class="sentence"
        lang=${langOf(article.language)}
        dir="auto"
        title="Show this in ${article.name}"
        @click=${() => {
          const [first] = mentions
          if (first) choose(first)
        }}
      >
        ${lit(article, mentions)}
      </button>`,
  )}`
}

/** Mentions of one sentence together, in the order of the text. */
function bySentence(mentions: readonly NamedMention[]): readonly (readonly NamedMention[])[] {
  const sentences = new Map<string, NamedMention[]>()
  for (const mention of mentions) {
    const key = `${mention.block} ${mention.sentence.start}`
    sentences.set(key, [...(sentences.get(key) ?? []), mention])
  }
  return [...sentences.values()]
}

/** A sentence with the words of its mentions marked. */
function lit(
  { body }: Comparable,
  mentions: readonly NamedMention[],
): readonly (TemplateResult | string)[] {
  const [first] = mentions
  if (!first) return []
  const text = body.blocks[first.block]?.text ?? ''
  const pieces: (TemplateResult | string)[] = []
  let at = first.sentence.start
  for (const { start, end } of mentions) {
    if (start < at) continue
    pieces.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`)
    at = end
  }
  return [...pieces, text.slice(at, first.sentence.end)]
}

function langOf(language: string): string | typeof nothing {
  return language === 'und' || language === '' ? nothing : language
}
