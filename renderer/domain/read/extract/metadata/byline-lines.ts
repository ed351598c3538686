import type { FoundBody, FoundPassage } from '../extract-body.ts'
import type { SignerHints } from './signers.ts'

const before = 8
const after = 30

/**
 * The lines of a page that may hold a byline: short ones around the headline, and those that end the
 * text, as far as they stand in the same element as its last paragraph and are no headings.
 */
export function bylineLines({ passages, headline }: FoundBody): SignerHints {
  const start = Math.max(0, headline)
  const near = passages.slice(Math.max(0, start - before), start + after)
  const last = passages.map((passage) => passage.furniture === null).lastIndexOf(true)
  const end = passages[last]
  const ending =
    end === undefined ? [] : passages.slice(last, last + 2).filter((one) => follows(one, end))
  return {
    lines: near.map(({ text }) => text).filter((text) => text.length < 100),
    lastLines: ending.map(({ text }) => text),
  }
}

function follows(one: FoundPassage, end: FoundPassage): boolean {
  if (!/^(?:p|div|address|footer)$/.test(one.element.localName)) return false
  return one.element === end.element || one.element.parentNode === end.element.parentNode
}
