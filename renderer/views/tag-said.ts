import type { Library } from '../controllers/library.ts'
import { setTagged, type TagDeedDone } from '../controllers/tag-deeds.ts'
import type { ArticleId } from '../domain/article.ts'
import { MessageGiven } from '../elements/events.ts'
import type { TagId } from '../library/database.ts'
import { tagWith } from '../library/queries-tags.ts'

/** Puts a tag that is there on these articles; says so, or that all of them carry it. */
export async function putTag(
  from: EventTarget & { readonly library: Library | null },
  id: TagId,
  articles: readonly ArticleId[],
): Promise<void> {
  const { library } = from
  const tag = library && (await tagWith(library.db, id))
  if (!library || !tag) return
  const deed = setTagged(library, { tag, on: true }, articles)
  await sayTagDeed(from, deed)
  const isSo = (await deed.catch(() => undefined)) === null
  if (isSo) from.dispatchEvent(new MessageGiven(`Tagged “${tag.name}” already.`))
}

/** Says what was done with a tag, and offers to undo it; says why when it could not be kept. */
export async function sayTagDeed(
  from: EventTarget,
  deed: Promise<TagDeedDone | null>,
): Promise<void> {
  try {
    const done = await deed
    if (!done) return
    from.dispatchEvent(new MessageGiven(done.says, 'calm', { says: 'Undo', take: done.take }))
  } catch (failure) {
    sayTagFailure(from, failure)
  }
}

/** Says why something of tags could not be kept. */
export function sayTagFailure(from: EventTarget, failure: unknown): void {
  const why = failure instanceof Error ? failure.message : String(failure)
  from.dispatchEvent(new MessageGiven(`This could not be kept: ${why}`, 'failed'))
}
