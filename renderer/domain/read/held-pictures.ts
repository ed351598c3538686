import type { HeldPicture, PictureType } from '../article.ts'

/** Larger pictures are posters and scans; they are listed, not kept. 5 MB. */
const mostInOne = 5 * 1024 * 1024
/** What the pictures of one article may weigh together. 30 MB. */
const mostInAll = 30 * 1024 * 1024

const signatures: readonly { readonly type: PictureType; readonly says: RegExp }[] = [
  { type: 'image/png', says: /^\x89PNG\r\n\x1a\n/ },
  { type: 'image/jpeg', says: /^\xff\xd8\xff/ },
  { type: 'image/gif', says: /^GIF8[79]a/ },
  { type: 'image/webp', says: /^RIFF[^]{4}WEBP/ },
  { type: 'image/avif', says: /^[^]{4}ftyp(?:avi[fs]|mif1[^]{4}(?:[^]{4}){0,3}avif)/ },
  { type: 'image/bmp', says: /^BM[^]{8}[^]{4}[\x0c\x28\x34\x38\x40\x6c\x7c]\0\0\0/ },
]

/**
 * What kind of picture bytes are, by how they begin and by nothing a file says of them; `null` when it
 * is none that is shown. SVG is never one: it may hold scripts.
 */
export function pictureTypeOf(bytes: Uint8Array): PictureType | null {
  const head = String.fromCharCode(...bytes.subarray(0, 32))
  return signatures.find(({ says }) => says.test(head))?.type ?? null
}

/** Bytes as a picture to be kept with an article; `null` for other kinds and for more than 5 MB. */
export function heldPicture(bytes: Uint8Array): HeldPicture | null {
  if (bytes.length > mostInOne) return null
  const type = pictureTypeOf(bytes)
  return type === null ? null : { type, bytes }
}

/** The pictures of one article as they come in, each kept once, up to 30 MB together. */
export class HeldPictures {
  readonly #kept: HeldPicture[] = []
  #weight = 0

  /** All that were kept, in the order they came: `Picture.held` counts in this. */
  get all(): readonly HeldPicture[] {
    return this.#kept
  }

  /**
   * Keeps a picture and says its number; the same object again has the same number. `undefined` when
   * there is none, or no room is left for it.
   */
  keep(picture: HeldPicture | null): number | undefined {
    if (!picture) return undefined
    const known = this.#kept.indexOf(picture)
    if (known >= 0) return known
    if (this.#weight + picture.bytes.length > mostInAll) return undefined
    this.#weight += picture.bytes.length
    return this.#kept.push(picture) - 1
  }
}
