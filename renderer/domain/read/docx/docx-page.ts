import mammoth from 'mammoth'
import type { HeldPicture } from '../../article.ts'
import { heldPicture, HeldPictures } from '../held-pictures.ts'

/** A Word document as a page, its pictures beside it. */
export interface DocxPage {
  readonly html: string
  /** As the addresses in the page number them. */
  readonly pictures: readonly HeldPicture[]
}

/** Where a picture of the document is said to lie until its number is read back. `.invalid` never resolves. */
export const pictureHost = 'https://picture.invalid/'
/** What the addresses of notes begin with. */
export const notes = 'broadsheet-'

const styles = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Author'] => p.author:fresh",
  "p[style-name='Byline'] => p.author:fresh",
  "p[style-name='Date'] => p.date:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  "p[style-name='Image Caption'] => p.caption:fresh",
  "p[style-name='Table Caption'] => p.caption:fresh",
  "p[style-name='Source Code'] => pre:separator('\\n')",
  "p[style-name='HTML Preformatted'] => pre:separator('\\n')",
  "p[style-name^='toc '] => p.contents:fresh",
]

/**
 * A packed document as a page. Nothing outside the file is opened; a style of our own decides what
 * titles, bylines and captions become.
 */
export async function docxPage(packed: Uint8Array): Promise<DocxPage> {
  const pictures = new HeldPictures()
  const convertImage = mammoth.images.imgElement(async (image) => {
    const number = pictures.keep(heldPicture(new Uint8Array(await image.readAsArrayBuffer())))
    return { src: number === undefined ? '' : `${pictureHost}${String(number)}` }
  })
  const { value } = await mammoth.convertToHtml(inputOf(packed), {
    styleMap: styles,
    includeEmbeddedStyleMap: false,
    externalFileAccess: false,
    idPrefix: notes,
    convertImage,
  })
  return { html: value, pictures: pictures.all }
}

/** In a worker it wants an array buffer, in Node a buffer; each passes over the other. */
function inputOf(packed: Uint8Array) {
  const arrayBuffer = new Uint8Array(packed).buffer
  return { arrayBuffer, buffer: packed }
}
