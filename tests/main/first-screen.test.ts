import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { FirstScreen } from '../../main/contract.ts'
import { FirstScreenFile } from '../../main/first-screen.ts'

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-first-screen-'))
const page = { folder: '/news', width: 1200, height: 800 }

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function aScreen(words = 'Rates rise'): FirstScreen {
  return {
    width: 1200,
    height: 800,
    fonts: [{ family: 'serif', size: 16.5, weight: 600, spacing: 0, tabular: false }],
    shapes: [
      { kind: 'box', x: 0, y: 0, width: 1200, height: 44, radius: 0, fill: '--desk', frame: '' },
      { kind: 'words', x: 237, y: 111, words, fromRight: false, font: 0, colour: '--ink' },
    ],
  }
}

async function kept(screen: FirstScreen, name: string): Promise<string> {
  const path = join(folder, name)
  await (await FirstScreenFile.open(path)).keep('/news', screen)
  return path
}

test('the next start shows what the last one showed first, in the page’s own colours', async () => {
  const next = await FirstScreenFile.open(await kept(aScreen(), 'kept.json'))
  expect(next.markup(page)).toBe(
    '<div id="first-screen" aria-busy="true"><svg width="1200" height="800">' +
      '<rect x="0" y="0" width="1200" height="44" fill="var(--desk)"/>' +
      '<text x="237" y="111" class="serif" font-size="16.5" font-weight="600" fill="var(--ink)">' +
      'Rates rise</text></svg></div>',
  )
})

test('a headline made of markup stays words', async () => {
  const hostile = `</text></svg><script src="x.js"></script><img onerror='x()'> & "co" $& $'`
  const next = await FirstScreenFile.open(await kept(aScreen(hostile), 'hostile.json'))
  const words = /font-weight="600" fill="var\(--ink\)">([^<]*)<\/text>/.exec(next.markup(page))?.[1]
  expect(words).toBe(
    '&lt;/text&gt;&lt;/svg&gt;&lt;script src=&quot;x.js&quot;&gt;&lt;/script&gt;' +
      '&lt;img onerror=&#39;x()&#39;&gt; &amp; &quot;co&quot; $&amp; $&#39;',
  )
})

test('no other library and no window of another size is shown it', async () => {
  const next = await FirstScreenFile.open(await kept(aScreen(), 'other.json'))
  const others = [
    { ...page, folder: '/other news' },
    { ...page, folder: null },
    { ...page, width: 1199 },
    { ...page, height: 0 },
  ]
  expect(others.map((other) => next.markup(other))).toEqual(['', '', '', ''])
})

test('a damaged picture is dropped, whatever is wrong with it', async () => {
  const whole = JSON.stringify({ folder: '/news', screen: aScreen() })
  const damaged = [
    whole.slice(0, -20),
    whole.replace('"--ink"', '"red; } body { display: none"'),
    whole.replace('"x":237', '"x":"237"'),
    whole.replace('"font":0', '"font":7'),
    whole.replace('"weight":600', '"weight":1e999'),
    whole.replace('"serif"', '"serif\\" onload=\\"x()"'),
    'null',
    '',
  ]
  const shown = await Promise.all(
    damaged.map(async (text, at) => {
      const path = join(folder, `damaged-${at}.json`)
      writeFileSync(path, text)
      return (await FirstScreenFile.open(path)).markup(page)
    }),
  )
  expect(shown).toEqual(damaged.map(() => ''))
})

test('the page cannot have anything kept but a screen', async () => {
  const file = await FirstScreenFile.open(join(folder, 'page.json'))
  const wrong = { ...aScreen(), shapes: [{ kind: 'markup', x: 0, y: 0, words: '<b>' }] }
  await expect(file.keep('/news', wrong)).rejects.toThrow('a first screen was expected')
})
