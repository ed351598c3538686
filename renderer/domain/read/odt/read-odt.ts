import type { Problem } from '../../article.ts'
import { composed } from '../document/composed.ts'
import { propertyFields } from '../document/properties.ts'
import { elementsIn, everyIn, wordsBelow, xmlTree, type XmlElement } from '../document/xml-tree.ts'
import { decode } from '../decode.ts'
import type { Draft } from '../draft.ts'
import { heldPicture, HeldPictures } from '../held-pictures.ts'
import type { Original, ReadFormat, Source } from '../source.ts'
import { openZip } from '../zip/open-zip.ts'
import { odtStyles } from './odt-styles.ts'
import { odtText } from './odt-text.ts'

/** More than this in one part of a document is no text that people wrote. 64 MB. */
const mostInPart = 64 * 1024 * 1024

/**
 * A document of LibreOffice and its kin as an article. The reader is our own: the libraries there are
 * draw into a page, want Node's files, or were left years ago.
 */
export const readOdt: ReadFormat = (source) => {
  const problem = notADocument(source)
  if (problem) return Promise.resolve({ kind: 'problem', problem })
  return Promise.resolve({ kind: 'article', draft: draftOf(partsOf(source)) })
}

interface OdtParts {
  readonly content: XmlElement
  readonly styles: XmlElement
  readonly meta: XmlElement
  readonly bytes: (path: string) => Uint8Array | null
}

function partsOf(source: Source): OdtParts {
  if (!source.head.startsWith('PK')) {
    const whole = xmlTree(source.decoded.text)
    return { content: whole, styles: whole, meta: whole, bytes: () => null }
  }
  const part = textParts(source)
  const zip = openZip(source.bytes)
  return {
    content: xmlTree(part('content.xml')),
    styles: xmlTree(part('styles.xml')),
    meta: xmlTree(part('meta.xml')),
    bytes: zip.bytes,
  }
}

function textParts({ bytes }: Source): (name: string) => string {
  const zip = openZip(bytes)
  return (name) => {
    if (zip.size(name) > mostInPart) throw new Error('a part of it holds more than 64 MB')
    const part = zip.bytes(name)
    return part ? decode(part).text : ''
  }
}

function draftOf({ content, styles, meta, bytes }: OdtParts): Draft {
  const pictures = new HeldPictures()
  const kept = new Map<string, number | undefined>()
  const pictureAt = (path: string) => {
    if (!kept.has(path)) {
      const picture = bytes(path)
      kept.set(path, pictures.keep(picture && heldPicture(picture)))
    }
    return kept.get(path)
  }
  const body = everyIn(content, 'body')[0] ?? content
  const text = odtText(body, { styles: odtStyles([content, styles]), pictureAt })
  return composed({
    format: 'odt',
    title: text.title,
    blocks: [...text.blocks, ...text.footnotes],
    furniture: [],
    fields: propertyFields(propertiesOf(meta), (name) => `document properties: ${name}`),
    pictures: pictures.all,
    remarks: [],
  })
}

/**
 * The properties a document keeps of itself. Its own `date` is the day it was last saved, its `creator`
 * who did that; who made it is the `initial-creator`.
 */
function propertiesOf(meta: XmlElement): readonly (readonly [string, string])[] {
  const all = everyIn(meta, 'meta').flatMap(elementsIn)
  const hasFirst = all.some(({ name }) => name === 'initial-creator')
  return all
    .filter(({ name }) => name !== 'date' && !(name === 'creator' && hasFirst))
    .map((one) => [
      one.name === 'user-defined' ? (one.attributes['name'] ?? '') : one.name,
      wordsBelow(one),
    ])
}

function notADocument(source: Source): Problem | null {
  const kind = /vnd\.(?:oasis\.opendocument|sun\.xml)\.([a-z]+)/.exec(source.head)
  const other = kind?.[1] ?? 'text'
  if (!/^(?:text|writer)/.test(other) && source.entries.length > 0) {
    return {
      reason: `This is ${others[other] ?? 'an Office file'}, not an article.`,
      advice: 'Copy the text you need into a document and add that.',
    }
  }
  if (!source.entries.includes('META-INF/manifest.xml')) return null
  const manifest = textParts(source)('META-INF/manifest.xml')
  return /<(?:\w+:)?encryption-data[\s/>]/.test(manifest) ? locked : null
}

const others: Readonly<Record<string, string>> = {
  spreadsheet: 'a table of LibreOffice',
  calc: 'a table of LibreOffice',
  presentation: 'a presentation of LibreOffice',
  impress: 'a presentation of LibreOffice',
  graphics: 'a drawing of LibreOffice',
}

const locked: Problem = {
  reason: 'This document is locked with a password.',
  advice:
    'Open it in LibreOffice, take the password off (File, Properties, Reset) and save it again.',
}

/** A document's own parts as they are written: properties, then text. */
export function odtOriginal(source: Source): Promise<Original> {
  const note = 'The parts of the document that hold its words (XML).'
  if (!source.head.startsWith('PK')) return Promise.resolve({ text: source.decoded.text, note })
  const part = textParts(source)
  const text = ['meta.xml', 'content.xml'].map((name) => `${name}\n\n${part(name)}`).join('\n\n')
  return Promise.resolve({ text, note })
}
