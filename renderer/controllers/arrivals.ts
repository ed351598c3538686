import type { LitElement } from 'lit'
import type { ArticleId } from '../domain/article.ts'
import { Adding, type Outcome } from './adding.ts'
import type { DroppedFile } from './dropped-files.ts'
import type { Library } from './library.ts'
import { outcomeWords } from './outcome-words.ts'
import type { Place } from './place.ts'
import type { Door, OfferedFile } from './program.ts'
import type { Toasts } from './toasts.ts'

/** What files that arrive have to do with. */
export interface ArrivalRoom {
  readonly place: Place
  readonly toasts: Toasts
  readonly door: () => Door
  /** The folder that is watched, or `null` on a first run. */
  readonly folder: () => string | null
}

/** Files that arrive by hand: takes them in, says what became of them, and opens them if few. */
export class Arrivals {
  readonly #adding: Adding
  #library: Library | null = null
  #waiting: ((library: Library) => void)[] = []

  constructor(
    host: LitElement,
    private readonly room: ArrivalRoom,
  ) {
    this.#adding = new Adding(host, {
      door: room.door,
      library: () => this.#whenOpen(),
      done: (outcome) => this.#done(outcome),
    })
  }

  /** Files being added, or `null`. */
  get progress(): Adding['progress'] {
    return this.#adding.progress
  }

  /** The library is open, or no longer. */
  open(library: Library | null): void {
    this.#library = library
    if (library) for (const go of this.#waiting.splice(0)) go(library)
  }

  /** Takes in what was dropped or pasted. */
  drop(files: Promise<readonly DroppedFile[]>): void {
    files.then((found) => this.#adding.addDropped(found)).catch(this.failed)
  }

  /** Takes in files that were opened with the program. */
  offer(files: readonly OfferedFile[]): void {
    this.#adding.addOffered(files).catch(this.failed)
  }

  /** Lets the reader pick files to take in. */
  choose(): void {
    this.room
      .door()
      .chooseFiles()
      .then((files) => this.offer(files))
      .catch(this.failed)
  }

  /** Leaves the files that have not been copied yet. */
  stop(): void {
    this.#adding.stop()
  }

  /** Begins a library: with a folder of the reader's own, the default one, or the samples. */
  begin(how: 'choose' | 'default' | 'samples'): void {
    const door = this.room.door()
    const ways = {
      choose: () => door.chooseFolder(),
      default: () => door.useDefaultFolder(),
      samples: () => this.#adding.addCopied(() => door.addSamples()),
    }
    ways[how]().catch(this.failed)
  }

  /** Says that something could not be done. */
  readonly failed = (reason: unknown): void => {
    const says = reason instanceof Error ? reason.message : String(reason)
    this.room.toasts.say({ says: `That did not work: ${says}`, tone: 'failed' })
  }

  /** The open library; the first thing added makes the default folder. */
  async #whenOpen(): Promise<Library> {
    if (this.#library) return this.#library
    const opening = new Promise<Library>((resolve) => this.#waiting.push(resolve))
    if (this.room.folder() === null) await this.room.door().useDefaultFolder()
    return opening
  }

  #done({ added, opened }: Outcome): void {
    const isFresh = added.some(({ kind }) => kind === 'added')
    const [first] = opened
    const show = () => first && this.#show(first.article)
    this.room.toasts.say({
      says: outcomeWords(added),
      tone: added.some(({ kind }) => kind === 'failed') ? 'failed' : 'calm',
      ...(first && !isFresh ? { offers: { says: 'Show it', take: show } } : {}),
    })
    if (isFresh) show()
  }

  /** Goes to an article, or to the problems for a file without one. */
  #show(article: ArticleId | null): void {
    const { library } = this.room.place
    const list = library.list === 'problems' ? 'stories' : library.list
    this.room.place.go({ ...library, list: article ? list : 'problems', article, lit: '' })
  }
}
