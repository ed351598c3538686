// Every message that crosses a process boundary. This file imports nothing but other contracts, so both sides can.
// What arrives from the other side is `unknown` until it has been checked: types end here.
import type { ReaderAct, RecordedAct } from './acts-contract.ts'
import type { FirstScreen } from './first-screen-contract.ts'

export * from './acts-contract.ts'
export type * from './first-screen-contract.ts'

/** What the page may ask of the main process: one question, one answer. */
export interface Host {
  /** All the page needs before it can show anything. */
  begin(): Promise<Beginning>
  /** Lets the reader pick the folder to watch; `null` when the dialog is dismissed. */
  chooseFolder(): Promise<string | null>
  /** Watches `Broadsheet` in the reader's documents, making the folder when it is not there. */
  useDefaultFolder(): Promise<string>
  /** Copies the sample articles into the library folder (the default one if none is set). */
  addSamples(): Promise<readonly AddedFile[]>
  /** Lets the reader pick files to add; they are described, not yet copied. */
  chooseFiles(): Promise<readonly OfferedFile[]>
  /** Copies one file into the library folder; an existing name gets a number, never a new content. */
  addFile(file: NewFile): Promise<AddedFile>
  /** Looks at every folder of the library again. */
  rescan(): Promise<void>
  /** Says that files the inbox holds back as missing really are gone. */
  acceptMissing(): Promise<void>
  /** Changes some settings and gives all of them as they stand then. */
  changeSettings(change: Partial<Settings>): Promise<Settings>
  /** Writes one act of the reader to disk and gives its number; it is safe when this resolves. */
  record(act: ReaderAct): Promise<number>
  /** The reader's acts with a number above `after`, oldest first. */
  acts(after: number): Promise<readonly RecordedAct[]>
  /** The bytes of one file of the library, at most 64 MB; `null` when it is not there. */
  readFile(path: string): Promise<Uint8Array | null>
  /** Shows a file of the library in the system's file manager. */
  showInFolder(path: string): Promise<void>
  /** Asks the reader, then opens a web address (http or https only) in the system's browser. */
  openAddress(address: string): Promise<void>
  /** Asks the reader where to, then writes a comparison there, whole or not at all. */
  saveExport(file: ExportFile): Promise<SavedExport>
  /** Shows a file that `saveExport` wrote since the program's start in the system's file manager. */
  showSaved(path: string): Promise<void>
  /** Shows a comparison, by its address on the page (`#/compare/…`), in a window of its own. */
  openComparison(hash: string): Promise<void>
  /** Brings the main window to the front and has it do something. */
  inMainWindow(wish: MainWish): Promise<void>
  /** Keeps what the page shows first, for the next start to show it before anything else. */
  keepFirstScreen(screen: FirstScreen): Promise<void>
}

/** The same names at run time; a missing or extra one does not compile. */
export const hostMethods = {
  begin: true,
  chooseFolder: true,
  useDefaultFolder: true,
  addSamples: true,
  chooseFiles: true,
  addFile: true,
  rescan: true,
  acceptMissing: true,
  changeSettings: true,
  record: true,
  acts: true,
  readFile: true,
  showInFolder: true,
  openAddress: true,
  saveExport: true,
  showSaved: true,
  openComparison: true,
  inMainWindow: true,
  keepFirstScreen: true,
} as const satisfies Record<keyof Host, true>

/** How the page is reached from main and back: the shape of `window.host`. */
export interface HostBridge extends Host {
  /** Calls `listener` for everything main says unasked; gives the way to stop. */
  onEvent(listener: (event: HostEvent) => void): () => void
  /** Has this page's process, its workers too, give back memory that holds nothing of use. */
  relieve(): void
}

/** The message with which the preload hands the page the inbox port (as `event.ports[0]`). */
export const inboxPortMessage = 'broadsheet:inbox-port'

/** The channel on which main sends `HostEvent`s to the preload. */
export const hostEventMessage = 'broadsheet:host-event'

/** What the page learns first. */
export interface Beginning {
  readonly settings: Settings
  /** The folder watched in this run, or `null` on a first run. */
  readonly folder: string | null
  /** Where the default folder would be. */
  readonly defaultFolder: string
  readonly network: NetworkCount
  readonly versions: Versions
  readonly platform: 'linux' | 'mac' | 'windows'
  /** The highest number of the reader's acts on disk; 0 when there is none. */
  readonly lastAct: number
}

/** What runs. `electronNote` says why a stand-in Electron runs, or is empty. */
export interface Versions {
  readonly app: string
  readonly electron: string
  readonly chrome: string
  readonly node: string
  readonly electronNote: string
}

/** What the reader has set. Sizes in CSS pixels. */
export interface Settings {
  readonly theme: 'system' | 'light' | 'dark'
  /** Size of an article's text, 14 to 32. */
  readonly textSize: number
  /** Widths of the three panes beside the article, as the reader left them. */
  readonly sourcesWidth: number
  readonly listWidth: number
  readonly provenanceWidth: number
  readonly sourcesShown: boolean
  readonly provenanceShown: boolean
  /** The order of each list, by the list's name; a list that is not named has its usual order. */
  readonly sorts: Readonly<Record<string, string>>
}

/** Requests that tried to leave the machine: all refused. `allowed` is 0 or the program is broken. */
export interface NetworkCount {
  readonly refused: number
  readonly allowed: number
}

/** A file the reader picked or opened with the program. `id` is good for one `addFile`. */
export interface OfferedFile {
  readonly id: string
  readonly name: string
  /** Bytes. */
  readonly size: number
  /** SHA-256 of the content, 64 lower-case hex digits; empty when the file could not be read. */
  readonly hash: string
  /** Where the file lies inside the library folder, if it lies there already; else empty. */
  readonly libraryPath: string
}

/** A file to add: one that main offered, or bytes that were dropped or pasted on the page. */
export type NewFile =
  | { readonly kind: 'offered'; readonly id: string }
  | {
      readonly kind: 'bytes'
      /** Name with its ending; folders before it, parted by `/`, are kept. */
      readonly name: string
      readonly bytes: Uint8Array
    }

/** What became of a file that was added. `path` is relative to the library folder. */
export type AddedFile =
  | { readonly kind: 'added'; readonly name: string; readonly path: string }
  | { readonly kind: 'identical'; readonly name: string; readonly path: string }
  | { readonly kind: 'failed'; readonly name: string; readonly reason: string }

/** The forms a comparison can be kept in. */
export const exportKinds = ['html', 'pdf', 'markdown', 'csv', 'json'] as const

/** One of the forms of `exportKinds`. */
export type ExportKind = (typeof exportKinds)[number]

/** A comparison to keep as a file. Of a PDF, `text` is the HTML that is printed. */
export interface ExportFile {
  readonly kind: ExportKind
  /** What the file may be called, its ending left out; main makes it fit for a disk. */
  readonly name: string
  readonly text: string
}

/** What became of a comparison that was to be kept. `path` is where it lies, whole. */
export type SavedExport =
  | { readonly kind: 'saved'; readonly path: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly reason: string }

/** What main tells the page unasked. */
export type HostEvent =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'folder'; readonly folder: string | null; readonly state: FolderState }
  | { readonly kind: 'network'; readonly count: NetworkCount }
  | { readonly kind: 'offered'; readonly files: readonly OfferedFile[] }
  | { readonly kind: 'settings'; readonly settings: Settings }
  /** Another window asks for an article; `lit` are words to light up in it, '' for none. */
  | { readonly kind: 'show'; readonly article: string; readonly lit: string }

/** What another window may want of the main one. */
export type MainWish = Extract<HostEvent, { kind: 'command' | 'show' }>

/** Whether the folder can be seen; `missing` holds back a mass disappearance until the reader says. */
export type FolderState =
  | { readonly kind: 'watching' }
  | { readonly kind: 'timer'; readonly reason: string }
  | { readonly kind: 'away'; readonly reason: string }
  | { readonly kind: 'missing'; readonly count: number }

/** Every command of the menu and the keyboard; the menu sends these names to the page. */
export const commands = [
  'add-files',
  'choose-folder',
  'rescan',
  'show-in-folder',
  'go-stories',
  'go-articles',
  'go-unread',
  'go-starred',
  'go-problems',
  'go-coverage',
  'go-report',
  'go-outlets',
  'search',
  'next-hit',
  'previous-hit',
  'seek-line',
  'next-item',
  'previous-item',
  'open-item',
  'back',
  'toggle-read',
  'toggle-star',
  'tag-articles',
  'show-original',
  'show-file',
  'next-in-file',
  'previous-in-file',
  'correct-headline',
  'undo-correction',
  'compare',
  'compare-with',
  'compare-versions',
  'show-story',
  'rename-story',
  'merge-stories',
  'split-story',
  'take-out-of-story',
  'move-to-story',
  'keep-in-story',
  'never-together',
  'next-difference',
  'previous-difference',
  'swap-sides',
  'only-differences',
  'house-style',
  'typography',
  'lock-scrolling',
  'pin-base',
  'next-compared',
  'export-comparison',
  'comparison-window',
  'toggle-sources',
  'toggle-provenance',
  'larger-text',
  'smaller-text',
  'normal-text',
  'next-pane',
  'show-palette',
  'show-keys',
  'show-about',
] as const

/** One of the names in `commands`. */
export type Command = (typeof commands)[number]

/** What the page's address carries after `?` in a window that only compares. */
export const comparisonQuery = 'window=comparison'
