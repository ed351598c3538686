import { decodeWords } from 'postal-mime'
import type { HeldPicture } from '../../article.ts'
import type { Decoded } from '../decode.ts'
import { charsetIn, decodeDeclared } from '../declared-encoding.ts'
import type { Field } from '../draft.ts'
import { oneLine } from '../folding.ts'
import { heldPicture } from '../held-pictures.ts'
import { readPage } from '../html.ts'
import { safeAddress } from '../safe-address.ts'
import type { Original, ReadFormat, Source } from '../source.ts'
import { mimeMessage, type MimeMessage, type MimePart } from './mime-parts.ts'

/** Reads a page saved as one MIME file, with the pictures that lie in it. */
export const readMhtml: ReadFormat = ({ bytes }) => {
  const message = mimeMessage(bytes)
  const page = pageOf(message)
  if (!page) return Promise.resolve({ kind: 'problem', problem: noPage })
  const address = addressOf(message, page)
  const decoded = textOf(page)
  const draft = readPage(decoded.text, {
    ...(address ? { address: address.value, fields: [address] } : {}),
    pictureOf: picturesOf(message, address?.value ?? ''),
  })
  if (draft.blocks.length === 0 && !message.isWhole)
    return Promise.resolve({ kind: 'problem', problem: brokenOff })
  const subject = subjectOf(message)
  const title: readonly Field[] =
    subject === '' ? [] : [{ means: 'headline', name: 'MHTML: Subject', value: subject }]
  return Promise.resolve({
    kind: 'article',
    decoded,
    draft: {
      ...draft,
      format: 'mhtml',
      headline: draft.headline === '' ? subject : draft.headline,
      fields: [...draft.fields, ...title],
      remarks: [...draft.remarks, ...remarksOf(message)],
    },
  })
}

const noPage = {
  reason: 'There is no page in this MHTML file.',
  advice: 'Open the page again in a browser and save it as a web page.',
}

const brokenOff = {
  reason: 'The page in this file breaks off before its first word.',
  advice: 'Open the page again in a browser and save it as a web page.',
}

/** The message's fields and the page's source. */
export function originalMhtml({ bytes }: Source): Original {
  const message = mimeMessage(bytes)
  const page = pageOf(message)
  const fields = [...message.fields, ...(page?.fields ?? [])]
    .map(([name, value]) => `${name}: ${decodeWords(value)}`)
    .join('\n')
  return {
    text: page ? `${fields}\n\n${textOf(page).text}` : fields,
    note: 'The fields of the saved page, and the page’s source.',
  }
}

/** The part that is the page: the one the file says begins, the one of its address, or the first. */
function pageOf({ fields, parts }: MimeMessage): MimePart | undefined {
  const pages = parts.filter(isPage)
  const start = /;\s{0,9}start\s{0,9}=\s{0,9}"?<?([^">;\s]{1,300})/i.exec(
    fields.get('content-type') ?? '',
  )?.[1]
  const address = fields.get('snapshot-content-location') ?? fields.get('content-location')
  return (
    pages.find((part) => start !== undefined && idOf(part) === start) ??
    pages.find(
      (part) => address !== undefined && part.fields.get('content-location') === address,
    ) ??
    pages[0]
  )
}

function isPage({ fields }: MimePart): boolean {
  const type = fields.get('content-type')
  return type === undefined || /^\s*(?:text\/html|application\/xhtml\+xml|text\/plain)/i.test(type)
}

function idOf({ fields }: MimePart): string {
  return (fields.get('content-id') ?? '').replace(/^<|>$/g, '')
}

function textOf(page: MimePart): Decoded {
  return decodeDeclared(page.bytes(), charsetIn(page.fields.get('content-type') ?? ''))
}

function addressOf(message: MimeMessage, page: MimePart): Field | undefined {
  const places = [
    ['Snapshot-Content-Location', message.fields.get('snapshot-content-location')],
    ['Content-Location', page.fields.get('content-location')],
    ['Content-Location', message.fields.get('content-location')],
  ] as const
  const place = places.find(([, value]) => /^https?:/i.test(value ?? ''))
  if (!place?.[1]) return undefined
  return { means: 'canonical', name: `MHTML: ${place[0]}`, value: place[1] }
}

function subjectOf({ fields }: MimeMessage): string {
  return oneLine(decodeWords(fields.get('subject') ?? ''))
}

/** The pictures of the file by their own addresses; each is unpacked when the page shows it. */
function picturesOf({ parts }: MimeMessage, base: string): (address: string) => HeldPicture | null {
  const byAddress = new Map<string, MimePart>()
  for (const part of parts) {
    const location = part.fields.get('content-location')
    const names = [location, safeAddress(location ?? null, base), `cid:${idOf(part)}`]
    for (const name of names) if (name) byAddress.set(name, part)
  }
  return (address) => {
    const part = byAddress.get(address)
    return part ? heldPicture(part.bytes()) : null
  }
}

function remarksOf({ fields, isWhole }: MimeMessage): readonly string[] {
  const date = fields.get('date')
  return [
    ...(date ? [`The page was saved on ${oneLine(date).slice(0, 80)}.`] : []),
    ...(isWhole ? [] : ['The file breaks off before its end; something may be missing.']),
  ]
}
