import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { expect, onTestFinished, test } from 'vitest'
import { aBitmap } from '../builders/a-bitmap.ts'
import { aNewsFolder, aNewsText } from '../builders/a-news-folder.ts'
import { aPage } from '../builders/a-saved-page.ts'
import { launchApp } from './launch.ts'
import { goTo } from './screen.ts'

const long = 180_000 // two starts of the program on a busy machine

function aUserData(): string {
  const userData = mkdtempSync(join(tmpdir(), 'broadsheet-data-'))
  onTestFinished(() => rmSync(userData, { recursive: true, force: true, maxRetries: 5 }))
  return userData
}

/** Opens the only article, and gives the row of its byline. */
async function theByline(page: Page) {
  await goTo(page, '#/articles')
  await page.locator('article-card .stop').first().click()
  const row = page.locator('[data-field="byline"]')
  await row.waitFor()
  return row
}

async function correctByline(page: Page, name: string): Promise<void> {
  const row = await theByline(page)
  await row.getByRole('button', { name: 'Correct: Byline' }).focus()
  await page.keyboard.press('e')
  await page.locator('correction-form input').waitFor()
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
  await row.getByText('corrected by you').first().waitFor()
}

async function saysOfByline(page: Page): Promise<readonly string[]> {
  const row = await theByline(page)
  await row.getByRole('button', { name: 'Undo correction' }).waitFor()
  return row.locator('.value b, .by-you').allInnerTexts()
}

test(
  'a correction survives a restart and a change of its file',
  async () => {
    const folder = aNewsFolder({ 'a.txt': aNewsText(0) })
    const userData = aUserData()
    const start = () => launchApp({ library: folder.path, userData })
    const before = await start()
    await correctByline(before.page, 'Grace Moon')
    await before.stop()

    const after = await start()
    onTestFinished(() => after.stop())
    const restarted = await saysOfByline(after.page)
    folder.write('a.txt', `${aNewsText(0)}\n\nThe keeper will speak again on Monday.`)
    const inNewVersion = after.page.getByText('The keeper will speak again on Monday.')
    const inSight = async () => {
      await theByline(after.page)
      return inNewVersion.count()
    }
    await expect.poll(inSight, { timeout: 30_000 }).toBe(1)
    const changed = await saysOfByline(after.page)
    const says = [restarted, changed].map((lines) => lines.slice(0, 2))
    expect(says).toEqual([
      ['Grace Moon', 'corrected by you'],
      ['Grace Moon', 'corrected by you in an earlier version'],
    ])
  },
  long,
)

test(
  'a correction is replayed from the journal when the database is lost, and Ctrl+Z undoes a new one',
  async () => {
    const folder = aNewsFolder({ 'a.txt': aNewsText(0) })
    const userData = aUserData()
    const before = await launchApp({ library: folder.path, userData })
    await correctByline(before.page, 'Grace Moon')
    await before.stop()
    rmSync(join(userData, 'IndexedDB'), { recursive: true })
    const after = await launchApp({ library: folder.path, userData })
    onTestFinished(() => after.stop())
    const replayed = await saysOfByline(after.page)
    await correctByline(after.page, 'Ann Lee')
    await goTo(after.page, '#/outlets-table')
    await after.page.locator('outlets-table tbody tr').first().waitFor()
    await after.page.keyboard.press('Control+z')
    await after.page.getByText('Byline: undone.').waitFor()
    const undone = await saysOfByline(after.page)
    expect([replayed[0], undone[0]]).toEqual(['Grace Moon', 'Grace Moon'])
  },
  long,
)

test(
  'a picture beside a saved page is shown from disk, one elsewhere is named, and nothing is asked for',
  async () => {
    const figures = ['ramp_files/a.bmp', 'https://pictures.example/b.jpg'].map(
      (source) =>
        `<figure><img src="${source}" alt="Ramp"><figcaption>${source}.</figcaption></figure>`,
    )
    const folder = aNewsFolder({ 'ramp.html': aPage('The ramp is old', figures.join('')) })
    folder.write('ramp_files/a.bmp', Buffer.from(aBitmap(), 'latin1'))
    const running = await launchApp({ library: folder.path })
    onTestFinished(() => running.stop())
    await goTo(running.page, '#/articles')
    await running.page.locator('article-card .stop').first().click()
    const picture = running.page.locator('article-body img')
    await picture.waitFor()
    const width = await picture.evaluate((img: HTMLImageElement) => img.naturalWidth)
    const named = await running.page.locator('article-body .picture .address').innerText()
    expect([width, named, await running.networkCount()]).toEqual([
      40,
      'https://pictures.example/b.jpg',
      { refused: 0, allowed: 0 },
    ])
  },
  long,
)
