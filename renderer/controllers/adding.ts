import { liveQuery } from 'dexie'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { AddedFile } from '../../main/contract.ts'
import type { ArticleId } from '../domain/article.ts'
import { filed, pathsWithHash } from '../library/queries.ts'
import type { DroppedFile } from './dropped-files.ts'
import type { Library } from './library.ts'
import { sha256, type Door, type OfferedFile } from './program.ts'

/** What adding needs of the page. */
export interface AddingRoom {
  readonly door: () => Door
  /** The open library; waits for it where it is only being opened. */
  readonly library: () => Promise<Library>
  /** Is told what became of the files. */
  readonly done: (outcome: Outcome) => void
}

/** What became of the files that were added together. */
export interface Outcome {
  readonly added: readonly AddedFile[]
  /** The few that were added, once the library has filed them; empty when they are many. */
  readonly opened: readonly Filed[]
}

/** A file the library has filed: its first article, or none when it could not be read. */
export interface Filed {
  readonly path: string
  readonly article: ArticleId | null
}

/** At most so many new files are opened; more would be a surprise. */
const few = 3
/** Larger files are not news; the page would have to hold them whole. Bytes. */
const largest = 256 * 1024 * 1024
/** How long a new file may take to be filed before the reader is left in peace. Milliseconds. */
const patience = 20_000

type Step = () => Promise<AddedFile>

/** Copies files into the library folder, one after the other, and says how far it is. */
export class Adding implements ReactiveController {
  /** Files on their way, or `null`. */
  progress: { readonly done: number; readonly total: number } | null = null
  #queue: Promise<void> = Promise.resolve()
  #stopped = false

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly room: AddingRoom,
  ) {
    host.addController(this)
  }

  hostDisconnected(): void {
    this.stop()
  }

  /** Adds what was dropped or pasted. */
  addDropped(files: readonly DroppedFile[]): Promise<void> {
    return this.#add(files.map((file) => () => this.#dropped(file)))
  }

  /** Adds files that main has offered. */
  addOffered(files: readonly OfferedFile[]): Promise<void> {
    return this.#add(files.map((file) => () => this.#offered(file)))
  }

  /** Samples and other files that main itself has copied: only says and opens. */
  async addCopied(copied: () => Promise<readonly AddedFile[]>): Promise<void> {
    await this.#finish(await copied())
  }

  /** Leaves the files that have not been copied yet. */
  stop(): void {
    this.#stopped = true
  }

  #add(steps: readonly Step[]): Promise<void> {
    if (steps.length === 0) return Promise.resolve()
    this.#queue = this.#queue.then(() => this.#run(steps))
    return this.#queue
  }

  async #run(steps: readonly Step[]): Promise<void> {
    this.#stopped = false
    const added: AddedFile[] = []
    for (const step of steps) {
      if (this.#stopped) break
      this.#show({ done: added.length, total: steps.length })
      added.push(await step())
    }
    this.#show(null)
    // The next files need not wait until these have been filed.
    void this.#finish(added)
  }

  async #finish(added: readonly AddedFile[]): Promise<void> {
    const areFew = added.filter(({ kind }) => kind === 'added').length <= few
    const known = areFew ? added.filter(({ kind }) => kind !== 'failed').slice(0, few) : []
    const library = known.length > 0 ? await this.room.library() : null
    const opened = library ? await Promise.all(known.map((file) => whenFiled(library, file))) : []
    this.room.done({ added, opened: opened.flatMap((file) => file ?? []) })
  }

  async #dropped({ name, file }: DroppedFile): Promise<AddedFile> {
    if (file.size > largest) return failed(name, 'It is larger than 256 MB.')
    try {
      const bytes = new Uint8Array(await file.arrayBuffer())
      const twin = await this.#twin(await sha256(bytes))
      if (twin !== null) return { kind: 'identical', name, path: twin }
      return await this.room.door().addFile({ kind: 'bytes', name, bytes })
    } catch (failure) {
      return failed(name, reasonOf(failure))
    }
  }

  async #offered({ id, name, hash, libraryPath }: OfferedFile): Promise<AddedFile> {
    try {
      const twin = libraryPath || (hash && (await this.#twin(hash)))
      if (twin) return { kind: 'identical', name, path: twin }
      return await this.room.door().addFile({ kind: 'offered', id })
    } catch (failure) {
      return failed(name, reasonOf(failure))
    }
  }

  async #twin(hash: string): Promise<string | null> {
    const { db } = await this.room.library()
    const [path] = await pathsWithHash(db, hash)
    return path ?? null
  }

  #show(progress: Adding['progress']): void {
    this.progress = progress
    this.host.requestUpdate()
  }
}

/** Waits until the library has filed a file; `null` when that takes too long. */
function whenFiled({ db }: Library, file: AddedFile): Promise<Filed | null> {
  if (file.kind === 'failed') return Promise.resolve(null)
  const { path } = file
  return new Promise((resolve) => {
    const answer = (value: Filed | null) => {
      clearTimeout(timer)
      subscription.unsubscribe()
      resolve(value)
    }
    const timer = setTimeout(() => answer(null), patience)
    const subscription = liveQuery(() => filed(db, path)).subscribe({
      next: (found) => {
        if (found) queueMicrotask(() => answer({ path, article: found.articles[0] ?? null }))
      },
      error: () => answer(null), // the library was closed for another: nothing is left to open
    })
  })
}

function failed(name: string, reason: string): AddedFile {
  return { kind: 'failed', name, reason }
}

function reasonOf(failure: unknown): string {
  return failure instanceof Error ? failure.message : String(failure)
}
