import type { LeftOut } from '../../article.ts'
import type { Draft } from '../draft.ts'
import type { Part, ReadFormat, ReadInside, Reading } from '../source.ts'
import { readAttached } from './attached.ts'
import { mailDraft } from './mail-draft.ts'
import { messagesOf } from './messages.ts'
import { headLine, parseMessage, type Message } from './parse-message.ts'

/** How many attachments a remark names. */
const mostNamed = 12

/**
 * Reads mail. A message is an article; one that carries articles, or messages of others, is a bundle of
 * them all. A box of messages is a bundle of every message in it.
 */
export const readMail: ReadFormat = async (source, inside) => {
  const { all, isBox, more } = messagesOf(source)
  const [only] = all
  if (!isBox && only) return readSingle(only, inside)
  const parts: Part[] = []
  const leftOut: LeftOut[] = []
  for (const [at, bytes] of all.entries()) {
    const found = await readBoxed(bytes, `message ${String(at + 1)}`, inside)
    parts.push(...found.parts)
    leftOut.push(...found.leftOut)
  }
  if (more) leftOut.push({ name: 'more messages', reason: 'Only the first 20,000 were read.' })
  const [first] = parts
  if (first && parts.length === 1 && leftOut.length === 0)
    return { kind: 'article', draft: first.draft }
  return { kind: 'bundle', parts, declared: null, leftOut }
}

interface Found {
  readonly parts: readonly Part[]
  readonly leftOut: readonly LeftOut[]
}

async function readSingle(bytes: Uint8Array, inside: ReadInside): Promise<Reading> {
  const message = await parsed(bytes)
  if ('trouble' in message) return { kind: 'problem', problem: tangled }
  const { parts, leftOut } = await partsOf(message, bytes, inside)
  const [first] = parts
  if (parts.length === 1 && leftOut.length === 0 && first?.draft.format === 'eml')
    return { kind: 'article', draft: first.draft }
  return { kind: 'bundle', parts, declared: null, leftOut }
}

async function readBoxed(bytes: Uint8Array, name: string, inside: ReadInside): Promise<Found> {
  const message = await parsed(bytes)
  if ('trouble' in message) return { parts: [], leftOut: [{ name, reason: tangled.reason }] }
  return partsOf(message, bytes, inside)
}

/** A message in a box that cannot be taken apart is no reason to lose the others. */
async function parsed(bytes: Uint8Array): Promise<Message | { readonly trouble: unknown }> {
  try {
    return await parseMessage(bytes)
  } catch (trouble) {
    return { trouble }
  }
}

async function partsOf(message: Message, bytes: Uint8Array, inside: ReadInside): Promise<Found> {
  const { parts, leftOut, others } = await readAttached(message.email.attachments, inside)
  const draft = withAttachments(mailDraft(message), others)
  const name = headLine(message.email, 'message-id').slice(0, 200)
  // A mail that only carries others has nothing to be read in itself.
  const speaks = draft.blocks.length > 0 || (parts.length === 0 && leftOut.length === 0)
  const own: readonly Part[] = speaks ? [{ draft, name, content: bytes }] : []
  return { parts: [...own, ...parts], leftOut }
}

function withAttachments(draft: Draft, others: readonly string[]): Draft {
  if (others.length === 0) return draft
  const named = others.slice(0, mostNamed).join(', ')
  const rest = others.length > mostNamed ? ` and ${String(others.length - mostNamed)} more` : ''
  const remark = `Attached and not shown: ${named}${rest}.`
  return { ...draft, remarks: [...draft.remarks, remark] }
}

const tangled = {
  reason: 'This mail nests its parts deeper, or has a longer head, than mail programs write.',
  advice:
    'Open it in a mail program, save the article as a web page or as plain text and add that.',
}
