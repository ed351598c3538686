import type { Block, Furniture } from '../../article.ts'
import { blocksOf } from '../blocks.ts'
import type { Field } from '../draft.ts'
import { footnote } from '../document/footnote.ts'
import { oneLine } from '../folding.ts'
import type { PageElement } from '../page-tree.ts'
import { notes } from './docx-page.ts'

/** What a document says in lines that are set apart by their style, taken out of its page. */
export interface StyledLines {
  /** Empty when no line is set as the title. */
  readonly title: string
  readonly fields: readonly Field[]
  readonly furniture: readonly Furniture[]
  readonly captions: ReadonlySet<string>
  readonly footnotes: readonly Block[]
}

/** How far down title, bylines and date may stand. */
const topLines = 12

/** Takes the lines whose style says what they are out of a page; what stays is the text. */
export function takeStyledLines(root: PageElement): StyledLines {
  const top = [...root.children].slice(0, topLines)
  const title = top.find((line) => isSet(line, 'title'))
  const authors = top.filter((line) => isSet(line, 'author'))
  const dates = top.filter((line) => isSet(line, 'date')).slice(0, 1)
  const contents = [...root.querySelectorAll('p.contents')]
  const words = title ? wordsOf(title) : ''
  const taken: StyledLines = {
    title: words,
    fields: [
      ...authors.map((line): Field => said('byline', 'paragraph set as author', line)),
      ...dates.map((line): Field => said('published', 'paragraph set as date', line)),
    ].filter(({ value }) => value !== ''),
    furniture: [
      ...[...authors, ...dates].map((line): Furniture => around('other', line)),
      ...contents.map((line): Furniture => around('navigation', line)),
    ].filter(({ text }) => text !== ''),
    captions: new Set([...root.querySelectorAll('p.caption')].map(wordsOf)),
    footnotes: footnotesIn(root),
  }
  for (const line of [...(title ? [title] : []), ...authors, ...dates, ...contents]) line.remove()
  return taken
}

function isSet(line: PageElement, as: string): boolean {
  return line.getAttribute('class') === as && wordsOf(line) !== ''
}

function wordsOf(element: PageElement): string {
  return oneLine(element.textContent ?? '')
}

function said(means: Field['means'], name: string, line: PageElement): Field {
  return { means, name, value: wordsOf(line) }
}

function around(kind: Furniture['kind'], line: PageElement): Furniture {
  return { kind, text: wordsOf(line), before: 0 }
}

/** Footnotes and endnotes stand as a list at the end, each with a way back to where it is named. */
function footnotesIn(root: PageElement): readonly Block[] {
  const found = [
    ...root.querySelectorAll(`li[id^="${notes}footnote-"], li[id^="${notes}endnote-"]`),
  ]
  const blocks = found.flatMap((note, at) => {
    const back = [...note.querySelectorAll(`a[href^="#${notes}"]`)].at(-1)
    back?.remove()
    return blocksOf(note, { base: '' }).map((block, nth) =>
      footnote(nth === 0 ? `[${String(at + 1)}]` : '', block),
    )
  })
  for (const note of found) note.remove()
  return blocks
}
