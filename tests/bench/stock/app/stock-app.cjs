// An empty window at the program's own address, on the program's own data: what it writes into its
// databases, the program finds. It serves the folder in STOCK_FOLDER.
const { app, BrowserWindow, protocol } = require('electron')
const { readFile } = require('node:fs/promises')
const { extname, join } = require('node:path')

const folder = process.env['STOCK_FOLDER'] ?? ''
const types = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' }

const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true }
protocol.registerSchemesAsPrivileged([{ scheme: 'broadsheet', privileges }])
app.setPath('userData', process.argv[process.argv.indexOf('--user-data') + 1])
app.on('window-all-closed', () => app.quit())

void app.whenReady().then(() => {
  protocol.handle('broadsheet', async (request) => {
    const path = new URL(request.url).pathname
    const headers = { 'Content-Type': types[extname(path)] ?? 'application/octet-stream' }
    return new Response(await readFile(join(folder, path)), { headers })
  })
  const webPreferences = { sandbox: true, contextIsolation: true, backgroundThrottling: false }
  void new BrowserWindow({ webPreferences }).loadURL('broadsheet://app/index.html')
})
