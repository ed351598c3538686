// Takes numbered pictures and remembers what they show.
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @typedef {{ file: string, shows: string }} Picture
 * @typedef {'light' | 'dark'} Theme
 * @typedef {{ width: number, height: number }} Size content of the window, CSS pixels
 * @typedef {import('../launch.mjs').Running} Running
 */

/** The size of the window in most pictures. */
export const wide = { width: 1440, height: 900 }

/** A small window: panes give way. */
export const narrow = { width: 900, height: 700 }

/** Pictures of one tour, in one folder. */
export class Camera {
  /** @type {Picture[]} */
  pictures = []

  /** @param {string} folder pictures of an earlier tour in it are removed */
  constructor(folder) {
    this.folder = folder
    mkdirSync(folder, { recursive: true })
    for (const name of readdirSync(folder)) {
      if (/^\d\d-.*\.png$/.test(name)) rmSync(join(folder, name))
    }
  }

  /**
   * Takes a picture when fonts are there and what changed has been painted.
   *
   * @param {import('playwright').Page} page
   * @param {string} name
   * @param {string} shows
   */
  async take(page, name, shows) {
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    await page.waitForTimeout(250) // longer than any transition of the page
    const number = String(this.pictures.length + 1).padStart(2, '0')
    const file = `${number}-${name}.png`
    await page.screenshot({ path: join(this.folder, file), animations: 'disabled' })
    this.pictures.push({ file, shows })
  }
}

/**
 * Gives the window a size.
 *
 * @param {Running} running
 * @param {Size} size
 */
export async function resize({ app, page }, size) {
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height)
  }, size)
  await page.waitForFunction(({ width, height }) => {
    return innerWidth === width && innerHeight === height
  }, size)
}

/**
 * Sets the program's theme, as its menu does.
 *
 * @param {Running} running
 * @param {Theme} theme
 */
export async function wear({ page }, theme) {
  await page.evaluate((chosen) => window.host.changeSettings({ theme: chosen }), theme)
  await page.waitForFunction(
    (chosen) => document.documentElement.dataset['theme'] === chosen,
    theme,
  )
}
