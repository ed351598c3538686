// The page's first script. What the last run showed first is in the page already: that is painted,
// then everything else is loaded. What main says meanwhile waits.
import { inboxPortMessage, type HostEvent } from '../main/contract.ts'
import { host } from './host.ts'
import type { Summary } from './library/summary.ts'

declare global {
  interface Window {
    /** What the library holds, for the tour and for tests; `null` before one is open. */
    broadsheetSummary: () => Promise<Summary | null>
  }
}

/** A window that is not on the screen draws no frame. Milliseconds. */
const longestFrame = 250

const ports: MessagePort[] = []
const events: HostEvent[] = []
let hear = (event: HostEvent): void => void events.push(event)
let take = (port: MessagePort): void => void ports.push(port)

host.onEvent((event) => hear(event))
/** The port comes when main is ready, which may be before this page knows its own folder. */
window.addEventListener('message', (event) => {
  const [port] = event.ports
  if (event.source === window && event.data === inboxPortMessage && port) take(port)
})

const loading = loadAfterFirstFrame()
window.broadsheetSummary = async () => (await loading).summary()

async function loadAfterFirstFrame() {
  const picture = document.querySelector('#first-screen')
  if (picture) await firstFrame()
  const { startPage } = await import('./start.ts')
  const started = await startPage(host, picture)
  hear = (event) => started.heed(event)
  take = (port) => started.takePort(port)
  events.splice(0).forEach(hear)
  ports.splice(0).forEach(take)
  return started
}

function firstFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
    setTimeout(resolve, longestFrame)
  })
}
