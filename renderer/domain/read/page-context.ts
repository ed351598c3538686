import type { HeldPicture } from '../article.ts'
import type { Field } from './draft.ts'

/** What is known of a page from the file it lies in: an archive's record, a mail's head, a feed's item. */
export interface PageContext {
  /** The page's own address, as the container states it. */
  readonly address?: string
  /** What the container states of the article; trusted more than the page itself. */
  readonly fields?: readonly Field[]
  /** A picture the container holds, by the address the page gives it (resolved, or `cid:…`). */
  readonly pictureOf?: (address: string) => HeldPicture | null
  /**
   * The page's path in the library folder, or in the archive it lies in; set when the page may have
   * pictures lying beside it.
   */
  readonly path?: string
  /** A picture in the archive the page lies in, by its path there; absent when it lies in a folder. */
  readonly pictureAt?: (path: string) => HeldPicture | null
}
