import { comparisonQuery, inboxPortMessage, type HostEvent } from '../main/contract.ts'
import type { Library } from './controllers/library.ts'
import { LibraryLink, type LinkListener } from './controllers/library-link.ts'
import { programAt, type Program } from './controllers/program.ts'
import { ReadingLink } from './controllers/reading-link.ts'
import type { ArticleId } from './domain/article.ts'
import { host } from './host.ts'
import type { Summary } from './library/summary.ts'
import './views/broadsheet-app.ts'
import './views/comparison-window.ts'

declare global {
  interface Window {
    /** What the library holds, for the tour and for tests; `null` before one is open. */
    broadsheetSummary: () => Promise<Summary | null>
  }
}

/** Main names this window in the page's address: the main one, or one that only compares. */
const onlyCompares = location.search === `?${comparisonQuery}`
const main = onlyCompares ? null : document.createElement('broadsheet-app')
const app = main ?? document.createElement('comparison-window')
let open: Library | null = null

const listener: LinkListener = {
  opened(folder, library) {
    open = library
    app.library = library
    app.trouble = ''
    change({ folder, folderState: { kind: 'watching' } })
  },
  trouble(reason) {
    app.trouble = reason
  },
  died: startAgain,
}

const link = onlyCompares ? new ReadingLink(listener) : new LibraryLink(host, listener)

/** The port comes when main is ready, which may be before this page knows its own folder. */
window.addEventListener('message', (event) => {
  const [port] = event.ports
  if (event.source !== window || event.data !== inboxPortMessage || !port) return
  if (link instanceof LibraryLink) void link.takePort(port)
})

window.broadsheetSummary = async () => {
  const library = open
  if (!library) return null
  // It brings the models of quotations along, which the page does not need to start.
  const { summarise } = await import('./library/summary.ts')
  return summarise(library.db, (a, b) => library.desk.ask({ kind: 'compare', a, b }))
}

host.onEvent(heed)
void begin()

async function begin(): Promise<void> {
  const beginning = await host.begin()
  app.door = host
  app.program = programAt(beginning)
  document.body.append(app)
  if (beginning.folder !== null) await link.open(beginning.folder)
}

function heed(event: HostEvent): void {
  switch (event.kind) {
    case 'command':
      return app.run(event.command)
    case 'offered':
      return main?.offer(event.files)
    case 'show':
      return main?.show(event.article as ArticleId, event.lit)
    case 'folder':
      return change({ folder: event.folder, folderState: event.state })
    case 'network':
      return change({ network: event.count })
    case 'settings':
      return change({ settings: event.settings })
  }
}

function change(news: Partial<Program>): void {
  if (app.program) app.program = { ...app.program, ...news }
}

/** A new page load brings a new worker and a new port. Thrice a minute is too often: then it says so. */
function startAgain(reason: string): void {
  reportError(new Error(`the library stopped: ${reason}`))
  const key = 'library-stopped'
  const recent = (sessionStorage.getItem(key) ?? '').split(' ').filter((time) => {
    return time !== '' && Date.now() - Number(time) < 60_000
  })
  if (recent.length >= 3) {
    app.trouble = `The library stopped (${reason}). What is filed can be read; start Broadsheet again to go on.`
    return
  }
  sessionStorage.setItem(key, [...recent, Date.now()].join(' '))
  location.reload()
}
