import { app, type BrowserWindow } from 'electron/main'
import { hostEventMessage, type HostEvent } from './contract.ts'

/** What happens to the page that others must know of. */
export interface PageListener {
  /** The page has loaded, for the first time or again, and listens. */
  ready(window: BrowserWindow): void
  /** The page is gone: closed, crashed, or about to load again. */
  gone(): void
}

/** The page in the main window: says when it listens, and keeps for it what it must not miss. */
export class Page {
  #window: BrowserWindow | null = null
  #isReady = false
  #unheard: readonly HostEvent[] = []

  /** The window, or `null` while there is none (macOS keeps a program without windows). */
  get window(): BrowserWindow | null {
    return this.#window
  }

  /** How large the page is, in CSS pixels; nothing while there is none, or it is not at its beginning. */
  get size(): { readonly width: number; readonly height: number } {
    const [width = 0, height = 0] = this.#window?.getContentSize() ?? []
    const address = this.#window?.webContents.getURL() ?? ''
    const isElsewhere = address.includes('#') && !address.endsWith('#/stories')
    return isElsewhere ? { width: 0, height: 0 } : { width, height }
  }

  /**
   * Says something to the page. Files and articles to show wait for a page that listens; the rest is
   * news of the moment.
   */
  tell(event: HostEvent): void {
    if (this.#isReady) this.#send(event)
    else if (event.kind === 'offered' || event.kind === 'show')
      this.#unheard = [...this.#unheard, event]
  }

  /** Brings the window to the front. */
  focus(): void {
    if (this.#window?.isMinimized()) this.#window.restore()
    this.#window?.show()
    this.#window?.focus()
    if (process.platform === 'darwin') app.focus({ steal: true })
  }

  /** Follows a new window's page through its loads. */
  follow(window: BrowserWindow, listener: PageListener): void {
    this.#window = window
    const leave = () => {
      this.#isReady = false
      listener.gone()
    }
    window.webContents.on('did-start-navigation', (details) => {
      if (details.isMainFrame && !details.isSameDocument) leave()
    })
    window.webContents.on('render-process-gone', leave)
    window.on('closed', () => {
      this.#window = null
      leave()
    })
    window.webContents.on('dom-ready', () => {
      this.#isReady = true
      listener.ready(window)
      for (const event of this.#unheard) this.#send(event)
      this.#unheard = []
    })
  }

  #send(event: HostEvent): void {
    if (this.#window?.isDestroyed() === false) {
      this.#window.webContents.send(hostEventMessage, event)
    }
  }
}
