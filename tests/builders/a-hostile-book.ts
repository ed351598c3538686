import { strToU8, zipSync, type Zippable } from 'fflate'
import { damaged, hostileBytes, laughs, sentence, type HostileFile } from './a-hostile-file.ts'

const page = strToU8(`<html><body><h1>Ferry</h1><p>${sentence.repeat(5)}</p></body></html>`)
const empty = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024)
const zip = (entries: Zippable) => zipSync(entries, { level: 9 })

const types = strToU8(
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
)
const links = strToU8(
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
)
const word = (body: string, before = ''): Uint8Array =>
  zip({
    '[Content_Types].xml': types,
    '_rels/.rels': links,
    'word/document.xml': strToU8(
      `<?xml version="1.0"?>${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  })
const run = `<w:p><w:r><w:t>${sentence}</w:t></w:r></w:p>`

const open = (body: string): Uint8Array =>
  zip({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(
      `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
  })

function book(spine: string, manifest: string, more: Zippable = {}): Uint8Array {
  return zip({
    mimetype: strToU8('application/epub+zip'),
    'META-INF/container.xml': strToU8(
      '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="a.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    ),
    'a.opf': strToU8(
      `<package xmlns="http://www.idpf.org/2007/opf"><metadata/><manifest>${manifest}</manifest><spine>${spine}</spine></package>`,
    ),
    'a.xhtml': page,
    ...more,
  })
}
const chapter = '<item id="a" href="a.xhtml" media-type="application/xhtml+xml"/>'

/** Documents and books, which are archives inside, made to hurt. */
export const hostileBooks: readonly HostileFile[] = [
  hostileBytes(
    'a Word document of names that unfold',
    'a.docx',
    word('<w:p><w:r><w:t>&h;</w:t></w:r></w:p>', laughs),
  ),
  hostileBytes(
    'a Word document nested 20,000 deep',
    'a.docx',
    word('<w:tbl><w:tr><w:tc>'.repeat(20_000)),
  ),
  hostileBytes('a Word document of 20,000 paragraphs', 'a.docx', word(run.repeat(20_000))),
  hostileBytes(
    'a Word document that swells',
    'a.docx',
    zip({ '[Content_Types].xml': types, '_rels/.rels': links, 'word/document.xml': empty(4) }),
  ),
  ...damaged('a Word document', 'a.docx', word(run.repeat(20))),
  hostileBytes(
    'an open document nested 20,000 deep',
    'a.odt',
    open('<text:section>'.repeat(20_000)),
  ),
  hostileBytes(
    'an open document of endless spaces',
    'a.odt',
    open(`<text:p>a<text:s text:c="2000000000"/>${sentence}</text:p>`),
  ),
  ...damaged('an open document', 'a.odt', open(`<text:p>${sentence}</text:p>`)),
  hostileBytes(
    'a book of one chapter 20,000 times',
    'a.epub',
    book('<itemref idref="a"/>'.repeat(20_000), chapter),
  ),
  hostileBytes(
    'a book without its chapters',
    'a.epub',
    book(
      '<itemref idref="b"/>',
      '<item id="b" href="../../b.xhtml" media-type="application/xhtml+xml"/>',
    ),
  ),
  hostileBytes(
    'a book of 20,000 listed files',
    'a.epub',
    book(
      '<itemref idref="a"/>',
      chapter + '<item id="x" href="x.xhtml" media-type="application/xhtml+xml"/>'.repeat(20_000),
    ),
  ),
  ...damaged('a book', 'a.epub', book('<itemref idref="a"/>', chapter)),
]
