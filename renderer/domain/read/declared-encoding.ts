import { decode, type Decoded } from './decode.ts'

/**
 * Bytes as text, where a container may say how the letters are written (`charset` of a record or a part).
 * The bytes themselves and what the page says come first: what stands around a page is often a server's habit.
 */
export function decodeDeclared(bytes: Uint8Array, charset: string | undefined): Decoded {
  const decoded = decode(bytes)
  if (decoded.found !== 'guess' || charset === undefined) return decoded
  try {
    const decoder = new TextDecoder(charset, { fatal: true })
    return { text: decoder.decode(bytes), encoding: decoder.encoding, found: 'declared' }
  } catch {
    return decoded // no encoding of the web, or not the one the letters are in
  }
}

/** The `charset` that a content type names, as it stands there. */
export function charsetIn(contentType: string): string | undefined {
  return /;\s{0,9}charset\s{0,9}=\s{0,9}"?([\w.:-]{2,40})/i.exec(contentType)?.[1]
}
