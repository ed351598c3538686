/** A piece of rich text as it stands in the file. */
export type Token =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  /** `\par`, `\b0`, `\u8217`: the number is `null` where none stands. */
  | { readonly kind: 'word'; readonly word: string; readonly value: number | null }
  /** `\~`, `\*`: one sign. */
  | { readonly kind: 'sign'; readonly sign: string }
  /** Letters, or parts of them, written plainly or one as `\'e9`. */
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }

const open = 0x7b
const close = 0x7d
const backslash = 0x5c
/** Longer words are no control words. */
const longestWord = 40

/** Rich text piece by piece. Damaged pieces are passed over; nothing is kept but the place. */
export function* tokensOf(bytes: Uint8Array): Generator<Token> {
  let at = 0
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0
    if (byte === backslash) {
      const { token, next } = controlAt(bytes, at + 1)
      at = next
      if (token) yield token
      continue
    }
    const end = isPlain(byte) ? runEnd(bytes, at) : at + 1
    if (byte === open) yield { kind: 'open' }
    else if (byte === close) yield { kind: 'close' }
    else if (isPlain(byte)) yield { kind: 'bytes', bytes: bytes.subarray(at, end) }
    at = end
  }
}

/** Where a run of plain bytes ends: at anything that is not one, and at every line break. */
function runEnd(bytes: Uint8Array, start: number): number {
  let end = start
  while (end < bytes.length && isPlain(bytes[end] ?? 0)) end += 1
  return end
}

function isPlain(byte: number): boolean {
  return byte > 0 && byte !== open && byte !== close && byte !== backslash && !isBreak(byte)
}

function isBreak(byte: number): boolean {
  return byte === 0x0d || byte === 0x0a
}

interface Control {
  readonly token: Token | null
  readonly next: number
}

function controlAt(bytes: Uint8Array, at: number): Control {
  const byte = bytes[at] ?? 0
  if (isLetter(byte)) return wordAt(bytes, at)
  if (byte !== 0x27) return { token: signOf(byte), next: at + 1 }
  const code = Number.parseInt(latin(bytes, at + 1, at + 3), 16)
  const token = Number.isNaN(code) ? null : ({ kind: 'bytes', bytes: Uint8Array.of(code) } as const)
  return { token, next: at + 3 }
}

function signOf(byte: number): Token {
  if (byte === open || byte === close || byte === backslash)
    return { kind: 'bytes', bytes: Uint8Array.of(byte) }
  if (isBreak(byte)) return { kind: 'word', word: 'par', value: null }
  return { kind: 'sign', sign: String.fromCharCode(byte) }
}

function wordAt(bytes: Uint8Array, start: number): Control {
  let end = start
  while (isLetter(bytes[end] ?? 0) && end - start < longestWord) end += 1
  let next = end
  if (bytes[next] === 0x2d) next += 1
  while (isDigit(bytes[next] ?? 0) && next - end < 12) next += 1
  const number = Number.parseInt(latin(bytes, end, next), 10)
  const value = Number.isNaN(number) ? null : number
  const word = latin(bytes, start, end)
  if (bytes[next] === 0x20) next += 1
  if (word === 'bin') return { token: null, next: next + Math.max(0, value ?? 0) }
  return { token: { kind: 'word', word, value }, next }
}

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a)
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39
}

function latin(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end))
}
