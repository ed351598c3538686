import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { shell } from 'electron/common'
import { app, dialog, nativeTheme, type BrowserWindow } from 'electron/main'
import { add } from './adding.ts'
import { webAddress } from './addresses.ts'
import { checkedAct } from './check-acts.ts'
import { checkedText } from './check-values.ts'
import { checkedNewFile, checkedNumber } from './checks.ts'
import { checkedComparison, checkedExport, checkedWish } from './checks.ts'
import type { ComparisonWindows } from './comparison-windows.ts'
import type {
  AddedFile,
  Beginning,
  ExportFile,
  FirstScreen,
  Host,
  HostEvent,
  MainWish,
  NetworkCount,
  NewFile,
} from './contract.ts'
import type { OfferedFile, ReaderAct, RecordedAct, SavedExport, Settings } from './contract.ts'
import type { Versions } from './contract.ts'
import type { FirstScreenFile } from './first-screen.ts'
import type { Journal } from './journal.ts'
import { libraryFile } from './library-file.ts'
import type { Mailroom } from './mailroom.ts'
import { pathInside, type Offers } from './offers.ts'
import { appVersion, places } from './places.ts'
import { Printing } from './printing.ts'
import { Saving } from './saving.ts'
import { checkedChange, type SettingsFile } from './settings.ts'

/** The parts of the program that answer for the host. */
export interface HostParts {
  readonly settings: SettingsFile
  readonly journal: Journal
  readonly mailroom: Mailroom
  readonly offers: Offers
  /** The window the reader is in. */
  readonly window: () => BrowserWindow | null
  readonly windows: Pick<ComparisonWindows, 'open' | 'inMainWindow'>
  /** Tells every window. */
  readonly tell: (event: HostEvent) => void
  readonly network: () => NetworkCount
  readonly firstScreen: Pick<FirstScreenFile, 'keep'>
}

/** Answers the page. Every argument is checked here, because types end at the boundary. */
export class PageHost implements Host {
  readonly #parts: HostParts
  readonly #saving: Saving

  constructor(parts: HostParts) {
    this.#parts = parts
    const printing = new Printing()
    this.#saving = new Saving({
      window: () => this.#window(),
      library: () => parts.mailroom.folder,
      print: (html) => printing.print(html),
    })
  }

  async begin(): Promise<Beginning> {
    const { settings, mailroom, journal, network } = this.#parts
    mailroom.pageBegun()
    return {
      settings: settings.current.settings,
      folder: mailroom.folder,
      defaultFolder: defaultFolder(),
      network: network(),
      versions: versions(),
      platform: platform(),
      lastAct: journal.last,
    }
  }

  async chooseFolder(): Promise<string | null> {
    const { filePaths, canceled } = await dialog.showOpenDialog(this.#window(), {
      title: 'Choose the library folder',
      buttonLabel: 'Use This Folder',
      defaultPath: this.#parts.mailroom.folder ?? app.getPath('documents'),
      properties: ['openDirectory', 'createDirectory'],
    })
    const [folder] = filePaths
    if (canceled || folder === undefined) return null
    await this.#parts.mailroom.use(folder)
    return this.#parts.mailroom.folder
  }

  async useDefaultFolder(): Promise<string> {
    await this.#parts.mailroom.use(defaultFolder())
    return this.#library()
  }

  async addSamples(): Promise<readonly AddedFile[]> {
    const library = await this.#library()
    const added: AddedFile[] = []
    for (const name of (await readdir(places.samples)).sort()) {
      added.push(await add(library, name, { kind: 'file', path: join(places.samples, name) }))
    }
    return added
  }

  async chooseFiles(): Promise<readonly OfferedFile[]> {
    const { filePaths, canceled } = await dialog.showOpenDialog(this.#window(), {
      title: 'Add files to the library',
      // A Mac shows no title. Nothing is filtered: files are known by what is in them.
      message: 'Pages, PDFs, documents, e-books, mail, feeds, archives: files with news as text.',
      buttonLabel: 'Add',
      properties: ['openFile', 'multiSelections'],
    })
    return canceled ? [] : this.#parts.offers.offer(filePaths, this.#parts.mailroom.folder)
  }

  async addFile(file: NewFile): Promise<AddedFile> {
    const checked = checkedNewFile(file)
    if (checked.kind === 'bytes') {
      return add(await this.#library(), checked.name, { kind: 'bytes', bytes: checked.bytes })
    }
    const offered = this.#parts.offers.take(checked.id)
    if (offered === null) throw new Error('this file was not offered, or was added before')
    const library = await this.#library()
    const path = pathInside(library, offered.path)
    if (path !== '') return { kind: 'identical', name: offered.name, path }
    return add(library, offered.name, { kind: 'file', path: offered.path })
  }

  async rescan(): Promise<void> {
    await this.#parts.mailroom.rescan()
  }

  async acceptMissing(): Promise<void> {
    await this.#parts.mailroom.acceptMissing()
  }

  async changeSettings(change: Partial<Settings>): Promise<Settings> {
    const { settings, tell } = this.#parts
    const next = { ...settings.current.settings, ...checkedChange(change) }
    nativeTheme.themeSource = next.theme
    const changed = (await settings.change({ settings: next })).settings
    tell({ kind: 'settings', settings: changed })
    return changed
  }

  async record(act: ReaderAct): Promise<number> {
    return this.#parts.journal.record(checkedAct(act))
  }

  async acts(after: number): Promise<readonly RecordedAct[]> {
    return this.#parts.journal.acts(checkedNumber(after))
  }

  async readFile(path: string): Promise<Uint8Array | null> {
    const library = this.#parts.mailroom.folder
    if (library === null) return null
    return libraryFile(library, checkedText(path))
  }

  async showInFolder(path: string): Promise<void> {
    const library = this.#parts.mailroom.folder
    if (library === null) return
    const file = join(library, checkedText(path))
    shell.showItemInFolder(pathInside(library, file) === '' ? library : file)
  }

  async openAddress(address: string): Promise<void> {
    const url = webAddress(checkedText(address))
    if (url === null) throw new TypeError('only web addresses can be opened')
    const { response } = await dialog.showMessageBox(this.#window(), {
      type: 'question',
      buttons: ['Open in Browser', 'Cancel'],
      defaultId: 1,
      cancelId: 1,
      message: `Open ${url.host} in your browser?`,
      detail: `${url.href}\n\nBroadsheet itself stays offline; your browser will not.`,
    })
    if (response === 0) await shell.openExternal(url.href)
  }

  async openComparison(hash: string): Promise<void> {
    this.#parts.windows.open(checkedComparison(hash))
  }

  async inMainWindow(wish: MainWish): Promise<void> {
    this.#parts.windows.inMainWindow(checkedWish(wish))
  }

  async saveExport(file: ExportFile): Promise<SavedExport> {
    return this.#saving.save(checkedExport(file))
  }

  async showSaved(path: string): Promise<void> {
    this.#saving.show(checkedText(path))
  }

  async keepFirstScreen(screen: FirstScreen): Promise<void> {
    await this.#parts.firstScreen.keep(this.#parts.mailroom.folder, screen)
  }

  /** Only the page asks, so its window is there, unless it was closed a moment ago. */
  #window(): BrowserWindow {
    const window = this.#parts.window()
    if (!window) throw new Error('the window is closed')
    return window
  }

  /** The library folder; the first thing added makes the default one. */
  async #library(): Promise<string> {
    const { mailroom } = this.#parts
    if (mailroom.folder === null) await mailroom.use(defaultFolder())
    return mailroom.folder ?? defaultFolder()
  }
}

/** Where the library lies unless the reader says otherwise. */
function defaultFolder(): string {
  return join(app.getPath('documents'), 'Broadsheet')
}

function platform(): Beginning['platform'] {
  if (process.platform === 'darwin') return 'mac'
  return process.platform === 'win32' ? 'windows' : 'linux'
}

function versions(): Versions {
  const { electron, chrome, node } = process.versions
  const electronNote = process.env['BROADSHEET_ELECTRON_NOTE'] ?? ''
  return { app: appVersion(), electron, chrome, node, electronNote }
}
