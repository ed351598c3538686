import { zipSync } from 'fflate'
import { everyIn, wordsBelow, xmlTree } from '../document/xml-tree.ts'
import { decode } from '../decode.ts'
import { openZip, type Zip } from '../zip/open-zip.ts'

/** More than this in one part of a document is no text that people wrote. 64 MB. */
const mostInPart = 64 * 1024 * 1024
/** The parts that say something: text, notes, styles, pictures, properties. */
const wanted = /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|(?:word|customXml)\/|[^/]+\.xml$)/i
/** Fonts, macros and objects of other programs are never opened. */
const unwanted = /(?:^word\/(?:fonts|embeddings|activeX)\/|vbaProject\.bin$|\.odttf$)/i

/** A Word document, taken out of its archive within the bounds that `openZip` keeps. */
export interface DocxParts {
  readonly zip: Zip
  /** The parts that are read, packed again without squeezing: nothing in it can swell. */
  readonly packed: Uint8Array
}

/** @throws ZipTrouble or Error when a part holds more than a document may. */
export function docxParts(bytes: Uint8Array): DocxParts {
  const zip = openZip(bytes)
  const parts: Record<string, Uint8Array> = {}
  for (const name of zip.names) {
    if (!wanted.test(name) || unwanted.test(name)) continue
    if (zip.size(name) > mostInPart) throw new Error('a part of it holds more than 64 MB')
    const part = zip.bytes(name)
    if (part) parts[name] = part
  }
  return { zip, packed: zipSync(parts, { level: 0 }) }
}

/** The words of a part; empty when there is none. */
export function partText(zip: Zip, name: string): string {
  const bytes = zip.bytes(name)
  return bytes ? decode(bytes).text : ''
}

/** The properties a document keeps beside its text, each with its name, in the files' order. */
export function propertiesOf(zip: Zip): readonly (readonly [string, string])[] {
  const core = xmlTree(partText(zip, 'docProps/core.xml'))
  const custom = xmlTree(partText(zip, 'docProps/custom.xml'))
  const own = everyIn(core, 'coreProperties').flatMap(({ children }) =>
    children.flatMap((child) =>
      typeof child === 'string' ? [] : [[child.name, wordsBelow(child)] as const],
    ),
  )
  const added = everyIn(custom, 'property').map(
    (property) => [property.attributes['name'] ?? '', wordsBelow(property)] as const,
  )
  return [...own, ...added]
}
