import type { HeldPicture } from '../article.ts'
import { heldPicture } from './held-pictures.ts'

/** Less than this is a dot, a spinner or a stand-in until the picture comes. Letters of Base64. */
const shortest = 400

const dataPicture =
  /\bdata:image\/(?:png|p?jpe?g|gif|webp|avif|bmp|x-ms-bmp)(?:;[\w=-]{1,40}){0,3};base64,([A-Za-z0-9+/_=-]*)/gi

/** What SingleFile calls a picture that a page shows several times: it then stands in the styles once. */
const named = /(--sf-img-\d{1,6})\s{0,4}:\s{0,4}url\(["']?(held:\d{1,6})/g

/** A page's source without the pictures that are written into it, and those pictures. */
export interface PageData {
  readonly source: string
  /** The picture that a short mark left in its place stands for, or that a style names; else `null`. */
  readonly pictureOf: (mark: string) => HeldPicture | null
}

/**
 * Takes the pictures written into a page out of its source, so that nobody has to parse megabytes of
 * them, and leaves a mark for each: `held:3`. They are made bytes only when one is asked for.
 */
export function takenData(html: string): PageData {
  const letters: string[] = []
  const source = html.replace(dataPicture, (_whole, base64: string) =>
    base64.length < shortest ? '' : `held:${String(letters.push(base64) - 1)}`,
  )
  const names = new Map<string, string>()
  if (letters.length > 0)
    for (const [, name = '', mark = ''] of source.matchAll(named)) names.set(name, mark)
  return {
    source,
    pictureOf: (mark) => {
      const number = /^held:(\d{1,6})$/.exec(names.get(mark) ?? mark)?.[1]
      const base64 = number === undefined ? undefined : letters[Number(number)]
      return base64 === undefined ? null : decoded(base64)
    },
  }
}

function decoded(base64: string): HeldPicture | null {
  try {
    const bytes = atob(base64.replaceAll('-', '+').replaceAll('_', '/'))
    return heldPicture(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)))
  } catch {
    return null // letters that are no Base64: a picture cut off, or none
  }
}
