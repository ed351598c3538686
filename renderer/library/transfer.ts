// Bytes are handed from thread to thread, not copied: a large file would lie in memory many times.

/** The buffers that hold these bytes and nothing else: they can be handed over with a message. */
export function ownBuffers(bytes: readonly Uint8Array[]): readonly ArrayBuffer[] {
  const buffers = bytes.flatMap((one) =>
    one.buffer instanceof ArrayBuffer && one.byteLength === one.buffer.byteLength
      ? [one.buffer]
      : [],
  )
  return [...new Set(buffers)]
}

/**
 * The same bytes in memory of their own. A part of a larger buffer would drag all of it along, into
 * every message and into the database.
 */
export function alone(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice()
}
