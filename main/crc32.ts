const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  return sum
})

/**
 * The CRC-32 of a text in UTF-8, as 8 lower-case hex digits.
 *
 * Node has one of its own, but not yet in the Node of the older Electron.
 */
export function crc32(text: string): string {
  let sum = 0xffffffff
  for (const byte of new TextEncoder().encode(text)) {
    sum = (sum >>> 8) ^ (table[(sum ^ byte) & 0xff] ?? 0)
  }
  return ((sum ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0')
}
