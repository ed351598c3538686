import type { BrowserWindow } from 'electron/main'
import { comparedIn } from './checks.ts'
import { hostEventMessage, type HostEvent, type MainWish } from './contract.ts'
import type { Page } from './page.ts'

/** More than anybody can look at; each is a process of its own. */
const most = 12

/** What the windows that only compare need of the rest. */
export interface ComparisonParts {
  readonly page: Pick<Page, 'tell' | 'focus'>
  /** Makes a window and opens a comparison in it, by its address on the page. */
  readonly make: (hash: string) => BrowserWindow
}

/**
 * The windows that show one comparison each, beside the main one. They read the library and never
 * write it: the inbox is the main window's alone.
 */
export class ComparisonWindows {
  readonly #parts: ComparisonParts
  readonly #windows = new Set<BrowserWindow>()
  #folder: string | null = null

  constructor(parts: ComparisonParts) {
    this.#parts = parts
  }

  /** Shows a comparison; the window that shows the same articles already comes to the front. */
  open(hash: string): void {
    const known = [...this.#windows].find((window) => showsSame(window, hash))
    if (known) return bringUp(known)
    if (this.#windows.size >= most) {
      throw new Error(`There are ${most} comparisons open. Close one to open another.`)
    }
    const window = this.#parts.make(hash)
    this.#windows.add(window)
    window.on('closed', () => this.#windows.delete(window))
  }

  /** Says to every window what concerns all; a library in another folder closes them. */
  tell(event: HostEvent): void {
    if (event.kind === 'folder') {
      if (event.folder !== this.#folder) this.closeAll()
      this.#folder = event.folder
    }
    if (event.kind !== 'settings' && event.kind !== 'network') return
    for (const window of this.#windows) send(window, event)
  }

  /** Gives a command to the window it was given in; to the main one where that is not ours. */
  command(event: HostEvent & { readonly kind: 'command' }, givenIn: unknown): void {
    const own = [...this.#windows].find((window) => window === givenIn)
    if (own) send(own, event)
    else this.#parts.page.tell(event)
  }

  /** Has the main window do something, in front of the others. */
  inMainWindow(wish: MainWish): void {
    this.#parts.page.focus()
    this.#parts.page.tell(wish)
  }

  /** Closes all of them. */
  closeAll(): void {
    for (const window of this.#windows) window.close()
  }
}

function showsSame(window: BrowserWindow, hash: string): boolean {
  const shown = new URL(window.webContents.getURL() || 'about:blank').hash
  return key(shown) === key(hash)
}

function key(hash: string): string {
  return [...comparedIn(hash)].sort().join(' ')
}

function bringUp(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

function send(window: BrowserWindow, event: HostEvent): void {
  if (!window.isDestroyed()) window.webContents.send(hostEventMessage, event)
}
