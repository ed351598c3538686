import { Worker } from 'node:worker_threads'
import type { PackedStamps } from '../inbox-contract.ts'
import type { FolderLook } from './list.ts'
import type { Looker } from './looker.ts'
import { unpackLooks, type PackedLooks } from './packed-looks.ts'

/** What the thread is asked: how these folders look, or, with `null`, all files it saw in them. */
export interface ThreadQuestion {
  readonly folders: readonly string[] | null
}

/** What the thread answers, in the order it was asked. */
export type ThreadAnswer =
  | { readonly kind: 'looks'; readonly looks: PackedLooks }
  | { readonly kind: 'listing'; readonly files: PackedStamps }

interface Asked {
  readonly resolve: (answer: ThreadAnswer) => void
  readonly reject: (failure: Error) => void
}

/**
 * Looks at the folders of a library in a thread of their own: a disk that takes its time holds up
 * nobody, and waiting for it there is much quicker than being called back here for every file. Rejects
 * when the thread could not start, or broke.
 */
export class ThreadLooker implements Looker {
  readonly #thread: Worker
  readonly #asked: Asked[] = []
  #failure: Error | undefined

  /** `script`: the bundled `listing-thread.ts`. */
  constructor(script: string, root: string) {
    this.#thread = new Worker(script, { workerData: root })
    this.#thread.on('message', (answer: ThreadAnswer) => this.#asked.shift()?.resolve(answer))
    this.#thread.on('error', (failure) => this.#fail(failure))
    this.#thread.on('exit', () => this.#fail(new Error('The thread that lists has ended.')))
  }

  async look(folders: readonly string[]): Promise<readonly FolderLook[]> {
    const answer = await this.#ask({ folders })
    if (answer.kind !== 'looks') throw new Error('The thread that lists answered something else.')
    return unpackLooks(answer.looks)
  }

  async listing(): Promise<PackedStamps> {
    const answer = await this.#ask({ folders: null })
    if (answer.kind !== 'listing') throw new Error('The thread that lists answered something else.')
    return answer.files
  }

  close(): void {
    void this.#thread.terminate()
  }

  #ask(question: ThreadQuestion): Promise<ThreadAnswer> {
    return new Promise((resolve, reject) => {
      if (this.#failure) return reject(this.#failure)
      this.#asked.push({ resolve, reject })
      this.#thread.postMessage(question)
    })
  }

  #fail(failure: Error): void {
    this.#failure ??= failure
    for (const { reject } of this.#asked.splice(0)) reject(this.#failure)
  }
}
