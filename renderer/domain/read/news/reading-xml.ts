import type { Reading, Source } from '../source.ts'
import { UnreadableXml, xmlDocument, type XmlDocument } from '../xml/xml-tree.ts'

/** Reads a file as XML, or says in plain words why nobody can. */
export function readingXml(
  source: Source,
  read: (document: XmlDocument) => Reading,
): Promise<Reading> {
  try {
    return Promise.resolve(read(xmlDocument(source.decoded.text)))
  } catch (error) {
    if (!(error instanceof UnreadableXml)) throw error
    const advice = 'Save or ask for the article as plain text or as a web page.'
    return Promise.resolve({ kind: 'problem', problem: { reason: error.message, advice } })
  }
}

/** What is said of XML that is broken: words may be missing where it is. */
export function faultRemarks(faults: readonly string[]): readonly string[] {
  const broken = faults.filter(
    (fault) => !/undefined entity|namespace prefix|declaration/.test(fault),
  )
  const [first] = broken
  return first === undefined
    ? []
    : [`The file’s XML is broken (${first.replace(/\.$/, '')}); it was read as far as it goes.`]
}
