/** Bytes out of what carries them through the mail: quoted-printable, Base64, or nothing at all. */
export function transferred(body: Uint8Array, encoding: string): Uint8Array {
  switch (encoding.trim().toLowerCase()) {
    case 'quoted-printable':
      return fromQuotedPrintable(body)
    case 'base64':
      return fromBase64(body)
    default:
      return body
  }
}

const equals = 61

function fromQuotedPrintable(body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(body.length)
  let length = 0
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at] ?? 0
    if (byte !== equals) {
      bytes[length++] = byte
      continue
    }
    const skipped = softBreak(body, at + 1)
    const value = skipped === 0 ? hex(body[at + 1]) * 16 + hex(body[at + 2]) : -1
    if (skipped > 0) at += skipped
    else if (value >= 0) {
      bytes[length++] = value
      at += 2
    } else bytes[length++] = byte // an equals sign that means itself
  }
  return bytes.subarray(0, length)
}

/** How many bytes after an equals sign only break the line; 0 when they say something. */
function softBreak(body: Uint8Array, from: number): number {
  let at = from
  while (body[at] === 32 || body[at] === 9) at += 1
  if (body[at] === 13 && body[at + 1] === 10) return at + 2 - from
  return body[at] === 10 ? at + 1 - from : 0
}

/** A hexadecimal digit's value; far below zero for other letters, so that no sum with it is a byte. */
function hex(byte: number | undefined): number {
  if (byte === undefined) return -1000
  if (byte >= 48 && byte <= 57) return byte - 48
  const lower = byte | 32
  return lower >= 97 && lower <= 102 ? lower - 87 : -1000
}

function fromBase64(body: Uint8Array): Uint8Array {
  const letters = new TextDecoder('utf-8').decode(body).replace(/[^A-Za-z0-9+/]/g, '')
  const whole = letters.slice(0, letters.length - (letters.length % 4 === 1 ? 1 : 0))
  return Uint8Array.from(atob(whole), (letter) => letter.charCodeAt(0))
}
