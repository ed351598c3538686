// Entry of a reading worker: bytes in, articles or a problem out, nothing else. Files nobody vouches
// for are parsed only here: in the sandbox, without Node, in a thread that can be stopped.
import { readOriginal } from '../domain/read/original.ts'
import { readArticle } from '../domain/read/read-article.ts'
import { readFile, type FileReading, type FileToRead } from './read-file.ts'
import type { FromReadingWorker, ReadingTask } from './reader.ts'
import { alone, ownBuffers } from './transfer.ts'
import { listen, post } from './worker-scope.ts'

function answer(message: FromReadingWorker, transfer: readonly ArrayBuffer[] = []): void {
  post(message, transfer)
}

async function read(file: FileToRead): Promise<void> {
  const reading = ownPictures(
    await readFile(file, readArticle, (hash) => answer({ kind: 'hashed', hash })),
  )
  const { result } = reading
  const articles = 'articles' in result ? result.articles : []
  const pictures = articles.flatMap((article) => article.pictures)
  answer({ kind: 'read', reading }, ownBuffers(pictures.map(({ bytes }) => bytes)))
}

/** Pictures cut from the file's bytes get memory of their own, or all of the file goes with each. */
function ownPictures(reading: FileReading): FileReading {
  const { result } = reading
  if (!('articles' in result)) return reading
  const articles = result.articles.map((article) => ({
    ...article,
    pictures: article.pictures.map(({ type, bytes }) => ({ type, bytes: alone(bytes) })),
  }))
  return { ...reading, result: { ...result, articles } }
}

async function showOriginal(file: FileToRead): Promise<void> {
  try {
    answer({ kind: 'original', original: await readOriginal(file) })
  } catch (failure) {
    const words = failure instanceof Error ? failure.message : String(failure)
    answer({ kind: 'refused', reason: `This file cannot be taken apart (${words}).` })
  }
}

listen((event) => {
  // Only the pool talks to this worker, and it sends nothing else.
  const { kind, file } = event.data as ReadingTask
  void (kind === 'read' ? read(file) : showOriginal(file))
})

answer({ kind: 'ready' })
