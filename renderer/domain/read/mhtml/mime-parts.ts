import { transferred } from './transfer.ts'

/** The fields of a message or a part: names in lower case, values unfolded, else as they stand. */
export type MimeFields = ReadonlyMap<string, string>

/** A part of a message. */
export interface MimePart {
  readonly fields: MimeFields
  /** Its content, unpacked from what carried it through the mail: worked out when asked for. */
  readonly bytes: () => Uint8Array
}

/** A message taken apart. */
export interface MimeMessage {
  readonly fields: MimeFields
  /** Innermost parts in order; the whole body when it has none. */
  readonly parts: readonly MimePart[]
  /** Whether the message ends where it says it ends. */
  readonly isWhole: boolean
}

const newLine = 10
const dash = 45
/** Parts in parts: deeper ones are made to hurt. */
const deepest = 6
const mostParts = 10_000

/**
 * Takes a MIME message apart. Where the line that parts its parts is missing or another than it says, the
 * line that is there serves; where there is none, the body is one part, with fields of its own or without.
 */
export function mimeMessage(bytes: Uint8Array): MimeMessage {
  const { fields, body } = fieldsOf(bytes)
  const { parts, isWhole } = partsOf(fields, body, 0)
  return { fields, parts, isWhole }
}

interface Parts {
  readonly parts: readonly MimePart[]
  readonly isWhole: boolean
}

function partsOf(fields: MimeFields, body: Uint8Array, depth: number): Parts {
  const type = fields.get('content-type') ?? ''
  if (depth > deepest || !/^\s*multipart\//i.test(type)) return single(fields, body)
  const stated = /boundary\s{0,9}=\s{0,9}(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(type)
  const { stretches, isWhole } = stretchesOf(body, stated?.[1] ?? stated?.[2])
  if (stretches.length === 0) return { ...ownFields(fields, body), isWhole: false }
  const parts = stretches.flatMap((stretch) => {
    const inner = fieldsOf(stretch)
    return partsOf(inner.fields, inner.body, depth + 1).parts
  })
  return { parts, isWhole }
}

function single(fields: MimeFields, body: Uint8Array): Parts {
  const encoding = fields.get('content-transfer-encoding') ?? ''
  return { parts: [{ fields, bytes: () => transferred(body, encoding) }], isWhole: true }
}

/** A body without a single line between parts: its one part's fields may stand at its head. */
function ownFields(fields: MimeFields, body: Uint8Array): Parts {
  let start = 0
  while (start < body.length && (body[start] === newLine || body[start] === 13)) start += 1
  const inner = fieldsOf(body.subarray(start))
  if (inner.fields.has('content-type')) return single(inner.fields, inner.body)
  const bare = new Map(fields)
  bare.delete('content-type')
  return single(bare, body)
}

interface Stretches {
  readonly stretches: readonly Uint8Array[]
  readonly isWhole: boolean
}

/** What lies between the lines that part a body's parts. */
function stretchesOf(body: Uint8Array, stated: string | undefined): Stretches {
  const found = stated === undefined ? null : stretchesBy(body, stated)
  if (found && found.stretches.length > 0) return found
  const repaired = firstParting(body)
  if (repaired === undefined) return { stretches: [], isWhole: false }
  return { ...stretchesBy(body, repaired), isWhole: false }
}

function stretchesBy(body: Uint8Array, boundary: string): Stretches {
  const stretches: Uint8Array[] = []
  let start = -1
  for (const { at, end } of partingLines(body)) {
    const line = latin(body.subarray(at + 2, end)).trimEnd()
    const closes = line === `${boundary}--`
    if (!closes && line !== boundary) continue
    if (start >= 0) stretches.push(body.subarray(start, beforeLine(body, at)))
    if (closes) return { stretches, isWhole: true }
    if (stretches.length >= mostParts) return { stretches, isWhole: false }
    start = end
  }
  if (start >= 0 && start < body.length) stretches.push(body.subarray(start))
  return { stretches, isWhole: false }
}

/** Lines that begin as those between parts do. */
function* partingLines(body: Uint8Array): Generator<{ readonly at: number; readonly end: number }> {
  let at = 0
  while (at < body.length) {
    const found = body.indexOf(newLine, at)
    const end = found < 0 ? body.length : found + 1
    if (body[at] === dash && body[at + 1] === dash && end - at < 300) yield { at, end }
    at = end
  }
}

/** The line break before a parting line belongs to that line. */
function beforeLine(body: Uint8Array, at: number): number {
  if (body[at - 1] !== newLine) return at
  return body[at - 2] === 13 ? at - 2 : at - 1
}

/** The first line that looks like one between parts: fields stand right behind it. */
function firstParting(body: Uint8Array): string | undefined {
  for (const { at, end } of partingLines(body)) {
    const next = latin(body.subarray(end, end + 200))
    if (/^Content-[\w-]{2,30}:/i.test(next)) return latin(body.subarray(at + 2, end)).trimEnd()
  }
  return undefined
}

/** Longer heads are none. */
const longestHead = 256 * 1024

function fieldsOf(bytes: Uint8Array): { readonly fields: MimeFields; readonly body: Uint8Array } {
  const fields = new Map<string, string>()
  let at = 0
  let name = ''
  while (at < bytes.length && at < longestHead) {
    const found = bytes.indexOf(newLine, at)
    const end = found < 0 ? bytes.length : found + 1
    const line = text(bytes.subarray(at, end)).replace(/[\r\n]+$/, '')
    if (line === '' && fields.size > 0) return { fields, body: bytes.subarray(end) }
    const field = /^([!-9;-~]{1,100}):(.*)$/s.exec(line)
    if (/^[ \t]/.test(line) && name !== '') {
      fields.set(name, `${fields.get(name) ?? ''} ${line.trim()}`)
    } else if (field) {
      name = (field[1] ?? '').toLowerCase()
      if (!fields.has(name)) fields.set(name, (field[2] ?? '').trim())
    } else if (line !== '') {
      return { fields, body: bytes.subarray(at) }
    }
    at = end
  }
  return { fields, body: bytes.subarray(Math.min(at, bytes.length)) }
}

/** A field as text: ASCII by the rules, UTF-8 by some writers. */
function text(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes)
}

function latin(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
}
