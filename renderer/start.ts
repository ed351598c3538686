// The page itself: the element that is shown, the library behind it, and what main says to them.
import { comparisonQuery, type HostBridge, type HostEvent } from '../main/contract.ts'
import { FirstScreenKeeper, giveWay } from './controllers/first-screen.ts'
import type { Library } from './controllers/library.ts'
import { LibraryLink, type LinkListener } from './controllers/library-link.ts'
import { programAt, type Program } from './controllers/program.ts'
import { Relief } from './controllers/relief.ts'
import { ReadingLink } from './controllers/reading-link.ts'
import type { ArticleId } from './domain/article.ts'
import type { Summary } from './library/summary.ts'
import './views/broadsheet-app.ts'
import { loadLater } from './views/load-later.ts'

/** Main names this window in the page's address: the main one, or one that only compares. */
const onlyCompares = location.search === `?${comparisonQuery}`

/** What no start shows is loaded while nothing happens, at last after so many milliseconds. */
const longestBusy = 3000

/** Starts this window's page in the place of `picture`, what the last run showed first. */
export async function startPage(host: HostBridge, picture: Element | null): Promise<StartedPage> {
  if (onlyCompares) await import('./views/comparison-window.ts')
  return new StartedPage(host, picture)
}

/** The page at work: what is shown, the library behind it, and what main says to them. */
class StartedPage {
  readonly #main = onlyCompares ? null : document.createElement('broadsheet-app')
  readonly #app = this.#main ?? document.createElement('comparison-window')
  readonly #keeper: FirstScreenKeeper | null
  readonly #link: LibraryLink | ReadingLink
  readonly #relief: Relief
  #library: Library | null = null

  constructor(
    private readonly host: HostBridge,
    private readonly picture: Element | null,
  ) {
    this.#keeper = this.#main && new FirstScreenKeeper(this.#main, (it) => host.keepFirstScreen(it))
    const listener: LinkListener = {
      opened: (folder, library) => this.#opened(folder, library),
      trouble: (reason) => (this.#app.trouble = reason),
      died: (reason) => startAgain(reason, this.#app),
    }
    this.#link = onlyCompares ? new ReadingLink(listener) : new LibraryLink(host, listener)
    this.#relief = new Relief(() => host.relieve())
    void this.#begin()
  }

  /** Does what main says. */
  heed(event: HostEvent): void {
    switch (event.kind) {
      case 'command':
        return this.#app.run(event.command)
      case 'offered':
        return this.#main?.offer(event.files)
      case 'show':
        return this.#main?.show(event.article as ArticleId, event.lit)
      case 'folder':
        return this.#change({ folder: event.folder, folderState: event.state })
      case 'network':
        return this.#change({ network: event.count })
      case 'settings':
        this.#keeper?.soon()
        return this.#change({ settings: event.settings })
    }
  }

  /** Gives the library its inbox. */
  takePort(port: MessagePort): void {
    if (this.#link instanceof LibraryLink) void this.#link.takePort(port)
  }

  /** What the library holds; `null` before one is open. */
  async summary(): Promise<Summary | null> {
    const library = this.#library
    if (!library) return null
    // It brings the models of quotations along, which the page does not need to start.
    const { summarise } = await import('./library/summary.ts')
    return summarise(library.db, (a, b) => library.desk.ask({ kind: 'compare', a, b }))
  }

  async #begin(): Promise<void> {
    const beginning = await this.host.begin()
    this.#app.door = this.host
    this.#app.program = programAt(beginning)
    document.body.append(this.#app)
    if (this.picture) giveWay(this.picture, this.#app)
    if (beginning.folder !== null) await this.#link.open(beginning.folder)
    const load = () => void loadLater().catch(() => undefined) // tried again when it is wanted
    if (this.#main) requestIdleCallback(load, { timeout: longestBusy })
  }

  #opened(folder: string, library: Library | null): void {
    this.#library = library
    this.#app.library = library
    this.#app.trouble = ''
    this.#change({ folder, folderState: { kind: 'watching' } })
    this.#relief.follow(library?.db ?? null)
    if (library) this.#keeper?.begin()
  }

  #change(news: Partial<Program>): void {
    if (this.#app.program) this.#app.program = { ...this.#app.program, ...news }
  }
}

/** A new page load brings a new worker and a new port. Thrice a minute is too often: then it says so. */
function startAgain(reason: string, app: { trouble: string }): void {
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
