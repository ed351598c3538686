import { appendFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { ReaderAct } from '../../main/contract.ts'
import { crc32 } from '../../main/crc32.ts'
import { Journal } from '../../main/journal.ts'
import { aNewsFolder } from '../builders/a-news-folder.ts'

const read = (article: string): ReaderAct => ({ kind: 'read', article, on: true })

async function aJournal() {
  const path = aNewsFolder().at('journal.jsonl')
  const open = () => Journal.open(path, () => 1000)
  return { path, open, journal: await open() }
}

async function articles(journal: Journal, after = 0): Promise<string[]> {
  return (await journal.acts(after)).map(
    ({ number, act }) => `${number} ${'article' in act ? act.article : act.kind}`,
  )
}

test('acts of the reader are numbered from 1 and come back in order after a restart', async () => {
  const { journal, open } = await aJournal()
  const numbers = await Promise.all(['a', 'b', 'c'].map((id) => journal.record(read(id))))
  const again = await open()
  expect([numbers, again.last, await again.acts(1)]).toEqual([
    [1, 2, 3],
    3,
    [
      { number: 2, time: 1000, act: read('b') },
      { number: 3, time: 1000, act: read('c') },
    ],
  ])
})

test('an act is on disk before it counts as saved', async () => {
  const { journal, path } = await aJournal()
  await journal.record(read('a'))
  expect(readFileSync(path, 'utf8')).toMatch(/^[0-9a-f]{8} \{.*"article":"a".*\}\n$/)
})

test('of a line torn by a power cut nothing is kept, and the next act is not lost with it', async () => {
  const { journal, open, path } = await aJournal()
  for (const id of ['a', 'b']) await journal.record(read(id))
  truncateSync(path, readFileSync(path).length - 10)
  const after = await open()
  expect([after.last, await after.record(read('c')), await articles(await open())]).toEqual([
    1,
    2,
    ['1 a', '2 c'],
  ])
})

test('a journal cut anywhere keeps every act before the cut and takes new ones', async () => {
  const { journal, open, path } = await aJournal()
  for (const id of ['a', 'b', 'c']) await journal.record(read(id))
  const whole = readFileSync(path)
  const ends = [...whole.keys()].filter((at) => whole[at] === 10)
  for (let length = 0; length <= whole.length; length += 1) {
    writeFileSync(path, whole.subarray(0, length))
    // A line that lacks only its end is whole: its sum says so.
    const kept = ends.filter((end) => end <= length).length
    const cut = await open()
    await cut.record(read('new'))
    const found = await articles(await open())
    expect(found).toEqual([...['1 a', '2 b', '3 c'].slice(0, kept), `${kept + 1} new`])
  }
})

test('a damaged line in the middle costs one act, not the others', async () => {
  const { journal, open, path } = await aJournal()
  for (const id of ['a', 'b', 'c']) await journal.record(read(id))
  writeFileSync(path, readFileSync(path, 'utf8').replace('"b"', '"x"'))
  expect([await articles(await open()), (await open()).last]).toEqual([['1 a', '3 c'], 3])
})

test('a line of a newer program is left where it is', async () => {
  const { journal, open, path } = await aJournal()
  await journal.record(read('a'))
  const json = '{"number":2,"time":1,"act":{"kind":"sung","article":"b"}}'
  appendFileSync(path, `${crc32(json)} ${json}\n`)
  await (await open()).record(read('c'))
  expect([readFileSync(path, 'utf8').includes('sung'), await articles(await open(), 1)]).toEqual([
    true,
    ['2 c'],
  ])
})

test('an act that cannot be written is refused, and the next one is tried again', async () => {
  const folder = aNewsFolder()
  const path = folder.at('not yet/journal.jsonl')
  const journal = await Journal.open(path)
  await expect(journal.record(read('a'))).rejects.toThrow('ENOENT')
  folder.write('not yet/other.txt', '')
  await journal.record(read('b'))
  expect(await articles(await Journal.open(path))).toEqual(['2 b'])
})

test('the sum of a line is the CRC-32 everyone computes', () => {
  expect([crc32('123456789'), crc32(''), crc32('“é”')]).toEqual([
    'cbf43926',
    '00000000',
    crc32('“é”'),
  ])
})

test('corrections and outlets come back as they were said, taken back ones too', async () => {
  const { journal, open } = await aJournal()
  const entry = { short: ['HP'], domains: ['post.example'], kind: 'newspaper', country: 'GB' }
  const acts: readonly ReaderAct[] = [
    { kind: 'corrected', article: 'a', field: 'byline', values: ['Ann “Nan” Lee', 'محمد'] },
    { kind: 'corrected', article: 'a', field: 'outlet', values: [] },
    { kind: 'corrected', article: 'a', field: 'byline', values: null },
    { kind: 'outlet', name: 'Harbour Post', entry },
    { kind: 'outlet', name: 'Harbour Post', entry: null },
  ]
  for (const act of acts) await journal.record(act)
  const again = await (await open()).acts(0)
  expect(again.map(({ act }) => act)).toEqual(acts)
})
