import { composed } from '../document/composed.ts'
import { propertyFields } from '../document/properties.ts'
import type { Original, ReadFormat, Source } from '../source.ts'
import { parseRtf } from './rtf-parser.ts'

/** A file of rich text as an article. */
export const readRtf: ReadFormat = ({ bytes }) => {
  const { title, blocks, footnotes, pictures, info } = parseRtf(bytes)
  const draft = composed({
    format: 'rtf',
    title,
    blocks: [...blocks, ...footnotes],
    furniture: [],
    fields: propertyFields(info, (name) => `RTF info: ${name}`),
    pictures,
    remarks: [],
  })
  return Promise.resolve({ kind: 'article', draft })
}

/** What the file says, properties first; its letters as such, because in the file they are numbers. */
export function rtfOriginal({ bytes }: Source): Promise<Original> {
  const { title, blocks, footnotes, info } = parseRtf(bytes)
  const lines = [
    ...info.map(([name, words]) => `${name}: ${words.trim()}`),
    ...(title === '' ? [] : [title]),
    ...[...blocks, ...footnotes].map(({ text }) => text),
  ]
  return Promise.resolve({
    text: lines.join('\n\n'),
    note: 'The words of the rich text, without its control words.',
  })
}
