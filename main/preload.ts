// Runs in the page's process before the page, sandboxed: this file and the contract in one bundle.
import { contextBridge, ipcRenderer, webFrame } from 'electron/renderer'
import { hostEventMessage, hostMethods, inboxPortMessage } from './contract.ts'

declare const window: {
  postMessage(message: string, target: string, transfer: readonly unknown[]): void
}

const methods = Object.keys(hostMethods).map((name) => {
  return [name, (...values: unknown[]) => ipcRenderer.invoke(name, ...values)]
})

/** Hands on what main says, without the event that carried it. */
function onEvent(listener: (event: unknown) => void): () => void {
  const pass = (_: unknown, event: unknown) => listener(event)
  ipcRenderer.on(hostEventMessage, pass)
  return () => {
    ipcRenderer.off(hostEventMessage, pass)
  }
}

// A port cannot cross the bridge, but it can be posted to the page; '/' means our own origin only.
ipcRenderer.on(inboxPortMessage, (event) => window.postMessage(inboxPortMessage, '/', event.ports))

/** The engine takes it as a lack of memory: every thread of the process clears up. */
function relieve(): void {
  webFrame.clearCache()
}

contextBridge.exposeInMainWorld('host', { ...Object.fromEntries(methods), onEvent, relieve })
