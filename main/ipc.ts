import { ipcMain, type IpcMainInvokeEvent } from 'electron/main'
import { hostMethods, type Host } from './contract.ts'
import { isOurs } from './scheme.ts'

/** Answers the page's questions with `host`. A stranger's question is refused unread. */
export function answerPage(host: Host): void {
  for (const name of Object.keys(hostMethods)) {
    ipcMain.handle(name, (event, ...values: unknown[]) => {
      if (!isOurPage(event)) throw new Error('only Broadsheet itself may ask')
      const method: unknown = Reflect.get(host, name)
      if (typeof method !== 'function') throw new TypeError(`the host cannot ${name}`)
      const answer: unknown = Reflect.apply(method, host, values)
      return answer
    })
  }
}

/** Only the top frame of our own page may ask; what it sends is still checked by the host. */
function isOurPage({ senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && isOurs(senderFrame.url)
}
