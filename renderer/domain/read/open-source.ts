import { decode, type Decoded } from './decode.ts'
import type { ArticleFile, Source } from './source.ts'
import { zipNames } from './zip/open-zip.ts'

/** How many first bytes a signature may be looked for in. */
const headLength = 4096

/** A file with the views of its bytes that recognising it needs, each made when first asked for. */
export function openSource(file: ArticleFile, depth = 0): Source {
  const { bytes } = file
  let decoded: Decoded | undefined
  let entries: readonly string[] | undefined
  const head = latin(bytes.subarray(0, headLength))
  return {
    ...file,
    depth,
    head,
    get decoded() {
      decoded ??= decode(bytes)
      return decoded
    },
    get entries() {
      entries ??= head.startsWith('PK') ? zipNames(bytes) : []
      return entries
    },
  }
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
