import type { LitElement, ReactiveController } from 'lit'
import type { ArticleId, Body, Picture } from '../domain/article.ts'
import { heldPicture } from '../domain/read/held-pictures.ts'
import { pictureOf } from '../library/queries.ts'
import type { Library } from './library.ts'

/** A picture that can be shown: its address within this page, and its size in CSS pixels. */
export interface ShownPicture {
  readonly address: string
  readonly width: number
  readonly height: number
}

/** The bytes of a file of the library; `null` when it is not there. */
export type ReadLibraryFile = (path: string) => Promise<Uint8Array | null>

/** The pictures of the article that is read: from its file, or from files beside it. Never fetched. */
export class Pictures implements ReactiveController {
  /** Those of the body last shown that are there and sound. */
  shown: ReadonlyMap<Picture, ShownPicture> = new Map()
  #article: ArticleId | '' = ''
  #body: Body | null = null
  #known = new Map<string, Promise<ShownPicture | null>>()

  constructor(private readonly host: LitElement) {
    host.addController(this)
  }

  hostDisconnected(): void {
    this.#leave()
    this.#article = ''
    this.#body = null
  }

  /** Says which article is read. The same body again costs nothing. */
  show(
    library: Library | null,
    of: { readonly article: ArticleId; readonly body: Body } | null,
    readFile: ReadLibraryFile | null,
  ): void {
    if (!library || !of || of.body === this.#body) return
    if (of.article !== this.#article) this.#leave()
    this.#article = of.article
    this.#body = of.body
    void this.#gather(library, of, readFile)
  }

  async #gather(
    { db }: Library,
    { article, body }: { readonly article: ArticleId; readonly body: Body },
    readFile: ReadLibraryFile | null,
  ): Promise<void> {
    const found = new Map<Picture, ShownPicture>()
    for (const picture of picturesOf(body)) {
      const { held, beside } = picture
      const shown =
        held !== undefined
          ? await this.#once(`held ${held}`, () => pictureOf(db, article, held))
          : beside !== undefined && readFile
            ? await this.#once(`beside ${beside}`, async () => {
                const bytes = await readFile(beside)
                return bytes && heldPicture(bytes)
              })
            : null
      if (this.#body !== body) return // the reader has moved on
      if (shown) found.set(picture, shown)
    }
    this.shown = found
    this.host.requestUpdate()
  }

  #once(
    key: string,
    bytes: () => Promise<{ readonly type: string; readonly bytes: Uint8Array } | null>,
  ): Promise<ShownPicture | null> {
    const known = this.#known.get(key) ?? bytes().then(decoded, () => null)
    this.#known.set(key, known)
    return known
  }

  #leave(): void {
    for (const known of this.#known.values()) {
      void known.then((picture) => picture && URL.revokeObjectURL(picture.address))
    }
    this.#known = new Map()
    this.shown = new Map()
  }
}

function picturesOf({ blocks }: Body): readonly Picture[] {
  return blocks.flatMap((block) => (block.kind === 'figure' && block.picture) || [])
}

/** Decoded once before it is shown: its size is known then, and a broken one is listed instead. */
async function decoded(
  picture: { readonly type: string; readonly bytes: Uint8Array } | null,
): Promise<ShownPicture | null> {
  if (!picture) return null
  const blob = new Blob([Uint8Array.from(picture.bytes)], { type: picture.type })
  const address = URL.createObjectURL(blob)
  const image = new Image()
  image.src = address
  try {
    await image.decode()
  } catch {
    URL.revokeObjectURL(address)
    return null
  }
  return { address, width: image.naturalWidth, height: image.naturalHeight }
}
