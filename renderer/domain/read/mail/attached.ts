import type { Attachment } from 'postal-mime'
import type { LeftOut } from '../../article.ts'
import type { Draft } from '../draft.ts'
import type { Part, ReadInside } from '../source.ts'
import { contentOf } from './parse-message.ts'

/** Kinds of attachment that may be an article. */
const kinds: readonly { readonly ending: string; readonly says: RegExp; readonly named: RegExp }[] =
  [
    { ending: 'eml', says: /^message\/rfc822$/, named: /\.eml$/i },
    { ending: 'pdf', says: /^application\/pdf$/, named: /\.pdf$/i },
    {
      ending: 'docx',
      says: /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document$/,
      named: /\.docx$/i,
    },
    { ending: 'odt', says: /^application\/vnd\.oasis\.opendocument\.text$/, named: /\.odt$/i },
    { ending: 'rtf', says: /^(?:text|application)\/rtf$/, named: /\.rtf$/i },
    { ending: 'epub', says: /^application\/epub\+zip$/, named: /\.epub$/i },
    { ending: 'html', says: /^(?:text\/html|application\/xhtml\+xml)$/, named: /\.x?html?$/i },
    {
      ending: 'mhtml',
      says: /^(?:multipart\/related|application\/x-mimearchive)$/,
      named: /\.mht(?:ml)?$/i,
    },
    { ending: 'txt', says: /^text\/(?:plain|markdown)$/, named: /\.(?:txt|md|markdown)$/i },
  ]
/** A shorter plain text is a note or a signature. Bytes. */
const shortNote = 400
/** Attachments read of one message; nobody attaches more articles. */
const mostRead = 200

/** What came with a message. */
export interface Attached {
  readonly parts: readonly Part[]
  readonly leftOut: readonly LeftOut[]
  /** Names of what is no article: pictures, signatures, archives. */
  readonly others: readonly string[]
}

/** Reads the articles attached to a message, each with the reader of its own format. */
export async function readAttached(
  attachments: readonly Attachment[],
  inside: ReadInside,
): Promise<Attached> {
  const parts: Part[] = []
  const leftOut: LeftOut[] = []
  const others: string[] = []
  const readable: { readonly path: string; readonly bytes: Uint8Array }[] = []
  attachments.forEach((one, at) => {
    const path = pathOf(one, at)
    if (path !== null) readable.push({ path, bytes: contentOf(one) })
    else if (one.related !== true) others.push(one.filename ?? one.mimeType)
  })
  for (const file of readable.slice(0, mostRead)) {
    const found = await readOne(file, inside)
    parts.push(...found.parts)
    leftOut.push(...found.leftOut)
  }
  if (readable.length > mostRead)
    leftOut.push({
      name: 'more attachments',
      reason: `Only the first ${String(mostRead)} were read.`,
    })
  return { parts, leftOut, others }
}

/** What an attachment that may be an article is called, with the ending of its kind; `null` for others. */
function pathOf(attachment: Attachment, at: number): string | null {
  const { filename, mimeType } = attachment
  const byName = kinds.find(({ named }) => named.test(filename ?? ''))
  const kind =
    byName ?? (filename === null || !/\.\w{1,5}$/.test(filename) ? byType(mimeType) : undefined)
  if (!kind) return null
  if (kind.ending === 'txt' && contentOf(attachment).length < shortNote) return null
  const name = (filename ?? '').replace(/[\\/\u0000-\u001F]+/g, ' ').trim()
  return byName ? name : `${name === '' ? `attachment ${String(at + 1)}` : name}.${kind.ending}`
}

function byType(mimeType: string): (typeof kinds)[number] | undefined {
  return kinds.find(({ says }) => says.test(mimeType))
}

async function readOne(
  file: { readonly path: string; readonly bytes: Uint8Array },
  inside: ReadInside,
): Promise<Pick<Attached, 'parts' | 'leftOut'>> {
  const reading = await inside(file)
  switch (reading.kind) {
    case 'problem':
      return { parts: [], leftOut: [{ name: file.path, reason: reading.problem.reason }] }
    case 'article': {
      const { draft, decoded } = reading
      const part: Part = {
        draft: attachedDraft(draft, file.path),
        name: file.path,
        content: file.bytes,
      }
      return { parts: [decoded ? { ...part, decoded } : part], leftOut: [] }
    }
    case 'bundle': {
      const parts = reading.parts.map((part) => ({ ...part, name: `${file.path}: ${part.name}` }))
      const leftOut = reading.leftOut.map((one) => ({ ...one, name: `${file.path}: ${one.name}` }))
      return { parts, leftOut }
    }
  }
}

function attachedDraft(draft: Draft, path: string): Draft {
  return { ...draft, remarks: [...draft.remarks, `It came attached to a mail, as “${path}”.`] }
}
