import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openingBounds } from '../../main/bounds.ts'
import { checkedChange, defaults, SettingsFile } from '../../main/settings.ts'
import { Witness } from '../../main/witness.ts'
import { aNewsFolder } from '../builders/a-news-folder.ts'

test('what is set is there after a restart', async () => {
  const { path } = aNewsFolder()
  const file = new SettingsFile(path)
  const settings = { ...defaults.settings, theme: 'dark' as const, textSize: 24 }
  await Promise.all([file.change({ settings }), file.change({ folder: '/news' })])
  expect(new SettingsFile(path).current).toEqual({
    settings,
    folder: '/news',
    window: null,
    comparison: null,
  })
})

test('a first start has the defaults and writes nothing', () => {
  const { path } = aNewsFolder()
  expect([new SettingsFile(path).current, readdirSync(path)]).toEqual([defaults, []])
})

test.each(['', '{"settings": {', 'null', '[]', '\u0000\u0000\u0000'])(
  'a damaged settings file (%j) is set aside and the defaults are used',
  (text) => {
    const folder = aNewsFolder({ 'settings.json': text })
    const { current } = new SettingsFile(folder.path)
    expect([current, readFileSync(folder.at('settings.damaged.json'), 'utf8')]).toEqual([
      defaults,
      text,
    ])
  },
)

test('one bad field costs that field, not the others', () => {
  const settings = {
    theme: 'pink',
    textSize: 900,
    listWidth: 400,
    sourcesShown: 'yes',
    toString: 1,
  }
  const window = { x: 1, y: 2, width: 'wide', height: 4, maximized: false }
  const text = JSON.stringify({ settings, folder: 'relative', window })
  expect(new SettingsFile(aNewsFolder({ 'settings.json': text }).path).current).toEqual({
    settings: { ...defaults.settings, listWidth: 400 },
    folder: null,
    window: null,
    comparison: null,
  })
})

test('a save leaves no temporary file behind', async () => {
  const { path } = aNewsFolder()
  const file = new SettingsFile(path)
  await file.change({ folder: '/a' })
  expect([file.isSaving, readdirSync(path)]).toEqual([false, ['settings.json']])
})

const odd: readonly unknown[] = [
  null,
  'dark',
  [],
  { theme: 'pink' },
  { textSize: Number.NaN },
  { textSize: 13 },
  { folder: '/etc' },
  { constructor: 1 },
  { sourcesShown: 1 },
]

test.each(odd.map((change) => ({ change })))(
  'a page that sends $change as a change of settings is refused',
  ({ change }) => {
    expect(() => checkedChange(change)).toThrow(TypeError)
  },
)

test('how many files a folder held is known at the next start', async () => {
  const path = aNewsFolder().at('folders.json')
  await new Witness(path).note('/news', 12)
  const next = new Witness(path)
  expect([next.count('/news'), next.count('/other')]).toEqual([12, 0])
})

test('a damaged memory of folders is an empty one', () => {
  const folder = aNewsFolder({ 'folders.json': '{"/news": "many", "/other": 3' })
  expect(new Witness(folder.at('folders.json')).count('/other')).toBe(0)
})

const screen = { x: 0, y: 0, width: 1920, height: 1080 }
const place = { x: 2500, y: 100, width: 800, height: 600, maximized: false }

test('a window opens where it was', () => {
  const second = { x: 1920, y: 0, width: 1920, height: 1080 }
  expect(openingBounds(place, [screen, second])).toEqual({
    x: 2500,
    y: 100,
    width: 800,
    height: 600,
  })
})

test('a window that was on a screen no longer there opens in the middle', () => {
  expect(openingBounds(place, [screen])).toEqual({ x: 320, y: 110, width: 1280, height: 860 })
})

test('a window whose title bar would be above the screen opens in the middle', () => {
  expect(openingBounds({ ...place, x: 10, y: -300 }, [screen]).y).toBe(110)
})

test('on a small screen the window is no larger than the screen', () => {
  const small = { x: 0, y: 24, width: 1024, height: 700 }
  expect(openingBounds(null, [small])).toEqual(small)
})
