import type { FileBytes } from '../../main/contract.ts'
import type { Problem } from '../domain/article.ts'
import type { FiledFile } from './folder-changes.ts'
import type { Newsroom } from './newsroom.ts'
import type { PooledReading, ReadingPool } from './readers.ts'
import { articleId, prepare } from './rows.ts'

/** What reading a batch needs. */
export interface BatchReaders {
  readonly pool: Pick<ReadingPool, 'read'>
  readonly newsroom: Pick<Newsroom, 'fingerprint'>
  readonly now: () => number
}

/** Reads files, several at once, and prepares their rows; rejects only when nothing can be read. */
export function readBatch(
  files: readonly FileBytes[],
  readers: BatchReaders,
): Promise<readonly FiledFile[]> {
  return Promise.all(
    files.map(async ({ stamp, bytes }) => {
      const reading = await readers.pool.read({ path: stamp.path, bytes })
      const { hash, failures } = reading
      return { stamp, hash, failures, outcome: outcomeOf(reading, readers) }
    }),
  )
}

function outcomeOf({ hash, result }: PooledReading, readers: BatchReaders): FiledFile['outcome'] {
  if ('problem' in result) return result
  const options = { now: readers.now(), fingerprint: readers.newsroom.fingerprint }
  try {
    return {
      articles: result.articles.map((article, at) =>
        prepare(article, articleId(hash, at), options),
      ),
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
