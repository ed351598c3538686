import { expect, test } from 'vitest'
import { theExcerpt, theOriginal } from '../builders/a-reprint.ts'
import { barriers } from './accessibility.ts'
import { openRoom } from './open-room.ts'

const articles = [theOriginal(), theExcerpt()]

function reading(article: string, more: Readonly<Record<string, unknown>> = {}) {
  const properties = { article, provenanceShown: true, ...more }
  return openRoom('reading-room', { articles, comparisons: {}, properties })
}

test('a click on evidence lights exactly the words it names', async () => {
  const { page } = await reading('original')
  await page.getByRole('button', { name: 'PORT ELLEN —' }).click()
  expect(await page.locator('mark.lit').allTextContents()).toEqual(['PORT ELLEN —'])
})

test('an outlet that was learnt says from where, and opens that article with the words lit', async () => {
  const { page, heard } = await reading('original')
  await page.getByText('Learnt from Island Institute’s copy').waitFor()
  await page.getByRole('button', { name: 'show in Island Institute' }).click()
  expect(await heard()).toEqual([['article-chosen', 'excerpt', 'reported in the Harbour Post']])
})

test('words to light on arrival are lit, and are in sight', async () => {
  const { page } = await reading('original', { lit: 'A decision is due' })
  const lit = page.locator('mark.lit')
  await lit.waitFor()
  const inSight = await lit.evaluate((mark) => {
    const { top, bottom } = mark.getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight
  })
  expect([await lit.textContent(), inSight]).toEqual(['A decision is due', true])
})

test('a lead-in says whose it is', async () => {
  const { page } = await reading('excerpt')
  const leadIn = page.getByRole('region', { name: 'Lead-in by Island Institute' })
  expect(await leadIn.locator('p.lead-in').textContent()).toContain('As reported in the Harbour')
})

test('lines of the page that were left out are counted, and shown when asked for', async () => {
  const { page } = await reading('excerpt')
  const left = page.getByRole('region', { name: 'Lines of the page left out' })
  await left.waitFor()
  const before = await left.getByRole('listitem').count()
  await left.getByRole('button', { name: 'show' }).click()
  const after = await left.getByRole('listitem').allTextContents()
  expect([before, after.map((line) => line.trim().split(/\s{2,}/)[0])]).toEqual([
    0,
    ['Our members', 'Related articles'],
  ])
})

test('what nobody states is said calmly', async () => {
  const { page } = await reading('original')
  await page.getByText('date not stated').waitFor()
  const rows = await page.locator('attribution-row .unstated').allTextContents()
  expect(rows).toEqual(['not stated', 'not stated'])
})

test('space turns the page, and leaves the key alone on the last one', async () => {
  const { page } = await reading('original')
  await page.setViewportSize({ width: 1000, height: 500 })
  const text = page.getByRole('region', { name: 'Article' })
  await text.focus()
  const tops: number[] = []
  for (let turn = 0; turn < 9; turn += 1) {
    await page.keyboard.press('Space')
    tops.push(await text.evaluate((one) => one.scrollTop))
  }
  const end = await text.evaluate((one) => one.scrollHeight - one.clientHeight)
  const unhandled = await page.evaluate(() => {
    return new Promise<boolean>((resolve) => {
      window.addEventListener('keydown', (event) => resolve(!event.defaultPrevented), {
        once: true,
      })
      const room = document.querySelector('reading-room')?.shadowRoot?.querySelector('.page')
      room?.dispatchEvent(
        new KeyboardEvent('keydown', { key: ' ', bubbles: true, composed: true, cancelable: true }),
      )
    })
  })
  expect([tops[0] !== 0, tops.at(-1), unhandled]).toEqual([true, end, true])
})

test('others who printed it can be opened and compared', async () => {
  const { page, heard } = await reading('original')
  await page.getByRole('button', { name: 'Compare with Island Institute' }).click()
  await page.getByRole('region', { name: 'Also printed by' }).getByText('Island Institute').click()
  expect(await heard()).toEqual([
    ['compare-chosen', ['original', 'excerpt']],
    ['article-chosen', 'excerpt', ''],
  ])
})

test('readers who cannot see or point can read an article', async () => {
  const { page } = await reading('excerpt', { lit: 'reported in the Harbour Post' })
  await page.locator('mark.lit').waitFor()
  expect(await barriers(page)).toEqual([])
})

test('in the dark the colours still carry', async () => {
  const { page } = await reading('excerpt')
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'))
  await page.getByText('Where this comes from').waitFor()
  expect(await barriers(page)).toEqual([])
})

test('values that lost are one click away, with what they rest on', async () => {
  const original = theOriginal()
  const words = (value: string) => [{ words: value, place: { in: 'field', name: 'meta: author' } }]
  const stated = { status: 'stated', method: 'a field names it', confidence: 0.95 } as const
  const lost = { ...stated, value: 'Web desk', evidence: words('By Web desk') }
  const byline = { ...stated, value: 'Grace Moon', evidence: words('Grace Moon'), lost: [lost] }
  const { provenance } = original.article
  const article = { ...original.article, provenance: { ...provenance, byline: [byline] } }
  const properties = { article: 'original', provenanceShown: true }
  const conflicting = [{ ...original, article } as typeof original]
  const { page } = await openRoom('reading-room', {
    articles: conflicting,
    comparisons: {},
    properties,
  })
  const row = page.locator('[data-field="byline"]')
  const before = await row.getByText('Web desk').first().isVisible()
  await row.getByText('1 other name found').click()
  const after = await row.getByText('By Web desk').isVisible()
  expect([before, after, await barriers(page)]).toEqual([false, true, []])
})

test('of forty authors the first are shown, the others when asked for', async () => {
  const original = theOriginal()
  const byline = Array.from({ length: 40 }, (_, at) => {
    const value = `Author ${at + 1}`
    return { value, status: 'stated', evidence: [], method: 'a field', confidence: 0.95 } as const
  })
  const { provenance } = original.article
  const article = { ...original.article, provenance: { ...provenance, byline } }
  const { page } = await openRoom('reading-room', {
    articles: [{ ...original, article }],
    comparisons: {},
    properties: { article: 'original', provenanceShown: true },
  })
  const row = page.locator('[data-field="byline"]')
  await row.getByText('Author 6', { exact: true }).waitFor()
  const before = await row.getByText('Author 7', { exact: true }).isVisible()
  await row.getByText('and 34 more').click()
  const after = await row.getByText('Author 40', { exact: true }).isVisible()
  expect([before, after]).toEqual([false, true])
})
