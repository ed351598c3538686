import type { FormatReader } from '../source.ts'

/** A page saved by Safari, as a binary property list or as one in XML. */
export const webarchiveFormat: FormatReader = {
  format: 'webarchive',
  recognises: ({ head, path, bytes }) => {
    if (head.startsWith('bplist0')) return /\.webarchive$/i.test(path) || names(bytes)
    return /^[^<]{0,9}<\?xml[^]{0,400}<plist[^]{0,400}<key>WebMainResource<\/key>/.test(head)
  },
  load: async () => (await import('./read-webarchive.ts')).readWebarchive,
  original: async (source) => (await import('./read-webarchive.ts')).originalWebarchive(source),
}

/** Whether the list names a page's main resource: near its start, or behind the page itself. */
function names(bytes: Uint8Array): boolean {
  const letters = [...'WebMainResource'].map((letter) => letter.charCodeAt(0))
  const [first = 0] = letters
  let at = bytes.indexOf(first)
  for (; at >= 0; at = bytes.indexOf(first, at + 1)) {
    const start = at
    if (letters.every((letter, offset) => bytes[start + offset] === letter)) return true
  }
  return false
}
