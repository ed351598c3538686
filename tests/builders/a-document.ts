import { strToU8, zipSync } from 'fflate'

/** The smallest picture there is, as bytes of a PNG. */
export const aPng = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  ),
  (letter) => letter.charCodeAt(0),
)

/** A zip archive of texts and bytes by their names. */
export function aZip(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const bytes: Record<string, Uint8Array> = {}
  for (const [name, part] of Object.entries(parts))
    bytes[name] = typeof part === 'string' ? strToU8(part) : part
  return zipSync(bytes, { level: 0 })
}

const wordSpaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** What goes into a Word document; all but the body may be left away. */
export interface WordParts {
  /** The paragraphs, as WordprocessingML. */
  readonly body: string
  /** The properties, as elements with their prefix: `<dc:title>…</dc:title>`. */
  readonly core?: string
  /** The names of styles: a paragraph style `Title` is called `Title`. */
  readonly styles?: readonly string[]
  readonly more?: Readonly<Record<string, string | Uint8Array>>
  /** Further relations of the text, as elements. */
  readonly relations?: string
}

/** A Word document. */
export function aDocx({ body, core, styles = [], more = {}, relations = '' }: WordParts) {
  return aZip({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="png" ContentType="image/png"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${wordSpaces}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${wordSpaces}>${styles.map(wordStyle).join('')}</w:styles>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s1" Type="${office}/styles" Target="styles.xml"/>${relations}</Relationships>`,
    ...(core === undefined
      ? {}
      : {
          'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${core}</cp:coreProperties>`,
        }),
    ...more,
  })
}

function wordStyle(name: string): string {
  return `<w:style w:type="paragraph" w:styleId="${name.replaceAll(' ', '')}"><w:name w:val="${name}"/></w:style>`
}

/** A paragraph of a Word document. */
export function wordLine(text: string, style = ''): string {
  const set = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`
  return `<w:p>${set}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

const openSpaces =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"'

/** What goes into an OpenDocument text. */
export interface OpenParts {
  /** The paragraphs, as OpenDocument elements. */
  readonly body: string
  /** Styles that stand with the text. */
  readonly styles?: string
  readonly meta?: string
  readonly manifest?: string
  readonly kind?: string
  readonly more?: Readonly<Record<string, Uint8Array>>
}

/** An OpenDocument text. */
export function anOdt(parts: OpenParts): Uint8Array {
  const { body, styles = '', meta = '', manifest = '', kind = 'text', more = {} } = parts
  return aZip({
    mimetype: `application/vnd.oasis.opendocument.${kind}`,
    'META-INF/manifest.xml': `<manifest>${manifest}</manifest>`,
    'meta.xml': `<office:document-meta ${openSpaces}><office:meta>${meta}</office:meta></office:document-meta>`,
    'content.xml': `<office:document-content ${openSpaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ...more,
  })
}
