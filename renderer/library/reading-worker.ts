// Entry of a reading worker: bytes in, articles or a problem out, nothing else. Files nobody vouches
// for are parsed only here: in the sandbox, without Node, in a thread that can be stopped.
import type { ReadResult } from '../domain/article.ts'
import { fingerprint } from '../domain/group/fingerprint.ts'
import { subjectOf } from '../domain/group/subject.ts'
import { readOriginal } from '../domain/read/original.ts'
import { readArticle } from '../domain/read/read-article.ts'
import { readFile, type FileToRead } from './read-file.ts'
import type { FromReadingWorker, ReadingTask } from './reader.ts'
import { alone, ownBuffers } from './transfer.ts'
import { listen, post } from './worker-scope.ts'

/** What is found out of an article beside its reading. */
const newsroom = { fingerprint, subject: subjectOf }

function answer(message: FromReadingWorker, transfer: readonly ArrayBuffer[] = []): void {
  post(message, transfer)
}

async function read(file: FileToRead): Promise<void> {
  const hashed = (hash: string) => answer({ kind: 'hashed', hash })
  const reading = await readFile(file, { read: readWithOwnPictures, newsroom, hashed })
  const { contents } = reading
  const texts = 'articles' in contents ? contents.articles.map(({ text }) => text) : []
  const bytes = texts.flatMap((text) => [text.packed, ...text.pictures.map((one) => one.bytes)])
  answer({ kind: 'read', reading }, ownBuffers(bytes))
}

/** Pictures cut from the file's bytes get memory of their own, or all of the file goes with each. */
async function readWithOwnPictures(file: FileToRead): Promise<ReadResult> {
  const result = await readArticle(file)
  if (!('articles' in result)) return result
  const articles = result.articles.map((article) => ({
    ...article,
    pictures: article.pictures.map(({ type, bytes }) => ({ type, bytes: alone(bytes) })),
  }))
  return { ...result, articles }
}

async function showOriginal(file: FileToRead): Promise<void> {
  try {
    answer({ kind: 'original', original: await readOriginal(file) })
  } catch (failure) {
    const words = failure instanceof Error ? failure.message : String(failure)
    answer({ kind: 'refused', reason: `This file cannot be taken apart (${words}).` })
  }
}

let tasks = Promise.resolve()

listen((event) => {
  // Only the pool talks to this worker, and it sends nothing else.
  const { kind, file } = event.data as ReadingTask
  tasks = tasks.then(() => (kind === 'read' ? read(file) : showOriginal(file)))
})

answer({ kind: 'ready' })
