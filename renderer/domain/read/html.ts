import type { Field, FieldMeaning, Draft } from './draft.ts'
import { extractBody, type FoundBody } from './extract/extract-body.ts'
import { bylineLines } from './extract/metadata/byline-lines.ts'
import { readMetadata, type PageMetadata } from './extract/metadata/read-metadata.ts'
import type { Statement } from './extract/metadata/statement.ts'
import { readStated, type Stated } from './extract/stated.ts'
import { HeldPictures } from './held-pictures.ts'
import { bodyOf } from './page-body.ts'
import type { PageContext } from './page-context.ts'
import { takenData } from './page-data.ts'
import { pageFields, savedFields } from './page-fields.ts'
import { furnitureOf } from './page-furniture.ts'
import { pictureReader } from './page-images.ts'
import { isMadeToHurt, lightened, strippedWords } from './page-source.ts'
import { pageTree, type PageDocument, type PageElement } from './page-tree.ts'
import { readPlain } from './plain.ts'
import { safeAddress } from './safe-address.ts'

/**
 * A saved web page as headline, blocks and fields. Nothing of the page runs, nothing is fetched, and no
 * markup is kept. `context` says what the file around the page states of it.
 */
export function readPage(html: string, context: PageContext = {}): Draft {
  const data = takenData(html)
  const source = lightened(data.source)
  if (isMadeToHurt(source)) return flattened(source, [tooManyTags])
  const document = pageTree(source)
  const root = document.documentElement
  if (root === null) return flattened(source, [])
  const stated = readStated(root)
  const found = extractBody(document, { stated })
  const { address } = context
  const fields = [...statedAround(context), ...fieldsOf(document, stated, { found, root, address })]
  const base = baseOf(document, context, fields)
  const headline = fields.find((field) => field.means === 'headline')?.value ?? ''
  const kept = new HeldPictures()
  const pictures = pictureReader({ base, context, inPage: data.pictureOf, kept })
  const body = bodyOf(root, found, { base, headline, pictures })
  return {
    format: 'html',
    headline,
    blocks: body.blocks,
    furniture: furnitureOf(found, body, headline),
    fields,
    pictures: kept.all,
    parted: !body.whole,
    remarks: body.whole
      ? ['No article could be told from the page around it; all its words are shown.']
      : [],
  }
}

function statedAround({ address, fields = [] }: PageContext): readonly Field[] {
  const named = fields.some(({ means }) => means === 'canonical')
  if (!address || named || !/^https?:/i.test(address)) return fields
  return [...fields, { means: 'canonical', name: 'address of the saved page', value: address }]
}

const tooManyTags =
  'The page has more tags, or nests them deeper, than any browser follows; only its words were read.'

function flattened(source: string, remarks: readonly string[]): Draft {
  return { ...readPlain(strippedWords(source)), format: 'html', remarks }
}

/** What addresses of the page lean on: its own address as far as it is known, and what it says itself. */
function baseOf(document: PageDocument, context: PageContext, fields: readonly Field[]): string {
  const own = [context.address, ...fields.filter(isCanonical).map(({ value }) => value)]
  const address = own.map((one) => safeAddress(one ?? null, '')).find((one) => one !== '') ?? ''
  const stated = document.querySelector('base[href]')?.getAttribute('href') ?? null
  return safeAddress(stated, address) || address
}

function isCanonical({ means }: Field): boolean {
  return means === 'canonical'
}

interface Known {
  readonly found: FoundBody
  readonly root: PageElement
  readonly address: string | undefined
}

/** What the page states of its article; the address a browser left in it is surest of all. */
function fieldsOf(
  document: PageDocument,
  stated: Stated,
  { found, root, address }: Known,
): readonly Field[] {
  const saved = savedFields(document)
  const url = saved[0]?.value ?? address
  const hints = { ...bylineLines(found), ...(url === undefined ? {} : { url }) }
  const metadata = readMetadata(root, stated, hints)
  return [...saved, ...metadataFields(metadata), ...pageFields(document, stated)]
}

function metadataFields(metadata: PageMetadata): readonly Field[] {
  const say = (means: FieldMeaning, statements: readonly Statement[]): readonly Field[] =>
    statements.filter(isFirst).map((one) => said(means, one))
  return [
    ...say('headline', metadata.headlines),
    ...say('outlet', metadata.outlets),
    ...metadata.signers.map((one): Field => ({ ...said('byline', one), signer: one.kind })),
    ...say('published', metadata.published),
    ...say('updated', metadata.updated),
    ...say('canonical', metadata.canonical),
    ...say('section', metadata.sections),
    ...say('language', metadata.languages),
  ]
}

function said(means: FieldMeaning, { value, name, words }: Statement): Field {
  return value === words ? { means, name, value } : { means, name, value, words }
}

/** A place that a page names twice states one thing. */
function isFirst(one: Statement, at: number, all: readonly Statement[]): boolean {
  return all.findIndex(({ name, value }) => name === one.name && value === one.value) === at
}
