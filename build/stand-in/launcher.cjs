// @ts-nocheck setVersion and setAppPath are what Electron calls itself; its types leave them out.
// Loads the app whose folder is the first plain word on the command line, as Electron's own does.
const { app } = require('electron')
const { readFileSync } = require('node:fs')
const { join, resolve } = require('node:path')

const folder = resolve(process.argv.slice(1).find((word) => !word.startsWith('-')) ?? '.')
const { main, name, productName, version } = JSON.parse(
  readFileSync(join(folder, 'package.json'), 'utf8'),
)
app.setName(productName ?? name)
app.setVersion(version)
app.setAppPath(folder)
require(join(folder, main))
