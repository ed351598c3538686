// The order in which the program starts. Everything it starts is explained where it lies.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app, BrowserWindow, dialog, nativeTheme, powerMonitor } from 'electron/main'
import { readCommandLine } from './command-line.ts'
import { ComparisonWindows } from './comparison-windows.ts'
import type { HostEvent } from './contract.ts'
import { FirstScreenFile } from './first-screen.ts'
import { PageHost } from './host.ts'
import { answerPage } from './ipc.ts'
import { Journal } from './journal.ts'
import { Mailroom } from './mailroom.ts'
import { makeMenu } from './menu.ts'
import { Offers } from './offers.ts'
import { Offline, setOfflineSwitches } from './offline.ts'
import { Page } from './page.ts'
import { places } from './places.ts'
import { prepareToServe, registerScheme, serveFolder, type Opening } from './scheme.ts'
import { SettingsFile } from './settings.ts'
import { forbidLeaving, makeComparisonWindow, makeWindow } from './window.ts'
import { Witness } from './witness.ts'

const commandLine = readCommandLine(process.argv.slice(1), process.cwd(), places.script)
const userData = commandLine.userData ?? join(app.getPath('appData'), 'Broadsheet')
mkdirSync(userData, { recursive: true })
app.setName('Broadsheet')
app.setPath('userData', userData)

// The lock belongs to the folder of user data, so runs kept apart do not meet.
if (app.requestSingleInstanceLock({ files: commandLine.files })) {
  start().catch((error: unknown) => {
    dialog.showErrorBox('Broadsheet cannot start', String(error))
    app.exit(1)
  })
} else {
  app.quit()
}

async function start(): Promise<void> {
  raiseWalls()
  const settings = new SettingsFile(userData)
  const page = new Page()
  const windows = new ComparisonWindows({ page, make: (hash) => makeBeside(hash, page, settings) })
  const tell = (event: HostEvent) => {
    page.tell(event)
    windows.tell(event)
  }
  const offline = new Offline((count) => tell({ kind: 'network', count }))
  const witness = new Witness(join(userData, 'folders.json'))
  const mailroom = new Mailroom({ settings, witness, override: commandLine.library, tell })
  const offers = new Offers()
  const offer = async (paths: readonly string[]) => {
    const files = await offers.offer(paths, mailroom.folder)
    if (files.length > 0) tell({ kind: 'offered', files })
  }
  takeFilesFromOutside(page, offer)
  quitInOrder(settings)
  // Before Electron is ready: it would make a menu of its own, and the page would wait for both.
  makeMenu((command, givenIn) => windows.command({ kind: 'command', command }, givenIn))
  prepareToServe()

  const [journal, firstScreen] = await Promise.all([
    Journal.open(join(userData, 'journal.jsonl')),
    FirstScreenFile.open(join(userData, 'first-screen.json')),
    app.whenReady(),
  ])
  nativeTheme.themeSource = settings.current.settings.theme
  serveFolder(places.page, () => openingOf(page, mailroom, firstScreen))
  const network = () => offline.count
  const window = () => BrowserWindow.getFocusedWindow() ?? page.window
  const kept = { settings, journal, firstScreen }
  answerPage(new PageHost({ ...kept, mailroom, offers, network, window, windows, tell }))
  const open = () => {
    const opened = makeWindow(places.preload, settings)
    page.follow(opened, {
      ready: (window) => mailroom.pageReady(window.webContents),
      gone: () => mailroom.pageGone(),
    })
    // Alone they could show nothing new: nothing is filed without the main window.
    opened.on('closed', () => windows.closeAll())
  }
  open()
  app.on('activate', () => page.window ?? open())
  app.on('browser-window-focus', () => void mailroom.glance())
  powerMonitor.on('resume', () => void mailroom.rescan())
  await offer(commandLine.files)
}

/** What has to stand before Electron is ready. */
function raiseWalls(): void {
  // As root (a test machine) Chromium's sandbox cannot start, and insisting would end in a crash loop.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  registerScheme()
  setOfflineSwitches()
  forbidLeaving()
}

/** What the page shows before any of its scripts has run. */
function openingOf(page: Page, mailroom: Mailroom, firstScreen: FirstScreenFile): Opening {
  const markup = firstScreen.markup({ folder: mailroom.folder, ...page.size })
  return { isDark: nativeTheme.shouldUseDarkColors, markup }
}

/** A window that only compares, beside the one the reader is in. */
function makeBeside(hash: string, page: Page, settings: SettingsFile): BrowserWindow {
  const from = BrowserWindow.getFocusedWindow() ?? page.window
  const beside = from?.getBounds() ?? null
  return makeComparisonWindow(places.preload, { hash, settings, beside })
}

/** Files opened with the program, or with a second start of it, are offered to the reader. */
function takeFilesFromOutside(page: Page, offer: (paths: readonly string[]) => Promise<void>) {
  app.on('second-instance', (...[, , , data]) => {
    page.focus()
    void offer(filesOf(data))
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    void offer([path])
  })
}

/** The files another start of the program sent along with its request for the lock. */
function filesOf(data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null || !('files' in data)) return []
  return Array.isArray(data.files) ? data.files.filter((file) => typeof file === 'string') : []
}

/** Without a window there is nothing to do, save on macOS; and no change of settings is cut off. */
function quitInOrder(settings: SettingsFile): void {
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  app.on('will-quit', (event) => {
    if (!settings.isSaving) return
    event.preventDefault()
    void settings.settled().then(() => app.quit())
  })
}
