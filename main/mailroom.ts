import { mkdir, realpath } from 'node:fs/promises'
import { MessageChannelMain, type MessagePortMain, type WebContents } from 'electron/main'
import { checkedToInbox } from './checks.ts'
import { inboxPortMessage, type FolderState, type HostEvent } from './contract.ts'
import { Inbox } from './inbox/inbox.ts'
import type { InboxPort } from './inbox/parts.ts'
import { ThreadLooker } from './inbox/thread-looker.ts'
import { places } from './places.ts'
import type { SettingsFile } from './settings.ts'
import type { Witness } from './witness.ts'

/** What the mailroom needs to know of the rest of the program. */
export interface MailroomParts {
  readonly settings: SettingsFile
  readonly witness: Witness
  /** The folder given on the command line, which wins and is never saved. */
  readonly override: string | null
  readonly tell: (event: HostEvent) => void
}

/** Runs one inbox for each load of the page, on the folder the reader chose. */
export class Mailroom {
  readonly #parts: MailroomParts
  #folder: string | null
  #page: WebContents | null = null
  #inbox: Inbox | null = null
  #hasBegun = false

  constructor(parts: MailroomParts) {
    this.#parts = parts
    this.#folder = parts.override ?? parts.settings.current.folder
  }

  /** The folder watched in this run, or `null` before the reader chose one. */
  get folder(): string | null {
    return this.#folder
  }

  /**
   * The page has loaded (again): it gets a new inbox, and the old one stops. Nothing is looked for
   * in the folder before the page has `pageBegun`, so that its first frame has the machine to itself.
   */
  pageReady(page: WebContents): void {
    this.#page = page
    if (this.#hasBegun) this.#open()
  }

  /** The page asks for what it needs to begin; more often costs nothing. */
  pageBegun(): void {
    if (this.#hasBegun) return
    this.#hasBegun = true
    this.#open()
  }

  /** The page is gone or about to load again. */
  pageGone(): void {
    this.#page = null
    this.#hasBegun = false
    this.#stop()
  }

  /** Makes `folder` the library from now on, making it where it does not exist. */
  async use(folder: string): Promise<void> {
    await mkdir(folder, { recursive: true })
    this.#folder = await realpath(folder)
    await this.#parts.settings.change({ folder: this.#folder })
    this.#open()
  }

  /** Looks at every folder again. Free to call at any time. */
  async rescan(): Promise<void> {
    await this.#inbox?.rescan()
  }

  /** The reader looks at the window: a good moment to look at the folder, if that was long ago. */
  async glance(): Promise<void> {
    await this.#inbox?.glance()
  }

  /** What is held back as missing really is gone. */
  async acceptMissing(): Promise<void> {
    await this.#inbox?.acceptMissing()
  }

  #open(): void {
    this.#stop()
    const { folder } = this
    if (folder === null || this.#page === null || this.#page.isDestroyed()) return
    const { port1, port2 } = new MessageChannelMain()
    const inbox = new Inbox({
      root: folder,
      port: portOf(port2),
      witness: this.#parts.witness,
      tell: (state) => this.#tell(folder, state),
      openLooker: (root) => new ThreadLooker(places.listingThread, root),
    })
    this.#inbox = inbox
    port2.on('message', ({ data }) => {
      const message = checkedToInbox(data)
      if (message) inbox.receive(message)
    })
    port2.on('close', () => inbox.stop())
    port2.start()
    this.#page.postMessage(inboxPortMessage, null, [port1])
    void inbox.start()
  }

  #stop(): void {
    this.#inbox?.stop()
    this.#inbox = null
  }

  #tell(folder: string, state: FolderState): void {
    this.#parts.tell({ kind: 'folder', folder, state })
  }
}

function portOf(port: MessagePortMain): InboxPort {
  return { send: (message) => port.postMessage(message), close: () => port.close() }
}
