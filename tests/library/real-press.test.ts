import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readArticle } from '../../renderer/domain/read/read-article.ts'
import { theNewsroom } from '../../renderer/library/domain-newsroom.ts'
import { aFile } from '../builders/a-file.ts'
import { aLibrary, type TestLibrary } from '../builders/a-library.ts'

const seeds = join(import.meta.dirname, '../../../shared/seeds')
const haveSeeds = existsSync(seeds)
if (!haveSeeds) console.warn(`Skipped: the two real articles are not at ${seeds}.`)

function openPress(): Promise<TestLibrary> {
  return aLibrary({ newsroom: theNewsroom, read: readArticle })
}

/** Stories as a reader sees them: files in order, relations, reasons, outlets. */
async function told({ db }: TestLibrary): Promise<unknown> {
  const articles = new Map((await db.articles.toArray()).map((row) => [row.id, row]))
  const stories = await db.stories.toArray()
  return stories.map(({ headline, members }) => ({
    headline,
    members: members.map(({ article, relation, reason }) => {
      const row = articles.get(article)
      return [[...(row?.paths ?? [])].sort(), row?.outlet, row?.outletStatus, relation, reason]
    }),
  }))
}

/** What a library tells that got the files one by one in this order. */
async function toldInOrder(files: readonly (readonly [string, string])[]): Promise<unknown> {
  const library = await openPress()
  for (const [path, text] of files) await library.deliver([aFile(path, text)])
  const story = await told(library)
  library.close()
  return story
}

function orders<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  if (items.length < 2) return [items]
  return items.flatMap((item, at) =>
    orders([...items.slice(0, at), ...items.slice(at + 1)]).map((rest) => [item, ...rest]),
  )
}

const report = [
  'The river Arle rose four metres above its banks on Tuesday night and flooded the old town.',
  'Nobody was hurt, the mayor said, but three hundred people had to leave their houses before dawn.',
  'Engineers closed the upper sluice at two in the morning, an hour later than the plan foresees.',
  'The council will ask the province for money, and for an inquiry into the warning that never came.',
]

const arle: readonly (readonly [string, string])[] = [
  ['wire.txt', `Arle floods old town\n\n${report.join('\n\n')}\n`],
  ['paper.txt', `Old town under water\n\n${report.slice(0, 3).join('\n\n')}\n`],
  ['brief.txt', `Flood in brief\n\n${report.slice(0, 2).join('\n\n')}\n`],
  [
    'bank.txt',
    'Rates rise\n\nThe bank raised rates by half a point, and nobody in town noticed it at all.\n',
  ],
]

test('one flood in three papers is one story with the longest report first, in any order of arrival', async () => {
  const all = await Promise.all(orders(arle).map(toldInOrder))
  const [first, ...others] = all
  expect(others.filter((other) => JSON.stringify(other) !== JSON.stringify(first))).toEqual([])
  expect(first).toEqual(
    expect.arrayContaining([
      {
        headline: 'Arle floods old town',
        members: [
          [['wire.txt'], '', 'not-stated', 'first', expect.any(String)],
          [['paper.txt'], '', 'not-stated', 'excerpt', expect.any(String)],
          [['brief.txt'], '', 'not-stated', 'excerpt', expect.any(String)],
        ],
      },
    ]),
  )
}, 60_000)

const notice = 'This service is paid for by its readers and by nobody else, and it always was so.'
const pair = (number: number) => {
  const own = `In village number ${number} of the ${number} valleys a bell rang ${number} times over ${number} roofs.`
  return `Village ${number}\n\n${own}\n\n${notice} ${notice}\n`
}

test('a notice that one paper more prints ties its articles no longer, whoever came last', async () => {
  const files = Array.from({ length: 14 }, (_, at) => [`${at}.txt`, pair(at)] as const)
  const library = await openPress()
  for (const [path, text] of files) await library.deliver([aFile(path, text)])
  const grown = await told(library)
  await library.gone('13.txt', '12.txt')
  const shrunk = await told(library)
  expect([grown, shrunk]).toEqual([
    await toldInOrder([...files].reverse()),
    await toldInOrder(files.slice(0, 12)),
  ])
}, 60_000)

test.skipIf(!haveSeeds)(
  'the think tank teaches which paper printed the report it took from',
  async () => {
    const files = readdirSync(seeds).map(
      (name) => [name, readFileSync(join(seeds, name), 'utf8')] as const,
    )
    const [forth, back] = [await toldInOrder(files), await toldInOrder([...files].reverse())]
    expect([forth, back]).toEqual([forth, forth])
    expect(forth).toEqual([
      {
        headline: "U.S. uneasy, powerless as North Korea's Kim arrives in Russia to meet Putin",
        members: [
          [
            ['001_e4915c41cd7870ef.txt'],
            expect.stringContaining('Washington Times'),
            'learnt',
            'first',
            expect.any(String),
          ],
          [
            ['000_de5f8d08907c4be6.txt'],
            'APLN',
            'stated',
            'excerpt',
            expect.stringContaining('Washington Times'),
          ],
        ],
      },
    ])
  },
)

test('the sample library is one story, its wire report first, in any order of arrival', async () => {
  const samples = join(import.meta.dirname, '../../assets/samples')
  const names = ['ferry-wire-report.txt', 'ferry-courier-reprint.md', 'ferry-institute-page.html']
  const files = names.map((name) => [name, readFileSync(join(samples, name), 'utf8')] as const)
  const all = await Promise.all(orders(files).map(toldInOrder))
  const text = expect.any(String) as unknown
  expect(all.every((one) => JSON.stringify(one) === JSON.stringify(all[0]))).toBe(true)
  expect(all[0]).toEqual([
    {
      headline: 'Haldersund ferry halted after crack found in loading ramp',
      members: [
        [['ferry-wire-report.txt'], 'Lantern Wire', 'learnt', 'first', text],
        [['ferry-courier-reprint.md'], 'The Orrin Valley Courier', 'stated', 'excerpt', text],
        [['ferry-institute-page.html'], 'Centre for Coastal Mobility', 'stated', 'excerpt', text],
      ],
    },
  ])
}, 60_000)
