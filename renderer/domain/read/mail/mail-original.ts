import { decodeWords, type Attachment, type Email } from 'postal-mime'
import { decode } from '../decode.ts'
import type { Original, Source } from '../source.ts'
import { messagesOf } from './messages.ts'
import { contentOf, parseMessage } from './parse-message.ts'

/** Messages in messages are shown so deep. */
const deepest = 3
/** Enough for any reader; the rest of a large box is not taken apart to be shown. UTF-16 units. */
const mostText = 6 * 1024 * 1024

/** A mail's own words: its head, then its text and its page, with nothing undone but the encoding of its letters. */
export async function mailOriginal(source: Source): Promise<Original> {
  const texts: string[] = []
  let length = 0
  for (const bytes of messagesOf(source).all) {
    const text = await messageText(bytes, 0)
    texts.push(text)
    length += text.length
    if (length > mostText) break
  }
  return {
    text: texts.join('\n\n'),
    note: 'The mail’s head and parts, the encoding of its letters undone.',
  }
}

async function messageText(bytes: Uint8Array, depth: number): Promise<string> {
  try {
    const { email } = await parseMessage(bytes)
    const attached: string[] = []
    for (const one of email.attachments) attached.push(await attachmentText(one, depth))
    return [head(email), email.text ?? '', email.html ?? '', ...attached]
      .filter((text) => text !== '')
      .join('\n\n')
  } catch {
    return decode(bytes).text // a message that cannot be taken apart is shown as it is
  }
}

function head({ headers }: Email): string {
  return headers.map(({ originalKey, value }) => `${originalKey}: ${decodeWords(value)}`).join('\n')
}

async function attachmentText(attachment: Attachment, depth: number): Promise<string> {
  const { filename, mimeType } = attachment
  const title = `[Attached: ${filename ?? mimeType}]`
  if (mimeType === 'message/rfc822' && depth < deepest)
    return `${title}\n${await messageText(contentOf(attachment), depth + 1)}`
  return /^text\/(?:html|plain|markdown)$/.test(mimeType)
    ? `${title}\n${decode(contentOf(attachment)).text}`
    : title
}
