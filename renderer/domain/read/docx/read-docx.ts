import type { Block, HeldPicture, Problem } from '../../article.ts'
import { blocksOf } from '../blocks.ts'
import { composed } from '../document/composed.ts'
import { propertyFields } from '../document/properties.ts'
import { everyIn, xmlTree } from '../document/xml-tree.ts'
import type { Draft } from '../draft.ts'
import { pageTree } from '../page-tree.ts'
import type { ReadFormat, ReadInside, Reading } from '../source.ts'
import type { Zip } from '../zip/open-zip.ts'
import { takeStyledLines } from './docx-lines.ts'
import { docxPage, pictureHost } from './docx-page.ts'
import { docxParts, partText, propertiesOf } from './docx-parts.ts'
import { notADocument } from './not-a-document.ts'

/**
 * A Word document as an article: mammoth makes a page of it, the page becomes our blocks. A document is
 * all article, so nothing is weighed as on a web page.
 */
export const readDocx: ReadFormat = async (source, inside): Promise<Reading> => {
  const problem = notADocument(source)
  if (problem) return { kind: 'problem', problem }
  const { zip, packed } = docxParts(source.bytes)
  const page = await pageOf(packed)
  if (!page) return { kind: 'problem', problem: damaged }
  const fields = propertyFields(propertiesOf(zip), (name) => `docProps: ${name}`)
  const draft = draftOf(page.html, page.pictures, fields)
  const empty = draft.blocks.length === 0 && draft.headline === ''
  return (empty ? await pastedIn(zip, inside) : null) ?? { kind: 'article', draft }
}

async function pageOf(packed: Uint8Array) {
  try {
    return await docxPage(packed)
  } catch {
    return null // mammoth rejects when the part with the text is missing, broken or without end
  }
}

function draftOf(html: string, pictures: readonly HeldPicture[], fields: Draft['fields']): Draft {
  const root = pageTree(html).querySelector('body')
  if (!root) throw new Error('the document has no text')
  const lines = takeStyledLines(root)
  const blocks = withCaptions(blocksOf(root, { base: '' }).map(withPicture), lines.captions)
  return composed({
    format: 'docx',
    title: lines.title,
    blocks: [...blocks, ...lines.footnotes],
    furniture: lines.furniture,
    fields: [...lines.fields, ...fields],
    pictures,
    remarks: [],
  })
}

/** Reads the number of a held picture back out of the address it had on the page. */
function withPicture(block: Block): Block {
  if (block.kind !== 'figure' || !block.picture?.address.startsWith(pictureHost)) return block
  const held = Number(block.picture.address.slice(pictureHost.length))
  return { ...block, picture: { ...block.picture, address: '', held } }
}

/** A caption next to a picture goes under it; any other keeps its place, as a caption. */
function withCaptions(blocks: readonly Block[], captions: ReadonlySet<string>): readonly Block[] {
  const made: Block[] = []
  let waiting = ''
  for (const block of blocks) {
    const before = made.at(-1)
    if (block.kind === 'figure' && waiting !== '' && block.text === '') {
      made.splice(-1, 1, { ...block, text: waiting })
      waiting = ''
      continue
    }
    waiting = ''
    if (block.kind !== 'paragraph' || !captions.has(block.text)) made.push(block)
    else if (before?.kind === 'figure' && before.text === '')
      made.splice(-1, 1, { ...before, text: block.text, spans: block.spans })
    else {
      made.push({ ...block, role: 'caption' })
      waiting = block.text
    }
  }
  return made
}

/** Some programs save a whole page inside an otherwise empty document, for Word to take in. */
async function pastedIn(zip: Zip, inside: ReadInside): Promise<Reading | null> {
  const relations = everyIn(xmlTree(partText(zip, 'word/_rels/document.xml.rels')), 'Relationship')
  for (const { attributes } of relations) {
    if (!attributes['Type']?.endsWith('/aFChunk')) continue
    const target = attributes['Target'] ?? ''
    const name = target.startsWith('/') ? target.slice(1) : `word/${target}`
    const bytes = zip.bytes(name)
    const read = bytes ? await inside({ path: name, bytes }) : null
    if (read?.kind === 'article') return { ...read, draft: { ...read.draft, format: 'docx' } }
    if (read) return read
  }
  return null
}

const damaged: Problem = {
  reason: 'The text of this Word document is missing or damaged.',
  advice: 'Open it in Word or LibreOffice, which may repair it, and save it again.',
}
