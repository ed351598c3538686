// Entry of the thread in which the library folder is listed; it lives as long as one listing.
import { parentPort, workerData } from 'node:worker_threads'
import { patientDisk } from './disk.ts'
import { DiskLooker } from './looker.ts'
import { packLooks } from './packed-looks.ts'
import type { ThreadAnswer, ThreadQuestion } from './thread-looker.ts'

const looker = new DiskLooker(patientDisk, String(workerData))

parentPort?.on('message', (question: ThreadQuestion) => {
  void answer(question).then((answered) => parentPort?.postMessage(answered))
})

async function answer({ folders }: ThreadQuestion): Promise<ThreadAnswer> {
  if (folders === null) return { kind: 'listing', files: await looker.listing() }
  return { kind: 'looks', looks: packLooks(await looker.look(folders)) }
}
