import { chromium, _electron, type Page } from 'playwright'
import { afterAll } from 'vitest'
import { electronOptions } from '../../build/launch.mjs'
import { findBrowser, isRoot } from '../../build/setup/system.mjs'

/** An engine that shows pages: one window at a time, kept for a whole file of tests. */
interface Engine {
  /** An empty page with nothing of an earlier one in it. */
  freshPage(): Promise<Page>
  close(): Promise<void>
}

/** Which engine the page tests run in: `BROADSHEET_ENGINE`, or Chromium. */
const engineName = process.env['BROADSHEET_ENGINE'] === 'electron' ? 'electron' : 'chromium'

let engine: Promise<Engine> | undefined

afterAll(async () => {
  await (await engine)?.close()
  engine = undefined
})

/** An empty page in the engine of this run. */
export async function freshPage(): Promise<Page> {
  engine ??= engineName === 'electron' ? startElectron() : startChromium()
  return (await engine).freshPage()
}

async function startChromium(): Promise<Engine> {
  const executablePath = findBrowser()
  if (executablePath === null) throw new Error('no Chromium here; BROADSHEET_CHROMIUM names one')
  const browser = await chromium.launch({ executablePath, chromiumSandbox: !isRoot() })
  return {
    async freshPage() {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
      const page = await context.newPage()
      // At the end of a file the browser may be closing already, and its contexts with it.
      page.once('close', () => void context.close().catch(() => undefined))
      return page
    },
    close: () => browser.close(),
  }
}

/** The Electron at hand with empty windows: the page, its stand-in, and nothing of main. */
async function startElectron(): Promise<Engine> {
  const app = await _electron.launch({ ...electronOptions(), args: [emptyApp] })
  const first = await app.firstWindow()
  return {
    async freshPage() {
      const opened = app.waitForEvent('window')
      await app.evaluate(({ BrowserWindow }) => {
        const webPreferences = { sandbox: true, contextIsolation: true, nodeIntegration: false }
        const window = new BrowserWindow({ width: 1440, height: 900, webPreferences })
        void window.loadURL('about:blank')
      })
      const page = await opened
      await page.setViewportSize({ width: 1440, height: 900 })
      return page
    },
    async close() {
      await first.close()
      await app.close()
    },
  }
}

const emptyApp = new URL('stand-in/empty-app', import.meta.url).pathname
