import { liveQuery } from 'dexie'
import type { ImportState, LibraryDatabase } from '../database.ts'
import type { SearchQuestion, SearchState } from '../search-messages.ts'
import { currentArticles, Filler } from './filler.ts'
import { Gate, nextTurn } from './gate.ts'
import type { SearchAnswer } from './messages.ts'
import { mergeParts, wantsMerging } from './merge.ts'
import { isDamage, type OpenIndex } from './open-index.ts'
import { ReaderMarks } from './reader-marks.ts'
import type { SearchIndex } from './search-index.ts'
import { Searcher } from './searcher.ts'

/** How often the page hears how far filling is, at most, in milliseconds. */
const betweenStates = 250
/** So long nothing has come in, in milliseconds: then the index is brought safely onto the disk. */
const quiet = 3000
/** With fewer articles, phrases of frequent words are found quickly as they are. */
const large = 4000
/** An index that is damaged more often than this lies on a disk that is. */
const mostRebuilds = 2

/** What a room needs of its thread. */
export interface RoomWorld {
  readonly db: LibraryDatabase
  readonly tell: (state: SearchState) => void
  /** The number of articles from which on pairs of frequent words are indexed; the usual one if absent. */
  readonly large?: number
  /** Milliseconds that a room with nothing to do stays open. */
  readonly staysFor: number
  /** Ends the thread; the index is closed. */
  readonly leave: () => void
}

/**
 * One library's search: answers what is asked, and fills the index beside it. An index that proves
 * damaged is made anew, and filled again from the library.
 */
export class SearchRoom {
  readonly #gate = new Gate()
  readonly #newest = new Map<SearchQuestion['kind'], number>()
  #asked = 0
  #rebuilds = 0
  #marks: ReaderMarks
  #searcher: Searcher
  #filler: Filler
  #filling: Promise<void> | undefined
  #isBehind = false
  #of = 0
  #isFollowing = false
  #trouble = ''
  /** What the page heard of last, and under which number. */
  #stand = ''
  #edition = 0
  #told: ReturnType<typeof setTimeout> | undefined
  #settling: ReturnType<typeof setTimeout> | undefined
  #leaving: ReturnType<typeof setTimeout> | undefined

  constructor(
    private open: OpenIndex,
    private readonly world: RoomWorld,
  ) {
    ;[this.#marks, this.#searcher, this.#filler] = this.#furnish()
  }

  /** Begins to fill, and follows the library from then on. */
  follow(): void {
    liveQuery(() => this.world.db.state.bulkGet(['acts', 'edition'])).subscribe({
      // Which of the two changed is not told: what the reader did is read again only when asked for.
      next: () => {
        if (this.#isFollowing) this.#marks.forget()
        this.#isFollowing = true
        this.#fill()
      },
      error: (failure: unknown) => this.#troubled(failure),
    })
  }

  /** The answer to a question; `null` when a newer one of its kind overtook it. */
  async answer(question: SearchQuestion): Promise<SearchAnswer> {
    const number = ++this.#asked
    this.#stay()
    this.#newest.set(question.kind, number)
    await nextTurn() // of several letters typed at once only the last is looked for
    const isWanted = () => this.#newest.get(question.kind) === number
    if (!isWanted()) return null
    try {
      return await this.#gate.pass(() => this.#answer(question, isWanted))
    } catch (failure) {
      if (!(await this.#rebuilt(failure))) throw failure
      return this.#gate.pass(() => this.#answer(question, isWanted))
    }
  }

  async #answer(question: SearchQuestion, isWanted: () => boolean): Promise<SearchAnswer> {
    switch (question.kind) {
      case 'search': {
        const found = await this.#searcher.search(question, isWanted)
        return found && { ...found, indexed: this.open.index.count, of: this.#of }
      }
      case 'count':
        return this.#searcher.count(question.text, isWanted)
      case 'find':
        return this.#searcher.find(question.text, question.most, isWanted)
      case 'snippets':
        return this.#searcher.snippets(question.text, question.articles)
    }
  }

  #furnish(): [ReaderMarks, Searcher, Filler] {
    const { db } = this.world
    const { index } = this.open
    const marks = new ReaderMarks(db, index)
    const filler = new Filler(db, index, {
      gate: this.#gate,
      isFiling: () => isFiling(db),
      filled: () => this.#tell(),
      large: this.world.large ?? large,
    })
    return [marks, new Searcher(db, index, marks), filler]
  }

  /** Fills now, and once more when something changed meanwhile. */
  #fill(): void {
    this.#isBehind = true
    clearTimeout(this.#settling)
    clearTimeout(this.#leaving)
    this.#filling ??= this.#fillWhileBehind()
      .catch((failure: unknown) => this.#troubled(failure))
      .finally(() => {
        this.#filling = undefined
        this.#settling = setTimeout(() => void this.#settle(), quiet)
      })
  }

  /** Nothing came in for a while: what came in before is put in order, and safely on the disk. */
  async #settle(): Promise<void> {
    await this.#gate.free()
    if (this.#filling || this.#trouble !== '') return
    const { index } = this.open
    if (wantsMerging(index) && !(await isFiling(this.world.db))) return this.#merge(index)
    try {
      index.isSound = true
      this.#stay()
    } catch (failure) {
      this.#troubled(failure)
    }
  }

  /** As filling does, it has the index for itself; news ends it. */
  #merge(index: SearchIndex): void {
    this.#filling ??= mergeParts(index, this.#gate, () => this.#isBehind)
      .catch(async (failure: unknown) => {
        if (index === this.open.index && !(await this.#rebuilt(failure))) this.#troubled(failure)
      })
      .finally(() => {
        this.#filling = undefined
        if (this.#isBehind) this.#fill()
        else void this.#settle()
      })
  }

  /** An index that is whole and asked nothing for a while is put away: it holds megabytes. */
  #stay(): void {
    clearTimeout(this.#leaving)
    this.#leaving = setTimeout(() => void this.#leave(), this.world.staysFor)
  }

  async #leave(): Promise<void> {
    const asked = this.#asked
    await this.#gate.free()
    if (this.#filling || this.#trouble !== '' || asked !== this.#asked) return
    if (!this.open.index.isSound) return
    clearTimeout(this.#told)
    this.open.index.close()
    this.world.leave()
  }

  async #fillWhileBehind(): Promise<void> {
    while (this.#isBehind) {
      this.#isBehind = false
      this.#of = await currentArticles(this.world.db)
      this.#tell()
      const filler = this.#filler
      try {
        await filler.fill()
      } catch (failure) {
        // Somebody who searched may have met the damage first: then the index was taken from under it.
        const isOld = filler !== this.#filler
        if (!isOld && !(await this.#rebuilt(failure))) throw failure
        this.#isBehind = true
      }
      this.#of = await currentArticles(this.world.db)
    }
    this.#tell()
  }

  /** Makes a damaged index anew; false when something else is wrong. */
  async #rebuilt(failure: unknown): Promise<boolean> {
    if (!isDamage(failure) || this.#rebuilds >= mostRebuilds) return false
    this.#rebuilds += 1
    this.#filler.stop()
    this.open = await this.open.anew()
    ;[this.#marks, this.#searcher, this.#filler] = this.#furnish()
    this.#fill()
    return true
  }

  #troubled(failure: unknown): void {
    const words = failure instanceof Error ? failure.message : String(failure)
    this.#trouble = `New articles are not found for now, because the search index cannot be written (${words}).`
    this.#tell()
  }

  #tell(): void {
    this.#told ??= setTimeout(() => {
      this.#told = undefined
      const { count, changes } = this.open.index
      const stand = [this.#rebuilds, changes, this.#marks.changes].join(' ')
      if (stand !== this.#stand) this.#edition += 1
      this.#stand = stand
      const edition = this.#edition
      const of = Math.max(this.#of, count)
      this.world.tell({ indexed: count, of, edition, trouble: this.#trouble })
    }, betweenStates)
  }
}

async function isFiling(db: LibraryDatabase): Promise<boolean> {
  const state = await db.state.get('import')
  return isImport(state?.value) && !state.value.settled && state.value.stopped === undefined
}

function isImport(value: unknown): value is ImportState {
  return typeof value === 'object' && value !== null && 'settled' in value
}
