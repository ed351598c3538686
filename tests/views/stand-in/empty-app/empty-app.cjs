// One empty window; the harness opens more and shows the page in them.
const { app, BrowserWindow } = require('electron')

void app.whenReady().then(() => new BrowserWindow({ show: false }).loadURL('about:blank'))
app.on('window-all-closed', () => app.quit())
