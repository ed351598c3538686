/** A file that was made to hurt its reader, or that broke on its way. */
export interface HostileFile {
  /** What it does, as a sentence's beginning: `a mail of 1,500 parts in parts`. */
  readonly does: string
  readonly path: string
  readonly bytes: Uint8Array
}

/** A hostile file of text. */
export function hostileText(does: string, path: string, text: string): HostileFile {
  return { does, path, bytes: new TextEncoder().encode(text) }
}

/** A hostile file of bytes. */
export function hostileBytes(does: string, path: string, bytes: Uint8Array): HostileFile {
  return { does, path, bytes }
}

/** The same file cut off at several places, and with its end overwritten by nothing. */
export function damaged(does: string, path: string, bytes: Uint8Array): readonly HostileFile[] {
  const cut = (share: number) => bytes.slice(0, Math.max(1, Math.floor(bytes.length * share)))
  const hollow = bytes.slice()
  hollow.fill(0, Math.floor(bytes.length / 2))
  return [
    hostileBytes(`${does} cut off after a tenth`, path, cut(0.1)),
    hostileBytes(`${does} cut off after a half`, path, cut(0.5)),
    hostileBytes(`${does} cut off before its end`, path, cut(0.99)),
    hostileBytes(`${does} whose second half is empty`, path, hollow),
  ]
}

/** A sentence of news, to be told from what stands around it. */
export const sentence = 'The ferry has stopped for the winter, the harbour office said on Friday. '

/** The head of an XML file whose names unfold into ten million words. */
export const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${[...'bcdefgh'].map((name, at) => `<!ENTITY ${name} "${`&${'abcdefgh'.charAt(at)};`.repeat(10)}">`).join('')}]>`
