import type { TagDeedDone } from '../controllers/tag-deeds.ts'
import { MessageGiven } from '../elements/events.ts'

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
