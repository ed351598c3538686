import { packStamps, type FileBytes, type FromInbox } from '../../main/inbox-contract.ts'
import { Delivery } from '../../main/inbox/deliver.ts'
import type { Library } from '../../renderer/library/library.ts'
import type { LibraryDatabase } from '../../renderer/library/database.ts'
import { aLibrary } from './a-library.ts'

/** A library and the delivery of the real inbox, with a test between them that says when they talk. */
export interface StoppableInbox {
  readonly db: LibraryDatabase
  readonly library: Library
  /** Paths in the order they were delivered. */
  readonly delivered: readonly string[]
  /** Files turn up in the folder. */
  find(files: readonly FileBytes[]): void
  /** One message goes each way, if there is one; false when neither had any. */
  step(): Promise<boolean>
  /** Lets them talk until nothing is left to say. */
  work(): Promise<void>
}

/** Opens a library over a folder with these files. */
export async function aStoppableInbox(
  listed: readonly FileBytes[],
  name?: string,
): Promise<StoppableInbox> {
  const folder = new Map(listed.map((file) => [file.stamp.path, file]))
  const { db, library } = await aLibrary(name === undefined ? {} : { name })
  const saying: FromInbox[] = []
  const delivered: string[] = []
  const delivery = new Delivery({
    send: (message) => saying.push(message),
    held: (files) => saying.push({ kind: 'held', files }),
    read(path) {
      const file = folder.get(path)
      delivered.push(path)
      return Promise.resolve(file ? { kind: 'read', file } : null)
    },
    size: (path) => folder.get(path)?.stamp.size ?? 0,
    returned: () => undefined,
    idle: () => undefined,
  })
  const port: Parameters<Library['attach']>[0] = {
    onmessage: null,
    postMessage(message) {
      if (message.kind === 'want') delivery.want(message.paths)
      else if (message.kind === 'filed') delivery.filed(message.number)
      else if (message.kind === 'stop') delivery.hold()
      else delivery.goOn()
    },
  }
  library.attach(port)
  saying.push({
    kind: 'listing',
    root: '/library',
    files: packStamps(listed.map((file) => file.stamp)),
  })
  const step = async () => {
    await new Promise((resolve) => setImmediate(resolve))
    const data = saying.shift()
    if (data) port.onmessage?.(new MessageEvent('message', { data }))
    await library.quiet()
    await new Promise((resolve) => setImmediate(resolve))
    return data !== undefined || saying.length > 0
  }
  await step()
  return {
    db,
    library,
    delivered,
    step,
    find(files) {
      for (const file of files) folder.set(file.stamp.path, file)
      delivery.want(files.map((file) => file.stamp.path))
    },
    async work() {
      while (await step());
    },
  }
}
