import type { FileBytes } from '../../main/inbox-contract.ts'
import type { Problem } from '../domain/article.ts'
import type { FiledFile } from './folder-changes.ts'
import type { Newsroom } from './newsroom.ts'
import type { PooledReading, ReadingPool } from './readers.ts'
import { articleId, prepare } from './rows.ts'

/** What reading a batch needs. */
export interface BatchReaders {
  readonly pool: Pick<ReadingPool, 'read'>
  readonly newsroom: Pick<Newsroom, 'fingerprint' | 'subject'>
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
   * Reads files, several at once, and prepares their rows; rejects only when nothing can be read. A
   * further attempt reads only what is not read yet: the bytes of the others are given away.
   */
  attempt(): Promise<readonly FiledFile[]> {
    return Promise.all(this.files.map(async (file) => this.#read.get(file) ?? this.#readOne(file)))
  }

  async #readOne(file: FileBytes): Promise<FiledFile> {
    const { stamp, bytes } = file
    const reading = await this.readers.pool.read({ path: stamp.path, bytes })
    const { hash, failures } = reading
    const filed = { stamp, hash, failures, outcome: outcomeOf(reading, this.readers) }
    this.#read.set(file, filed)
    return filed
  }
}

function outcomeOf({ hash, result }: PooledReading, readers: BatchReaders): FiledFile['outcome'] {
  if ('problem' in result) return result
  const options = { now: readers.now(), newsroom: readers.newsroom }
  try {
    return {
      articles: result.articles.map((article, at) =>
        prepare(article, articleId(article, hash, at), options),
      ),
      ...(result.bundle ? { bundle: result.bundle } : {}),
    }
  } catch (failure) {
    return { problem: cannotFile(failure) }
  }
}

/** One article that cannot be prepared must not keep the others of its batch from being filed. */
function cannotFile(failure: unknown): Problem {
  const words = failure instanceof Error ? failure.message : String(failure)
  return {
    reason: 'Broadsheet read this file and then made a mistake in filing it.',
    advice: `The file is as it was. What went wrong: ${words}`,
  }
}
