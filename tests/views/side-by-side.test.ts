import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import type { Command } from '../../renderer/controllers/shortcuts.ts'
import type { ArticleId } from '../../renderer/domain/article.ts'
import type { SideBySide } from '../../renderer/views/side-by-side.ts'
import { aComparison } from '../builders/a-comparison.ts'
import { theOriginal } from '../builders/a-reprint.ts'
import { barriers } from './accessibility.ts'
import { openRoom } from './open-room.ts'
import { a, b, change, comparing, comparisons, excerpt, original, there } from './two-compared.ts'

const column = (page: Page, name: string) => page.getByRole('region', { name: `Text of ${name}` })

/** Runs in the page: what was scrolled has taken the other column along, and all is painted. */
const painted = `document.fonts.ready.then(() => new Promise((resolve) =>
  requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(resolve)))))`

test('a long run that was left out folds to one line, and unfolds and folds again', async () => {
  const { page } = await comparing()
  const right = column(page, 'The Harbour Post')
  const count = () => right.getByRole('listitem', { name: /^Paragraph/ }).count()
  await right.getByText('4 paragraphs left out by Island Institute').waitFor()
  const folded = await count()
  await right.getByRole('button', { name: 'show' }).last().click()
  await right.getByText('Fishermen had filled the gallery.').waitFor()
  const unfolded = await count()
  await right.getByRole('button', { name: 'fold' }).click()
  await right.getByText('Fishermen had filled the gallery.').waitFor({ state: 'detached' })
  expect([folded, unfolded, await count()]).toEqual([4, 8, 4])
})

test('only the words that differ are marked, on both sides', async () => {
  const { page } = await comparing()
  await page.locator('mark.edit').first().waitFor()
  expect(await page.locator('mark.edit').allTextContents()).toEqual([
    'Harbour Master',
    'harbour master',
  ])
})

test('next and previous walk the differences round, and say where the reader is', async () => {
  const { page } = await comparing()
  await page.getByText('4 differences').waitFor()
  const said: string[] = []
  for (const key of ['j', 'j', 'j', 'j', 'j', 'k']) {
    await page.keyboard.press(key)
    await page.waitForTimeout(60)
    said.push((await page.locator('.count').textContent())?.trim() ?? '')
  }
  expect(said).toEqual([1, 2, 3, 4, 1, 4].map((at) => `difference ${at} of 4`))
})

test('at a difference, both columns show their end of it level', async () => {
  const { page } = await comparing()
  await page.setViewportSize({ width: 1100, height: 420 })
  await page.getByText('4 differences').waitFor()
  for (const key of ['j', 'j', 'j']) await page.keyboard.press(key)
  const marked = page.locator('.passage.edited[aria-current="true"]')
  await expect.poll(() => marked.count()).toBe(2)
  await page.waitForTimeout(100)
  const tops = await marked.evaluateAll((ends) =>
    ends.map((end) => end.getBoundingClientRect().top),
  )
  expect(Math.abs((tops[0] ?? 0) - (tops[1] ?? 99))).toBeLessThan(2)
})

test('swapping the sides swaps names, colours and shares', async () => {
  const { page } = await comparing()
  const meters = page.locator('containment-meter button')
  await meters.first().waitFor()
  const before = await meters.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))
  await page.getByRole('button', { name: 'Swap' }).click()
  await expect
    .poll(() => meters.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label'))))
    .toEqual([...before].reverse())
})

test('a share shows which paragraphs it was counted from', async () => {
  const { page } = await comparing()
  await page.getByRole('button', { name: /The Harbour Post found in/ }).click()
  const counted = page.locator('compare-column[counted] .passage:is(.same, .edited)')
  await expect.poll(() => counted.count()).toBe(3)
})

test('the words a direction rests on are lit where they stand', async () => {
  const { page } = await comparing()
  await page.getByRole('button', { name: 'the text credits it' }).click()
  await page.locator('mark.lit').waitFor()
  expect(await page.locator('mark.lit').allTextContents()).toEqual(['reported in the Harbour Post'])
})

test('every passage says in words what became of it', async () => {
  const { page } = await comparing()
  const left = column(page, 'Island Institute').getByRole('listitem', { name: /^Paragraph/ })
  await left.first().waitFor()
  const said = await left.evaluateAll((all) =>
    all.map((one) => one.querySelector('.spoken')?.textContent),
  )
  expect(said).toEqual([
    'Paragraph 1 of Island Institute, its lead-in, is only in Island Institute.',
    'Paragraph 2 of Island Institute stands with one change as paragraph 5 of The Harbour Post.',
    'Paragraph 3 of Island Institute stands word for word as paragraph 6 of The Harbour Post.',
    'Paragraph 4 of Island Institute stands word for word as paragraph 7 of The Harbour Post.',
  ])
})

test('only differences hides what both print, and gives it back', async () => {
  const { page } = await comparing()
  const ferries = page.getByText('Ferries will run as usual.')
  await ferries.first().waitFor()
  await page.getByRole('button', { name: 'Only differences' }).click()
  await ferries.first().waitFor({ state: 'detached' })
  await column(page, 'Island Institute').getByRole('button', { name: 'show' }).last().click()
  await expect.poll(() => ferries.count()).toBe(2)
})

test('scrolling one column takes the other along, unless the reader frees it', async () => {
  const { page } = await comparing()
  await page.setViewportSize({ width: 700, height: 380 })
  const left = column(page, 'Island Institute')
  const right = column(page, 'The Harbour Post')
  await right.getByText('Ferries will run').waitFor()
  await right.evaluate((one) => (one.scrollTop = 150))
  await expect.poll(() => left.evaluate((one) => one.scrollTop)).toBeGreaterThan(40)
  await page.getByRole('button', { name: /^Show/ }).click()
  await page.getByRole('button', { name: 'Scroll together' }).click()
  const before = await left.evaluate((one) => one.scrollTop)
  await right.evaluate((one) => (one.scrollTop = 0))
  await page.waitForTimeout(120)
  expect(await left.evaluate((one) => one.scrollTop)).toBe(before)
})

test('house style is marked, set aside when the reader asks, and shown again where it stands', async () => {
  const house = { ...change, class: 'house-style' } as const
  const quiet = aComparison(a, b, {
    pairs: [
      { a: 1, b: 4, edits: [house] },
      { a: 2, b: 5 },
      { a: 3, b: 6 },
    ],
  })
  const { page } = await comparing({}, { 'excerpt original': quiet })
  await page.getByText('4 differences').waitFor()
  const before = await page.locator('mark.edit').count()
  const kind = page.getByRole('button', { name: 'House style and spelling 1' })
  await page.getByRole('button', { name: /^Show/ }).click()
  await kind.click()
  await page.getByText('3 differences').waitFor()
  const aside = await page.locator('mark.edit').count()
  if (!(await kind.isVisible())) {
    await page.getByRole('button', { name: /^Show 1 set aside/ }).click()
  }
  await kind.click()
  await page.locator('.passage.edited[aria-current="true"] mark.edit').first().waitFor()
  const said = (await page.locator('.count').textContent())?.trim()
  expect([before, aside, await page.locator('mark.edit').count(), said]).toEqual([
    2,
    0,
    2,
    'difference 3 of 4',
  ])
})

test('both ends of a move are brought level, edits and all, and the reader is brought back', async () => {
  const moved = aComparison(a, b, {
    pairs: [
      { a: 1, b: 6 },
      { a: 2, b: 5, moved: true, edits: [{ class: 'name', wordsA: 'money', wordsB: 'money' }] },
      { a: 3, b: 7 },
    ],
  })
  const { page } = await comparing({}, { 'excerpt original': moved })
  await page.setViewportSize({ width: 1100, height: 420 })
  const ends = page.locator('.passage.moved')
  const tops = () => ends.evaluateAll((all) => all.map((end) => end.getBoundingClientRect().top))
  const apart = async () => {
    const [one = 0, other = 99] = await tops()
    return Math.round(Math.abs(one - other))
  }
  await expect.poll(() => ends.count()).toBe(2)
  await ends.first().focus()
  await page.evaluate(painted)
  const before = await tops()
  await page.keyboard.press('Enter')
  await expect.poll(apart).toBe(0)
  const marked = await ends.locator('mark.edit').count()
  await page.keyboard.press('Escape')
  await page.getByText('Both ends of the move stand level.').waitFor({ state: 'detached' })
  await page.evaluate(painted)
  expect([marked, await tops()]).toEqual([2, before])
})

test('the kept article stays while the others of its story come beside it', async () => {
  const third = { ...theOriginal(), id: 'third' as ArticleId, outlet: 'The Third' }
  const { page } = await openRoom('side-by-side', {
    articles: [excerpt, original, third],
    comparisons: { ...comparisons, 'excerpt third': there },
    properties: { a: 'excerpt', b: 'original', tab: 'text' },
  })
  await page.getByRole('button', { name: 'Keep Island Institute while' }).click()
  const command = (name: Command) =>
    page
      .locator('side-by-side')
      .evaluate((view: SideBySide, asked) => view.takeCommand(asked), name)
  await command('next-compared')
  await column(page, 'The Third').waitFor()
  await command('next-compared')
  await column(page, 'The Harbour Post').waitFor()
  await page.getByRole('combobox', { name: 'in place of The Harbour Post' }).selectOption('third')
  await column(page, 'The Third').waitFor()
  const heads = await page.locator('column-head h2').allTextContents()
  expect(heads.map((head) => head.trim())).toEqual(['Island Institute', 'The Third'])
})

test('words wanted from among the names are lit in the text, their fold open', async () => {
  const { page } = await comparing({ tab: 'names' })
  await page.locator('names-panel').waitFor()
  await page.locator('names-panel').evaluate((panel) => {
    const wanted = new Event('words-wanted', { bubbles: true, composed: true })
    const place = { in: 'block', block: 2, start: 0, end: 9 }
    panel.dispatchEvent(Object.assign(wanted, { article: 'original', place }))
  })
  await page.locator('mark.lit').waitFor()
  expect(await page.locator('mark.lit').allTextContents()).toEqual(['Fishermen'])
})

test('the last tab holds both attributions, what differs first', async () => {
  const { page } = await comparing()
  await page.getByRole('tab', { name: 'Attribution' }).click()
  const rows = page.getByRole('row')
  await expect.poll(() => rows.count()).toBe(5)
  const heads = await page.getByRole('rowheader').allTextContents()
  expect(heads).toEqual([
    'Outletonly in Island Institute',
    'Datelineonly in The Harbour Post',
    'Bylinethe same',
    'Publishedthe same',
  ])
})

test('Enter opens the article the keyboard is in', async () => {
  const { page, heard } = await comparing()
  await column(page, 'The Harbour Post').focus()
  await page.keyboard.press('Enter')
  expect(await heard()).toEqual([['article-chosen', 'original', '']])
})

test('articles that are gone are said to be gone', async () => {
  const { page } = await comparing({ b: 'nobody' })
  expect(await page.getByRole('alert').textContent()).toBe('They are gone.')
})

test('readers who cannot see or point can compare, in light and in dark', async () => {
  const { page } = await comparing()
  await page.getByText('4 differences').waitFor()
  const light = await barriers(page)
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'))
  expect([light, await barriers(page)]).toEqual([[], []])
})
