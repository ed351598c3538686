import { SaxesParser } from 'saxes'
import type { Field, FieldMeaning } from '../draft.ts'
import { oneLine } from '../folding.ts'
import type { PdfDocument } from './engine.ts'

/** One thing a file says of itself, with the name it has there. */
export interface Said {
  /** `document info: Author`, `XMP: dc:rights`. */
  readonly name: string
  readonly value: string
}

/** More XMP than this holds thumbnails and edit histories. UTF-16 units. */
const mostXmp = 500_000
/** Longer values are texts, not facts. UTF-16 units. */
const longest = 2000

/** All that a file says of itself beside its text: its info dictionary, its language, its XMP. */
export async function saidOfDocument(document: PdfDocument): Promise<readonly Said[]> {
  const { info, metadata } = await document
    .getMetadata()
    .catch(() => ({ info: {}, metadata: null }))
  const raw = metadata?.getRaw()
  return [...fromInfo(info), ...(typeof raw === 'string' ? fromXmp(raw.slice(0, mostXmp)) : [])]
}

const infoNames = [
  'Title',
  'Author',
  'Subject',
  'Keywords',
  'Language',
  'Creator',
  'Producer',
  'CreationDate',
]

function fromInfo(info: object): readonly Said[] {
  const values = new Map<string, unknown>(Object.entries(info))
  return infoNames.flatMap((key) => {
    const value = values.get(key)
    return typeof value === 'string' ? said(`document info: ${key}`, value) : []
  })
}

/** What each property of XMP says; a list gives one for each of its entries. */
function fromXmp(xmp: string): readonly Said[] {
  const found: Said[] = []
  const open: string[] = []
  let words = ''
  const parser = new SaxesParser()
  parser.on('error', () => undefined) // half a packet still says what it says
  parser.on('opentag', ({ name, attributes }) => {
    open.push(name)
    words = ''
    if (name !== 'rdf:Description') return
    for (const [key, value] of Object.entries(attributes)) found.push(...property(key, value))
  })
  parser.on('text', (text) => (words += text))
  parser.on('closetag', () => {
    const around = open.filter((one) => !one.startsWith('rdf:') && !one.startsWith('x:'))
    if (around.length === 1) found.push(...property(around[0] ?? '', words))
    words = ''
    open.pop()
  })
  try {
    parser.write(xmp).close()
  } catch {
    return found // what stands before the damage
  }
  return found
}

function property(key: string, value: string): readonly Said[] {
  return /^(?:dc|prism|xmpRights|photoshop|cc):\w+$/.test(key) ? said(`XMP: ${key}`, value) : []
}

function said(name: string, text: string): readonly Said[] {
  const value = oneLine(text)
  return value === '' || value.length > longest ? [] : [{ name, value }]
}

const meanings: readonly (readonly [string, FieldMeaning])[] = [
  ['XMP: dc:title', 'headline'],
  ['document info: Title', 'headline'],
  ['XMP: prism:publicationName', 'outlet'],
  ['XMP: dc:publisher', 'outlet'],
  ['XMP: dc:creator', 'byline'],
  ['document info: Author', 'byline'],
  ['XMP: prism:publicationDate', 'published'],
  ['XMP: prism:coverDate', 'published'],
  ['XMP: prism:modificationDate', 'updated'],
  ['XMP: photoshop:Credit', 'agency'],
  ['XMP: xmpRights:UsageTerms', 'licence'],
  ['XMP: xmpRights:WebStatement', 'licence'],
  ['XMP: cc:license', 'licence'],
  ['XMP: dc:rights', 'licence'],
  ['XMP: prism:copyright', 'licence'],
  ['XMP: prism:url', 'canonical'],
  ['XMP: prism:link', 'canonical'],
  ['XMP: dc:source', 'canonical'],
  ['XMP: dc:identifier', 'canonical'],
  ['XMP: prism:section', 'section'],
  ['XMP: dc:language', 'language'],
  ['document info: Language', 'language'],
]

/** What of it says where the article comes from. When a file was made is not when its words were published. */
export function fieldsOf(all: readonly Said[]): readonly Field[] {
  const fields = meanings.flatMap(([name, means]) =>
    all
      .filter((one) => one.name === name && isOf(means, one.value))
      .map(({ value }): Field => ({ means, name, value })),
  )
  return fields.filter(
    (one, at) =>
      fields.findIndex((other) => other.means === one.means && other.value === one.value) === at,
  )
}

/** Names that programs put where no one wrote one. */
const nobody =
  /^(?:unknown|author|anonymous|admin(?:istrator)?|user|owner|root|guest|default|(?:microsoft )?office user|windows user|.{0,12}@.{0,40}|\W*)$/i

function isOf(means: FieldMeaning, value: string): boolean {
  if (means === 'headline') return isTitle(value)
  if (means === 'byline') return !nobody.test(value) && value.length < 200
  if (means === 'canonical') return /^https?:\/\/\S+$/.test(value)
  if (means === 'language') return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(value)
  return true
}

/** Whether a file's title was written by a person: programs put file names and stand-ins there. */
function isTitle(title: string): boolean {
  if (!/\p{L}{2}/u.test(title) || title.length > 300) return false
  if (
    /^(?:untitled|unbenannt|sans titre|sin título|senza titolo|document|doc|slide|presentation|print)\W*\d*$/i.test(
      title,
    )
  )
    return false
  if (/^(?:microsoft|adobe|openoffice|libreoffice)\b.{0,30} [-–] /i.test(title)) return false
  if (
    /\.(?:docx?|pdf|indd|qx[pd]|xlsx?|pptx?|pages|odt|rtf|x?html?|txt|tex|dvi|ps|eps|ai|jpe?g|tiff?|pmd?)$/i.test(
      title,
    )
  )
    return false
  return !/^(?:[a-z]:\\|\/|file:)/i.test(title) && (/\s/.test(title) || !/[_\d]/.test(title))
}
