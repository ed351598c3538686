import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { barriers } from './accessibility.ts'
import { openPage } from './harness.ts'

const opening =
  'The harbour board put off its vote on dredging on Monday, after the survey was read.'
const editions = [
  `Vote on dredging put off\n\n${opening}\n\nThe work would cost two million crowns, said the chair.\n`,
  `Vote on dredging put off\n\n${opening}\n\nThe work would cost three million crowns, said the chair.\n`,
  `Vote on dredging put off\n\n${opening}\n\nThe work would cost three million crowns, said the chair.\n\nA decision is due in April.\n`,
]

/** A page on a folder whose one file was changed twice, and what it held, the earliest first. */
async function changedTwice() {
  const { page, put, errors } = await openPage({ texts: { 'vote.txt': editions[0] ?? '' } })
  await page.locator('story-card').waitFor()
  for (const [at, text] of editions.entries()) {
    if (at > 0) await put('vote.txt', text)
    await expect.poll(async () => (await filed(page)).length).toBe(at + 1)
  }
  return { page, errors, ids: (await filed(page)).map(({ id }) => id) }
}

interface Filed {
  readonly id: string
  readonly filed: number
}

/** Every article the library holds, in the order they were filed. */
function filed(page: Page): Promise<readonly Filed[]> {
  return page.evaluate(async () => {
    const known = await indexedDB.databases()
    const name = known.find((one) => one.name?.startsWith('library-'))?.name ?? ''
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(name)
      opening.onsuccess = () => resolve(opening.result)
    })
    const asking = database.transaction('articles').objectStore('articles').getAll()
    const rows = await new Promise<Filed[]>((resolve) => {
      asking.onsuccess = () => resolve(asking.result as Filed[])
    })
    database.close()
    return rows.sort((a, b) => a.filed - b.filed)
  })
}

function at(page: Page): Promise<string> {
  return page.evaluate(() => location.hash)
}

async function read(page: Page, id: string | undefined): Promise<void> {
  await page.evaluate((to) => (location.hash = to), `#/stories/${id ?? ''}`)
  await page.getByRole('region', { name: 'This file has 3 versions' }).waitFor()
}

test('the versions of a file stand where it says what it comes from, and are compared from there', async () => {
  const { page, errors, ids } = await changedTwice()
  const [a, b, c] = ids
  await read(page, c)
  const versions = page.getByRole('region', { name: 'This file has 3 versions' })
  const rows = (await versions.getByRole('listitem').allInnerTexts()).map(
    (row) => row.split('\n')[1],
  )
  await versions.getByRole('button', { name: 'Compare with the version before' }).click()
  await page.locator('compare-head h1').getByText('is a later version of').waitFor()
  const two = await at(page)
  await page.keyboard.press('Escape')
  await versions.waitFor()
  await page.keyboard.press('v')
  await page.locator('many-side-by-side').waitFor()
  expect([rows, two, await at(page), errors]).toEqual([
    ['this one · 32 words', '26 words', '26 words'],
    `#/compare/${b}/${c}/text`,
    `#/compare/${a}/${b}/${c}/matrix`,
    [],
  ])
})

test('an earlier version is read by its own address, says what it is, and leads to the newest', async () => {
  const { page, ids } = await changedTwice()
  const [a, , c] = ids
  await read(page, a)
  const note = page.getByRole('note')
  await note.getByText('An earlier version, filed').waitFor()
  const isOld = await page.locator('article-body').getByText('two million').isVisible()
  const light = await barriers(page)
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'))
  const dark = await barriers(page)
  await note.getByRole('button', { name: 'Read the newest' }).click()
  await page.locator('article-body').getByText('A decision is due').waitFor()
  expect([isOld, light, dark, await at(page), await note.count()]).toEqual([
    true,
    [],
    [],
    `#/stories/${c}`,
    0,
  ])
})
