// When an import is over: read from the row that the library worker keeps of it.
import { Stop } from '../say.mjs'

/**
 * Waits until the library has caught up with the folder.
 *
 * @param {import('playwright').Page} page
 * @param {number} minutes after which the import counts as stuck
 */
export async function untilSettled(page, minutes) {
  const end = Date.now() + minutes * 60_000
  while (!(await page.evaluate(isSettled))) {
    if (Date.now() > end) throw new Stop(`The import has not settled within ${minutes} minutes.`)
    await page.waitForTimeout(100)
  }
}

/** Runs in the page. The library's database is the only one with a table called state. */
async function isSettled() {
  const known = await indexedDB.databases()
  for (const { name } of known) {
    const row = name ? await importRow(name) : undefined
    if (row?.value.settled) return true
  }
  return false

  /**
   * @param {string} name
   * @returns {Promise<{ value: { settled: boolean } } | undefined>}
   */
  function importRow(name) {
    return new Promise((resolve) => {
      const opening = indexedDB.open(name)
      opening.onerror = () => resolve(undefined)
      opening.onsuccess = () => {
        const database = opening.result
        const done = (/** @type {{ value: { settled: boolean } } | undefined} */ row) => {
          database.close()
          resolve(row)
        }
        if (!database.objectStoreNames.contains('state')) return done(undefined)
        const asking = database.transaction('state').objectStore('state').get('import')
        asking.onsuccess = () => done(asking.result)
        asking.onerror = () => done(undefined)
      }
    })
  }
}
