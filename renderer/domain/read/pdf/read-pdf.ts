import type { Furniture, Problem } from '../../article.ts'
import { blocksOf } from '../blocks.ts'
import type { Draft, Field } from '../draft.ts'
import { folded } from '../folding.ts'
import { readPage } from '../html.ts'
import { pageTree } from '../page-tree.ts'
import type { Reading, Source } from '../source.ts'
import { fieldsOf, saidOfDocument, type Said } from './document-info.ts'
import type { PdfDocument } from './engine.ts'
import { gather, type Gathered } from './gather.ts'
import { headlineOf } from './headline.ts'
import { layOut, type LaidOut } from './lay-out.ts'
import { bySize } from './print-faces.ts'
import { openPdf } from './open-pdf.ts'
import { escaped } from './tag-page.ts'

/** Furniture lines kept of one file, and the letters of each. */
const mostFurniture = 200
const longestFurniture = 300

/** Reads a PDF: by its tags where it has them, by where its words stand where not. */
export async function readPdf({ bytes }: Source): Promise<Reading> {
  const opened = await openPdf(bytes)
  if ('problem' in opened) return { kind: 'problem', problem: opened.problem }
  try {
    return await readOpened(opened.document, bytes)
  } finally {
    await opened.document.destroy()
  }
}

async function readOpened(document: PdfDocument, bytes: Uint8Array): Promise<Reading> {
  const said = await saidOfDocument(document)
  const gathered = await gather(document)
  const pictures = holdsPictures(bytes)
  const laidOut = layOut(gathered)
  if (laidOut.html === '') return { kind: 'problem', problem: noText(gathered, said, pictures) }
  const remarks = [
    ...remarksOn(gathered),
    ...(pictures ? ['Pictures of the PDF are not shown.'] : []),
  ]
  const draft = isPrintedPage(said, laidOut) ? asPage(laidOut, said) : asDocument(laidOut, said)
  return { kind: 'article', draft: { ...draft, remarks: [...draft.remarks, ...remarks] } }
}

/** A browser printed it: the whole page is there, menus and all. */
function isPrintedPage(said: readonly Said[], { address }: LaidOut): boolean {
  const creator = said.find(({ name }) => name === 'document info: Creator')?.value ?? ''
  const browsers =
    /\b(?:Mozilla|Chrome|Chromium|HeadlessChrome|Safari|Firefox|Edge|Edg|Opera|Brave|Vivaldi|wkhtmltopdf)\b/i
  return address !== '' || browsers.test(creator)
}

function asPage({ html, sizes, address, aside }: LaidOut, said: readonly Said[]): Draft {
  const own = fieldsOf(said)
  const title = own.find(({ means }) => means === 'headline')?.value ?? ''
  const head = `<title>${escaped(title)}</title>${address === '' ? '' : `<link rel="canonical" href="${escaped(address)}">`}`
  const whole = readPage(`<html><head>${head}</head><body>${html}</body></html>`)
  const page = whole.parted ? bySize(whole, sizes) : whole
  const fields = page.fields.map((field) => renamed(field, own))
  return {
    ...page,
    format: 'pdf',
    fields: [...fields, ...own.filter(({ means }) => means !== 'headline')],
    furniture: [...furnitureOf(aside), ...page.furniture],
  }
}

/** The page that was read is our own: what it states stands elsewhere in the file. */
function renamed(field: Field, own: readonly Field[]): Field {
  if (field.name === 'link: canonical') return { ...field, name: 'page header: address' }
  if (field.name !== 'title') return field
  const title = own.find(({ means }) => means === 'headline')
  return title ? { ...field, name: title.name } : field
}

function asDocument(laidOut: LaidOut, said: readonly Said[]): Draft {
  const root = pageTree(`<html><body>${laidOut.html}</body></html>`).documentElement
  const blocks = root ? blocksOf(root, { base: '' }) : []
  const fields = fieldsOf(said)
  const text = blocks.slice(0, 60).map((block) => block.text)
  const top = blocks.slice(0, 8).find(({ kind }) => kind === 'heading')?.text ?? ''
  const headline = headlineOf(fields, { text, largest: top === '' ? laidOut.largest : top })
  const first = blocks.findIndex((block) => folded(block.text) === folded(headline))
  return {
    format: 'pdf',
    headline,
    blocks: first < 0 || first > 3 ? blocks : blocks.filter((_, at) => at !== first),
    furniture: furnitureOf(laidOut.aside),
    fields,
    remarks: [],
  }
}

function furnitureOf(lines: readonly string[]): readonly Furniture[] {
  return lines
    .slice(0, mostFurniture)
    .map((text) => ({ kind: 'other', text: text.slice(0, longestFurniture), before: 0 }))
}

function remarksOn({ pages, of, broken }: Gathered): readonly string[] {
  const last = pages.at(-1)?.number ?? 0
  return [
    ...(last + broken.length < of && last < of && !broken.includes(of)
      ? [`Only the first ${String(last)} of ${String(of)} pages were read.`]
      : []),
    ...(broken.length > 0
      ? [
          `${broken.length === 1 ? 'Page' : 'Pages'} ${broken.slice(0, 20).join(', ')} of the PDF could not be read.`,
        ]
      : []),
  ]
}

/** Pictures are never packed away inside other parts of a file, so their mark stands in its bytes. */
function holdsPictures(bytes: Uint8Array): boolean {
  const marks = ['/Subtype/Image', '/Subtype /Image'].map((mark) => new TextEncoder().encode(mark))
  return marks.some((mark) => indexOf(bytes, mark) >= 0)
}

function indexOf(bytes: Uint8Array, words: Uint8Array): number {
  const [first = 0] = words
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (words.every((byte, n) => bytes[at + n] === byte)) return at
  return -1
}

function noText(
  { pages, broken, of }: Gathered,
  said: readonly Said[],
  pictures: boolean,
): Problem {
  if (pages.length === 0 && broken.length > 0)
    return {
      reason: `None of the ${String(of)} pages of this PDF could be read.`,
      advice: 'Fetch or save it again; a download may have stopped early.',
    }
  const title = fieldsOf(said).find(({ means }) => means === 'headline')?.value
  const called = title === undefined ? '' : ` It calls itself “${title}”.`
  return pictures
    ? {
        reason: `This PDF holds pictures of pages and no text.${called}`,
        advice: 'Run it through a text recognition (OCR) program and add the file that it makes.',
      }
    : {
        reason: `This PDF has no text on its pages.${called}`,
        advice:
          'Open it in a PDF viewer; if it shows words, run it through text recognition (OCR).',
      }
}
