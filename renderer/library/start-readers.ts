import readingWorkerAddress from './reading-worker.ts?worker&url'
import type { FromReadingWorker, ReadingWorker, ReadingWorkerEvents } from './reader.ts'
import { ownBuffers } from './transfer.ts'
import { trustedScript } from './trusted.ts'

/** Starts one reading worker inside the library worker. */
export function startReadingWorker(events: ReadingWorkerEvents): ReadingWorker {
  const worker = new Worker(trustedScript(readingWorkerAddress), {
    type: 'module',
    name: 'reader',
  })
  worker.addEventListener('message', (event: MessageEvent<FromReadingWorker>) => {
    events.receive(event.data)
  })
  worker.addEventListener('error', (event) => {
    event.preventDefault()
    events.died()
  })
  worker.addEventListener('messageerror', () => events.died())
  return {
    post: (task) => worker.postMessage(task, [...ownBuffers([task.file.bytes])]),
    stop: () => worker.terminate(),
  }
}

/** How many readers a machine gets: two where it has three cores or more, else one. */
export function readerCount(cores: number): number {
  return Math.max(1, Math.min(2, cores - 1))
}
