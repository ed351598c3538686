import { app, BrowserWindow, nativeTheme, screen, type WebContents } from 'electron/main'
import { boundsBeside, openingBounds, smallest, type Area } from './bounds.ts'
import { comparisonQuery } from './contract.ts'
import { isOurs, pageAddress } from './scheme.ts'
import type { SettingsFile, WindowPlace } from './settings.ts'

/** The page's own background, light and dark, so that nothing flashes before it is painted. */
const desk = { light: '#f1efe9', dark: '#141312' } as const

/** After this many crashes in a minute the page is left alone: it would only crash again. */
const crashesForgiven = 5

/** How long a window must lie still before its place is saved, in milliseconds. */
const restingTime = 500

/** Makes the main window and opens the page in it. */
export function makeWindow(preload: string, settings: SettingsFile): BrowserWindow {
  const { window: remembered } = settings.current
  const window = newWindow(preload, openingBounds(remembered, workAreas()))
  if (remembered?.maximized) window.maximize()
  remember(window, () => settings.change({ window: placeOf(window) }))
  void window.loadURL(pageAddress)
  return window
}

/** What a window that only compares is opened with. */
export interface ComparisonWindow {
  /** Two to six articles, as the page's address names them: `#/compare/…`. */
  readonly hash: string
  readonly settings: SettingsFile
  /** Where the window is from which it was opened; `null` where there is none. */
  readonly beside: Area | null
}

/** Makes a window that only compares: the same walls and the same page, told so in its address. */
export function makeComparisonWindow(preload: string, opening: ComparisonWindow): BrowserWindow {
  const { hash, settings, beside } = opening
  const areas = workAreas()
  const other = beside ?? openingBounds(settings.current.window, areas)
  const window = newWindow(preload, boundsBeside(other, settings.current.comparison, areas))
  remember(window, () => {
    const { width, height } = window.getNormalBounds()
    return settings.change({ comparison: { width, height } })
  })
  void window.loadURL(`${pageAddress}?${comparisonQuery}${hash}`)
  return window
}

/** The work areas of all screens, the main one first. */
function workAreas(): readonly Area[] {
  const screens = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()]
  return screens.map((display) => display.workArea)
}

/** A window behind the walls, empty yet. */
function newWindow(preload: string, bounds: Area): BrowserWindow {
  const window = new BrowserWindow({
    ...bounds,
    minWidth: smallest.width,
    minHeight: smallest.height,
    title: 'Broadsheet',
    backgroundColor: background(),
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      spellcheck: false,
    },
  })
  followTheme(window)
  reviveAfterCrash(window)
  return window
}

/** Forbids every page, present and future, to leave, to open windows and to embed others. */
export function forbidLeaving(): void {
  app.on('web-contents-created', (_, contents) => {
    contents.on('will-navigate', (event, address) => stayHome(event, address))
    contents.on('will-redirect', (event, address) => stayHome(event, address))
    contents.on('will-frame-navigate', (event) => stayHome(event, event.url))
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}

/** Reloading our own page is the only journey allowed. */
function stayHome(event: { preventDefault(): void }, address: string): void {
  const isReload = isOurs(address) && new URL(address).pathname === new URL(pageAddress).pathname
  if (!isReload) event.preventDefault()
}

function background(): string {
  return nativeTheme.shouldUseDarkColors ? desk.dark : desk.light
}

function followTheme(window: BrowserWindow): void {
  const follow = () => window.setBackgroundColor(background())
  nativeTheme.on('updated', follow)
  window.on('closed', () => nativeTheme.off('updated', follow))
}

/** Has `keep` write down how a window lies, whenever it has come to rest and when it closes. */
function remember(window: BrowserWindow, keep: () => Promise<unknown>): void {
  let timer: NodeJS.Timeout | undefined
  const save = () => {
    clearTimeout(timer)
    if (window.isDestroyed()) return
    // A place that cannot be remembered costs nothing but a move of the mouse.
    keep().catch(() => undefined)
  }
  const moved = () => {
    clearTimeout(timer)
    timer = setTimeout(save, restingTime)
  }
  window.on('resize', moved)
  window.on('move', moved)
  window.on('maximize', moved)
  window.on('unmaximize', moved)
  window.on('close', save)
}

function placeOf(window: BrowserWindow): WindowPlace {
  return { ...window.getNormalBounds(), maximized: window.isMaximized() }
}

function reviveAfterCrash(window: BrowserWindow): void {
  let crashes: readonly number[] = []
  window.webContents.on('render-process-gone', (_, details) => {
    if (details.reason === 'clean-exit') return
    crashes = [...crashes.filter((time) => time > Date.now() - 60_000), Date.now()]
    if (crashes.length <= crashesForgiven) reload(window.webContents)
  })
}

function reload(contents: WebContents): void {
  // Inside the event the dead process is still attached; a turn later a new one can be started.
  setImmediate(() => {
    if (!contents.isDestroyed()) contents.reload()
  })
}
