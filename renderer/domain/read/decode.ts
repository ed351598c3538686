import { analyse } from 'chardet'

/** Bytes as text, with the encoding it was in. */
export interface Decoded {
  readonly text: string
  /** As the web names encodings: `utf-8`, `windows-1252`, `shift_jis`. */
  readonly encoding: string
  /** How the encoding was found. `guess` and `damaged` deserve a remark. */
  readonly found: 'mark' | 'checked' | 'declared' | 'guess' | 'damaged'
}

/** How many bytes are looked at for guessing; more costs time and tells nothing new. */
const sample = 256 * 1024

/**
 * Turns bytes into text by a ladder: byte order mark, valid UTF-8, UTF-16 without a mark, UTF-8 with a
 * few broken bytes, the encoding the page declares, the encoding the bytes look like. UTF-8 comes before the declaration,
 * because saved pages often keep the tag of the encoding they once had.
 */
export function decode(bytes: Uint8Array): Decoded {
  return (
    byMark(bytes) ??
    asUtf8(bytes) ??
    asUnmarkedUtf16(bytes) ??
    asNearlyUtf8(bytes) ??
    asDeclared(bytes) ??
    asGuessed(bytes)
  )
}

function byMark(bytes: Uint8Array): Decoded | null {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return loosely(bytes.subarray(3), 'utf-8', 'mark')
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return asUtf32(bytes.subarray(4), true)
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return asUtf32(bytes.subarray(4), false)
  if (a === 0xff && b === 0xfe) return loosely(bytes.subarray(2), 'utf-16le', 'mark')
  if (a === 0xfe && b === 0xff) return loosely(bytes.subarray(2), 'utf-16be', 'mark')
  return null
}

function asUtf8(bytes: Uint8Array): Decoded | null {
  const text = strictly(bytes, 'utf-8')
  if (text === null) return null
  // ISO-2022-JP is pure ASCII by its bytes; only its escape sequences give it away.
  if (/\u001B\$[@B]/.test(text.slice(0, sample))) {
    const japanese = strictly(bytes, 'iso-2022-jp')
    if (japanese !== null) return { text: japanese, encoding: 'iso-2022-jp', found: 'checked' }
  }
  if (asUnmarkedUtf16(bytes)) return null
  return { text, encoding: 'utf-8', found: 'checked' }
}

function asUnmarkedUtf16(bytes: Uint8Array): Decoded | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null
  const head = bytes.subarray(0, 4096)
  if (!head.includes(0)) return null
  const little = likelihood(head, 'utf-16le')
  const big = likelihood(head, 'utf-16be')
  if (Math.max(little, big) < 0.9) return null
  return loosely(bytes, little >= big ? 'utf-16le' : 'utf-16be', 'checked')
}

/** The share of characters that a news text would hold; NULs and rare scripts count against it. */
function likelihood(head: Uint8Array, encoding: string): number {
  const text = strictly(head.subarray(0, head.length - (head.length % 2)), encoding) ?? ''
  const usual =
    text.match(
      /[\n\r\t -~\u00A0-\u024F\u0370-\u06FF\u2010-\u2026\u3000-\u30FF\u4E00-\u9FFF\uAC00-\uD7AF]/g,
    ) ?? []
  return text.length === 0 ? 0 : usual.length / text.length
}

function asDeclared(bytes: Uint8Array): Decoded | null {
  const label = declaredLabel(bytes)
  if (label === null || label === 'utf-8') return null
  const text = strictly(bytes, label)
  return text === null ? null : { text, encoding: label, found: 'declared' }
}

/** The encoding that an HTML meta tag or an XML declaration names, in the web's own spelling. */
function declaredLabel(bytes: Uint8Array): string | null {
  const head = latin(bytes.subarray(0, 4096))
  const named =
    /<meta[^>]{0,200}charset\s{0,4}=\s{0,4}["']?\s{0,4}([\w.:-]{2,30})/i.exec(head) ??
    /^\s{0,20}<\?xml[^>]{0,100}encoding\s{0,4}=\s{0,4}["']([\w.:-]{2,30})/i.exec(head)
  return named?.[1] === undefined ? null : canonicalLabel(named[1])
}

/** UTF-8 with a few broken bytes, as cut-off downloads and careless joins leave it. */
function asNearlyUtf8(bytes: Uint8Array): Decoded | null {
  const head = latin(bytes.subarray(0, sample))
  const whole = head.match(/[\xC3-\xDF][\x80-\xBF]|[\xE0-\xEF][\x80-\xBF]{2}/g)?.length ?? 0
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.slice(0, sample).match(/\uFFFD/g)?.length ?? 0
  if (whole < 8 || whole < broken * 10) return null
  return { text, encoding: 'utf-8', found: 'damaged' }
}

function asGuessed(bytes: Uint8Array): Decoded {
  for (const match of analyse(bytes.subarray(0, sample))) {
    const label = canonicalLabel(match.name)
    const text = label === null ? null : strictly(bytes, label)
    if (label !== null && text !== null) return { text, encoding: label, found: 'guess' }
  }
  return loosely(bytes, 'windows-1252', 'guess')
}

function canonicalLabel(label: string): string | null {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null // not an encoding of the web
  }
}

/** The text, or `null` where a byte has no meaning in this encoding. */
function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
    return encoding === 'windows-1252' ? withWindowsMarks(text) : text
  } catch {
    return null // the question is whether it fits, and this is how the decoder says no
  }
}

function loosely(bytes: Uint8Array, encoding: string, found: Decoded['found']): Decoded {
  const text = new TextDecoder(encoding).decode(bytes)
  return { text: encoding === 'windows-1252' ? withWindowsMarks(text) : text, encoding, found }
}

const windowsMarks = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** Some Nodes decode windows-1252 as Latin-1, which loses quote marks and dashes. */
function withWindowsMarks(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (mark) => windowsMarks.charAt(mark.charCodeAt(0) - 0x80))
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes)
}

/** No decoder of the web knows UTF-32, and a few export tools write it. */
function asUtf32(bytes: Uint8Array, little: boolean): Decoded {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: string[] = []
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, little)
    const whole = point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
    parts.push(whole ? String.fromCodePoint(point) : '\uFFFD')
  }
  return { text: parts.join(''), encoding: little ? 'utf-32le' : 'utf-32be', found: 'mark' }
}
