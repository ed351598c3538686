import type { FileBytes } from '../../main/inbox-contract.ts'
import type { FiledFile } from './folder-changes.ts'
import type { FileContents } from './read-file.ts'
import type { ReadingPool } from './readers.ts'
import { filedAt } from './rows.ts'

/** What reading a batch needs. */
export interface BatchReaders {
  readonly pool: Pick<ReadingPool, 'read'>
  readonly now: () => number
}

/** The reading of one batch, which may take more than one attempt. */
export class BatchReading {
  readonly #read = new Map<FileBytes, FiledFile>()

  constructor(
    private readonly files: readonly FileBytes[],
    private readonly readers: BatchReaders,
  ) {}

  /**
   * Reads files, several at once; rejects only when nothing can be read. A
   * further attempt reads only what is not read yet: the bytes of the others are given away.
   */
  attempt(): Promise<readonly FiledFile[]> {
    return Promise.all(this.files.map(async (file) => this.#read.get(file) ?? this.#readOne(file)))
  }

  async #readOne(file: FileBytes): Promise<FiledFile> {
    const { stamp, bytes } = file
    const read = await this.readers.pool.read({ path: stamp.path, bytes })
    const { hash, failures, contents } = read
    const filed = { stamp, hash, failures, outcome: outcomeOf(contents, this.readers.now()) }
    this.#read.set(file, filed)
    return filed
  }
}

function outcomeOf(contents: FileContents, now: number): FileContents {
  if ('problem' in contents) return contents
  return { ...contents, articles: contents.articles.map((article) => filedAt(article, now)) }
}
