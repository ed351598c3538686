import type { Library } from '../controllers/library.ts'
import {
  changeSearch,
  keepSearch,
  removeSearch,
  renameSearch,
  type SearchDeedDone,
} from '../controllers/search-deeds.ts'
import { ListChosen, MessageGiven } from '../elements/events.ts'
import type { SearchActChosen } from '../elements/search-events.ts'
import type { SavedSearchRow } from '../library/database.ts'

/** What is to be done with the search that is shown. */
export interface SearchActWanted {
  readonly library: Library
  readonly act: SearchActChosen['act']
  readonly name: string
  readonly text: string
  /** The search as it is kept; `null` for one that is only typed. */
  readonly kept: SavedSearchRow | null
}

/** Keeps the search, renames or removes it, says so and goes where it is shown then. */
export async function searchAct(from: EventTarget, wanted: SearchActWanted): Promise<void> {
  const { library, act, name, text, kept } = wanted
  try {
    if (act === 'keep') {
      const done = await keepSearch(library, { name, text })
      say(from, done)
      if (done) from.dispatchEvent(new ListChosen('saved', done.id))
    } else if (kept && act === 'change') say(from, await changeSearch(library, kept, name))
    else if (kept && act === 'rename') say(from, await renameSearch(library, kept, name))
    else if (kept && act === 'remove') {
      from.dispatchEvent(new ListChosen('search', text))
      say(from, await removeSearch(library, kept))
    }
  } catch (failure) {
    const why = failure instanceof Error ? failure.message : String(failure)
    from.dispatchEvent(new MessageGiven(`This could not be kept: ${why}`, 'failed'))
  }
}

/** Says what was done, and offers to undo it. */
function say(from: EventTarget, done: SearchDeedDone | null): void {
  if (!done) return
  from.dispatchEvent(new MessageGiven(done.says, 'calm', { says: 'Undo', take: done.take }))
}
