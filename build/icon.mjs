// node build/icon.mjs: draws assets/icons/broadsheet.svg as the PNG files that packages want. Run by
// hand when the drawing changes; its results are kept.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './paths.mjs'
import { finish, say, Stop } from './say.mjs'
import { findBrowser, isRoot } from './setup/system.mjs'

const icons = join(root, 'assets', 'icons')
const sizes = [16, 32, 48, 64, 128, 256, 512, 1024]

await finish(async () => {
  const executablePath = findBrowser()
  if (!executablePath) throw new Stop('A Chromium is needed to draw the icon.')
  const { chromium } = await import('playwright')
  const browser = await chromium.launch({ executablePath, chromiumSandbox: !isRoot() })
  const drawing = readFileSync(join(icons, 'broadsheet.svg')).toString('base64')
  mkdirSync(join(icons, 'png'), { recursive: true })
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } })
    await page.setContent(
      `<body style="margin:0"><img style="display:block;width:100vw;height:100vh"
        src="data:image/svg+xml;base64,${drawing}">`,
    )
    await page.locator('img').evaluate((/** @type {HTMLImageElement} */ img) => img.decode())
    const picture = await page.screenshot({ omitBackground: true })
    writeFileSync(join(icons, 'png', `${size}x${size}.png`), picture)
    await page.close()
  }
  await browser.close()
  say(`${sizes.length} sizes are in assets/icons/png`)
})
