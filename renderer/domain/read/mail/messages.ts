import type { Source } from '../source.ts'
import { mboxLine } from './mail-head.ts'

const newline = 0x0a
/** The longest line that may part two messages. */
const longestLine = 400
/** A box of more messages is to be split by its owner. */
const mostMessages = 20_000

/** The messages of a mail file, as bytes in an encoding that names itself. */
export interface Messages {
  readonly all: readonly Uint8Array[]
  /** Whether the file is a box that may hold several. */
  readonly isBox: boolean
  /** Messages beyond 20,000 were not taken. */
  readonly more: boolean
}

/**
 * Parts a mail file into its messages: one, or those between the `From ` lines of an mbox. The count and
 * the property list that Apple Mail writes around a message go. UTF-16 becomes UTF-8.
 */
export function messagesOf(source: Source): Messages {
  const bytes = isSixteen(source) ? new TextEncoder().encode(source.decoded.text) : source.bytes
  const single = withoutCount(bytes)
  if (single) return { all: [single], isBox: false, more: false }
  if (!mboxLine.test(lineAt(bytes, 0))) return { all: [bytes], isBox: false, more: false }
  const starts = startsOf(bytes)
  return {
    all: starts.slice(0, mostMessages).map((start, at) => message(bytes, start, starts[at + 1])),
    isBox: true,
    more: starts.length > mostMessages,
  }
}

function isSixteen({ head, decoded }: Source): boolean {
  return head.slice(0, 64).includes('\0') && decoded.encoding.startsWith('utf-16')
}

/** An .emlx file counts its message's bytes in the first line; what follows them is a property list. */
function withoutCount(bytes: Uint8Array): Uint8Array | null {
  const first = lineAt(bytes, 0)
  const count = /^(\d{1,12})\s{0,20}$/.exec(first)?.[1]
  if (count === undefined) return null
  const start = bytes.indexOf(newline) + 1
  const end = start + Number(count)
  return bytes.subarray(start, end > start && end <= bytes.length ? end : bytes.length)
}

function startsOf(bytes: Uint8Array): readonly number[] {
  const starts: number[] = []
  let empty = true // whether the line before is empty, as it must be before a message
  for (let at = 0; at < bytes.length && starts.length <= mostMessages;) {
    const end = endOfLine(bytes, at)
    if (empty && bytes[at] === 0x46 && mboxLine.test(lineAt(bytes, at))) starts.push(at)
    empty = end - at <= 2 && (bytes[at] === newline || bytes[at] === 0x0d)
    at = end
  }
  return starts
}

function message(bytes: Uint8Array, start: number, next: number | undefined): Uint8Array {
  return bytes.subarray(endOfLine(bytes, start), next ?? bytes.length)
}

/** Where the next line starts. */
function endOfLine(bytes: Uint8Array, at: number): number {
  const end = bytes.indexOf(newline, at)
  return end < 0 ? bytes.length : end + 1
}

function lineAt(bytes: Uint8Array, at: number): string {
  const end = Math.min(endOfLine(bytes, at), at + longestLine)
  return String.fromCharCode(...bytes.subarray(at, end)).replace(/\r?\n$/, '')
}
