import type { Gate } from './gate.ts'
import type { SearchIndex } from './search-index.ts'

/** How many pages of 4 KB one step writes: a few milliseconds. */
const pages = 24
/** How many steps go into one change. */
const ofChange = 32
/** An index that has grown by this factor is merged again: so each article is rewritten a few times at most. */
const growth = 1.25
/** A smaller index is quick in parts as well. */
const large = 2000

/** Whether an index has grown enough since its parts were last made one. */
export function wantsMerging(index: SearchIndex): boolean {
  return index.count >= large && index.count >= index.recall('merged') * growth
}

/**
 * Makes the parts of an index one, in small steps: what came in lies in a dozen of them, all of which
 * every search has to look into. Ended early, what was done stays done.
 */
export async function mergeParts(
  index: SearchIndex,
  gate: Gate,
  isStopped: () => boolean,
): Promise<void> {
  for (const table of ['starts', 'words', 'pairs']) {
    let isDone = false
    // A first step of less than nothing means every part, whatever its size.
    let wanted = -pages
    while (!isDone) {
      index.isSound = false
      await index.change(async () => {
        for (let step = 0; step < ofChange && !isDone && !isStopped(); step += 1) {
          await gate.free()
          isDone = !mergeOn(index, table, wanted)
          wanted = pages
        }
      })
      if (isStopped()) return
    }
  }
  index.remember('merged', index.count)
}

/** False when there was nothing left to do. */
function mergeOn({ db }: SearchIndex, table: string, pages: number): boolean {
  const before = db.changes(true)
  db.exec({ sql: `INSERT INTO ${table} (${table}, rank) VALUES ('merge', ?)`, bind: [pages] })
  return db.changes(true) - before >= 2
}
