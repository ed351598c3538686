import { joined, unpacked } from '../gzip/unpacked.ts'

/** What a server sent, taken out of what carried it. */
export interface Answer {
  /** 200, 404, …; 0 when nothing is said. */
  readonly status: number
  /** In lower case, without its parameters; empty when the server does not say. */
  readonly kind: string
  readonly contentType: string
  readonly body: Uint8Array
  /** How the body is packed when it is so in a way that is not read: `br`. */
  readonly packed: string
}

/** What one answer may swell to. 64 MB. */
const most = 64 * 1024 * 1024
const longestHead = 256 * 1024

/** The answer in a response's block: status, fields, and the body without chunks and packing. */
export function answerOf(block: Uint8Array): Answer {
  const { head, body } = split(block)
  const status = Number(/^HTTP\/\d(?:\.\d)? (\d{3})/.exec(head)?.[1] ?? '0')
  const field = (name: string): string =>
    new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(head)?.[1]?.trim() ?? ''
  const isChunked = /\bchunked\b/i.test(field('transfer-encoding'))
  const encoding =
    field('content-encoding').toLowerCase() || field('transfer-encoding').toLowerCase()
  const contentType = field('content-type')
  return {
    status,
    contentType,
    kind: contentType.toLowerCase().replace(/;.*$/s, '').trim(),
    ...unpackedBody(isChunked ? withoutChunks(body) : body, encoding),
  }
}

function split(block: Uint8Array): { readonly head: string; readonly body: Uint8Array } {
  const start = new TextDecoder('windows-1252').decode(block.subarray(0, longestHead))
  if (!start.startsWith('HTTP/')) return { head: '', body: block }
  const end = /\r?\n\r?\n/.exec(start)
  if (!end) return { head: start, body: new Uint8Array(0) }
  return { head: start.slice(0, end.index), body: block.subarray(end.index + end[0].length) }
}

/** Some archives keep the word for packing and have unpacked the body: then the bytes do not look packed. */
function unpackedBody(body: Uint8Array, encoding: string): Pick<Answer, 'body' | 'packed'> {
  const looksGzip = body[0] === 0x1f && body[1] === 0x8b
  if (looksGzip && /gzip/.test(encoding)) return { body: joined(unpacked(body, most)), packed: '' }
  if (/\bdeflate\b/.test(encoding) && !looksLikeText(body))
    return { body: joined(unpacked(body, most)), packed: '' }
  const isForeign = /^(?:br|zstd)$/.test(encoding) && !looksLikeText(body)
  return { body, packed: isForeign ? encoding : '' }
}

function looksLikeText(body: Uint8Array): boolean {
  const head = body.subarray(0, 512)
  return !head.some((byte) => byte < 9 || (byte > 13 && byte < 27) || byte === 127)
}

/** A body without the lengths its chunks come with; where they are wrong, the rest as it stands. */
function withoutChunks(body: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = []
  let at = 0
  while (at < body.length) {
    const end = body.indexOf(10, at)
    const line = new TextDecoder('utf-8').decode(body.subarray(at, Math.min(end, at + 80)))
    const digits = end < 0 || end - at > 80 ? null : /^([0-9a-f]{1,8})\s*(?:;.*)?\s*$/i.exec(line)
    if (!digits) return joined([...chunks, body.subarray(at)])
    const length = Number.parseInt(digits[1] ?? '0', 16)
    if (length === 0) break
    chunks.push(body.subarray(end + 1, end + 1 + length))
    at = end + 1 + length
    while (body[at] === 13 || body[at] === 10) at += 1
  }
  return joined(chunks)
}
