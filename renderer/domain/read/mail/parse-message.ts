import PostalMime, { type Attachment, type Email } from 'postal-mime'
import { decode } from '../decode.ts'

/** A mail message, taken apart. */
export interface Message {
  readonly email: Email
  /** Which encoding its letters were guessed to be in; absent when the message says so itself. */
  readonly guessed?: string
}

/** Takes a message apart. Messages inside it stay attachments. May reject, on more nesting than mail has. */
export async function parseMessage(bytes: Uint8Array): Promise<Message> {
  const email = await parsed(bytes)
  if (!isDamaged(email) || namesCharset(bytes)) return { email }
  const { text, encoding } = decode(bytes)
  return { email: await parsed(new TextEncoder().encode(text)), guessed: encoding }
}

function parsed(bytes: Uint8Array): Promise<Email> {
  return PostalMime.parse(bytes, { forceRfc822Attachments: true })
}

/** Whether letters were lost because they are not in UTF-8, which mail without a charset is read as. */
function isDamaged({ text = '', html = '', subject = '' }: Email): boolean {
  return [text, html, subject].some((words) => words.includes('\uFFFD'))
}

function namesCharset(bytes: Uint8Array): boolean {
  return /charset\s{0,4}=/i.test(new TextDecoder('windows-1252').decode(bytes))
}

/** What lies in an attachment. */
export function contentOf({ content }: Attachment): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content)
  return content instanceof Uint8Array ? content : new Uint8Array(content)
}

/** A head line's value by its name in lower case, encoded words left as they are; '' when there is none. */
export function headLine({ headers }: Email, name: string): string {
  return headers.find(({ key }) => key === name)?.value ?? ''
}
