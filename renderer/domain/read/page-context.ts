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
  /** The file's path in the library folder; set when the page may have pictures lying beside it. */
  readonly path?: string
}
