/** A picture by its first bytes; `grey` tells one from another. */
export function aPicture(grey = 7, length = 600): Uint8Array {
  const picture = new Uint8Array(length).fill(grey)
  picture.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return picture
}

/** Bytes as Base64, in one line. */
export function inBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64')
}
