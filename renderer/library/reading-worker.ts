// Entry of a reading worker: bytes in, articles or a problem out, nothing else. Files nobody vouches
// for are parsed only here: in the sandbox, without Node, in a thread that can be stopped.
import { readArticle } from '../domain/read/read-article.ts'
import { readFile, type FileToRead } from './read-file.ts'
import type { FromReadingWorker } from './readers.ts'
import { listen, post } from './worker-scope.ts'

function answer(message: FromReadingWorker): void {
  post(message)
}

listen((event) => {
  // Only the pool talks to this worker, and it sends nothing else.
  void readFile(event.data as FileToRead, readArticle).then((reading) => {
    answer({ kind: 'read', reading })
  })
})

answer({ kind: 'ready' })
