import type { Page } from 'playwright'
import { expect } from 'vitest'
import { untilSettled } from '../../build/tour/settled.mjs'
import type { ImportState, ProblemRow } from '../../renderer/library/database.ts'

/** Waits until the library has caught up with the folder, at most a minute. */
export async function settled(page: Page): Promise<void> {
  await untilSettled(page, 1)
}

/** Opens one of the library's lists, as its hash names it. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
}

/** The headlines in the list on screen, in order. */
export async function headlines(page: Page): Promise<readonly string[]> {
  const found = page.locator('article-card .headline, story-card .headline')
  return (await found.allInnerTexts()).map((text) => text.trim()).sort()
}

/** Waits until the list shows just these headlines, in any order. */
export async function shows(page: Page, ...expected: readonly string[]): Promise<void> {
  await expect.poll(() => headlines(page), { timeout: 15_000 }).toEqual([...expected].sort())
}

/** The problems list, as the database holds it. */
export async function problemRows(page: Page): Promise<readonly ProblemRow[]> {
  return (await rowsOf(page, 'problems')) as readonly ProblemRow[]
}

/** How the library stands to the folder. */
export async function importState(page: Page): Promise<ImportState> {
  const all = (await rowsOf(page, 'state')) as readonly { key: string; value: ImportState }[]
  const row = all.find(({ key }) => key === 'import')
  if (!row) throw new Error('The library has not listed the folder yet.')
  return row.value
}

/** Every row of a table of the library on screen. */
export function rowsOf(page: Page, table: string): Promise<readonly unknown[]> {
  return page.evaluate(readTable, table)
}

/** Runs in the page: the library's database is the one with a table of that name. */
async function readTable(table: string): Promise<readonly unknown[]> {
  for (const { name } of await indexedDB.databases()) {
    if (!name) continue
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name)
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error ?? new Error(name))
    })
    if (!database.objectStoreNames.contains(table)) {
      database.close()
      continue
    }
    return await new Promise((resolve) => {
      const asking = database.transaction(table).objectStore(table).getAll()
      asking.onsuccess = () => {
        database.close()
        resolve(asking.result)
      }
    })
  }
  return []
}
