// Runs the program unchanged, or a blank window in its place (PROBE=blank), and says on its standard
// output when the first frame that shows what is waited for had been painted, and before it the stages on
// the way there, as milliseconds since 1970. Then it ends.
const { app, BrowserWindow, protocol } = require('electron')
const { join } = require('node:path')

/**
 * Runs in the page: resolves when an article's row has been painted, in its letters, whether in
 * whatever shadow or in the picture that the page opens with.
 */
const rowPainted = `new Promise((resolve) => {
  const inPicture = () => document.querySelector('#first-screen .serif') !== null
  const isRow = (element) =>
    element.matches('story-card, article-card') && element.shadowRoot?.textContent.trim() !== ''
  const hasRow = (root) => [...root.querySelectorAll('*')].some((element) =>
    isRow(element) || (element.shadowRoot && hasRow(element.shadowRoot)))
  const isThere = () => document.fonts.status === 'loaded' && (inPicture() || hasRow(document))
  const look = () => isThere() ? painted() : requestAnimationFrame(look)
  const painted = () => requestAnimationFrame(() => setTimeout(() => resolve(Date.now())))
  look()
})`
const framePainted = `new Promise((resolve) => {
  requestAnimationFrame(() => setTimeout(() => resolve(Date.now())))
})`

/** Runs in the page: when it was asked for, and when it had come. */
const pageTimes = `(() => {
  const [page] = performance.getEntriesByType('navigation')
  const at = (time) => Math.round(performance.timeOrigin + time)
  return { asked: at(page.startTime), came: at(page.responseEnd) }
})()`

const isBlank = process.env['PROBE'] === 'blank'
const stages = { script: Date.now() }
void app.whenReady().then(() => (stages.ready = Date.now()))

// A window whose memory is measured stays.
if (process.env['PROBE_STAYS'] === undefined)
  app.on('web-contents-created', (_, contents) => {
    stages.window = Date.now()
    contents.once('dom-ready', async () => {
      const painted = await contents.executeJavaScript(isBlank ? framePainted : rowPainted)
      const all = { ...stages, ...(await contents.executeJavaScript(pageTimes)), painted }
      for (const [stage, time] of Object.entries(all)) process.stdout.write(`${stage} ${time}\n`)
      app.exit(0)
    })
  })

if (isBlank) {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true }
  protocol.registerSchemesAsPrivileged([{ scheme: 'broadsheet', privileges }])
  app.setPath('userData', process.argv[process.argv.indexOf('--user-data') + 1])
  void app.whenReady().then(() => {
    const headers = { 'Content-Type': 'text/html' }
    protocol.handle('broadsheet', () => new Response('<!doctype html><p>blank', { headers }))
    const webPreferences = { sandbox: true, contextIsolation: true }
    const window = new BrowserWindow({ width: 1280, height: 860, webPreferences })
    void window.loadURL('broadsheet://app/index.html')
  })
} else {
  require(join(__dirname, '../../../build/out/main/main.cjs'))
}
