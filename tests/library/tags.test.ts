import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ReaderAct, RecordedAct } from '../../main/contract.ts'
import { Deeds } from '../../renderer/controllers/deeds.ts'
import type { Library } from '../../renderer/controllers/library.ts'
import {
  makeTag,
  mergeTags,
  recolourTag,
  removeTag,
  renameTag,
  setTagged,
} from '../../renderer/controllers/tag-deeds.ts'
import type { ArticleId } from '../../renderer/domain/article.ts'
import { LibraryDatabase } from '../../renderer/library/database.ts'
import { mark, replayActs } from '../../renderer/library/marks.ts'
import { allTags, tagNamed, tagsOf, taggedWith } from '../../renderer/library/queries-tags.ts'
import { foldedTagName } from '../../renderer/library/tag-name.ts'

const ids = ['a', 'b', 'c', 'd'] as ArticleId[]
let opened = 0

interface Shelf {
  readonly library: Library
  readonly journal: readonly RecordedAct[]
}

/** A library of its own, without articles; what is done lands in a journal in memory. */
function aShelf(): Shelf {
  const db = new LibraryDatabase(`tags-${++opened}`)
  const journal: RecordedAct[] = []
  const record = (act: ReaderAct) => {
    journal.push({ number: journal.length + 1, time: 0, act })
    return Promise.resolve(journal.length)
  }
  const act = async (done: ReaderAct) => void (await mark(db, { record }, done))
  const desk = { ask: () => Promise.reject(new Error('nobody asks')) } as unknown as Library['desk']
  const library = { db, desk, act, deeds: new Deeds(act) } as unknown as Library
  return { library, journal }
}

/** Each tag with its articles, as `name colour: a b`. */
async function shelved(db: LibraryDatabase): Promise<readonly string[]> {
  const all = await Promise.all(
    (await db.tags.toArray()).map(async ({ id, name, colour }) => {
      return `${name} ${colour}: ${[...(await taggedWith(db, id))].sort().join(' ')}`
    }),
  )
  return all.sort()
}

// The naive model: what each tag is called and who carries it; its past, to go back to.
interface ModelTag {
  readonly name: string
  readonly colour: string
  readonly articles: readonly ArticleId[]
}
type Model = readonly ModelTag[]

const fold = (name: string) => foldedTagName(name)
const find = (model: Model, name: string) => model.find((tag) => fold(tag.name) === fold(name))
const swap = (model: Model, old: ModelTag, next: ModelTag | null) =>
  model.flatMap((tag) => (tag === old ? (next ?? []) : tag))
const union = (one: readonly ArticleId[], other: readonly ArticleId[]) => [
  ...new Set([...one, ...other]),
]

const name = fc.constantFrom('Flood', 'flood', 'Rail', 'STRASSE', 'straße', '漁業', 'Été', 'été')
const some = fc.subarray(ids)
const step = fc.oneof(
  fc.record({ do: fc.constant('make' as const), name, articles: some }),
  fc.record({ do: fc.constant('rename' as const), name, to: name }),
  fc.record({ do: fc.constant('recolour' as const), name }),
  fc.record({
    do: fc.constant('set' as const),
    name,
    articles: some.filter((list) => list.length > 0),
    on: fc.boolean(),
  }),
  fc.record({ do: fc.constant('remove' as const), name }),
  fc.record({ do: fc.constant('merge' as const), name, to: name }),
  fc.record({ do: fc.constant('undo' as const) }),
)
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never
type Change = Exclude<Step, { do: 'undo' }>

/** What a step makes of the model; the same model when nothing comes of it. */
function modelled(model: Model, done: Change, colourOfNew: string): Model {
  const tag = find(model, done.name)
  if (done.do === 'make') {
    if (!tag) {
      return [...model, { name: done.name, colour: colourOfNew, articles: done.articles }]
    }
    const articles = union(tag.articles, done.articles)
    return articles.length === tag.articles.length ? model : swap(model, tag, { ...tag, articles })
  }
  if (!tag) return model
  switch (done.do) {
    case 'rename': {
      const other = find(model, done.to)
      const isFree = (!other || other === tag) && done.to !== tag.name
      return isFree ? swap(model, tag, { ...tag, name: done.to }) : model
    }
    case 'recolour':
      return tag.colour === 'pink' ? model : swap(model, tag, { ...tag, colour: 'pink' })
    case 'remove':
      return swap(model, tag, null)
    case 'set': {
      const articles = done.on
        ? union(tag.articles, done.articles)
        : tag.articles.filter((one) => !done.articles.includes(one))
      return articles.length === tag.articles.length
        ? model
        : swap(model, tag, { ...tag, articles })
    }
    case 'merge': {
      const into = find(model, done.to)
      if (!into || into === tag) return model
      const grown = { ...into, articles: union(into.articles, tag.articles) }
      return swap(swap(model, into, grown), tag, null)
    }
  }
}

async function really({ library }: Shelf, done: Change): Promise<void> {
  if (done.do === 'make') return void (await makeTag(library, done.name, done.articles))
  const tag = await tagNamed(library.db, done.name)
  if (!tag) return
  switch (done.do) {
    case 'rename':
      return void (await renameTag(library, tag, done.to))
    case 'recolour':
      return void (await recolourTag(library, tag, 'pink'))
    case 'remove':
      return void (await removeTag(library, tag))
    case 'set':
      return void (await setTagged(library, { tag, on: done.on }, done.articles))
    case 'merge': {
      const into = await tagNamed(library.db, done.to)
      if (into) await mergeTags(library, tag, into)
    }
  }
}

const spelt = (model: Model) =>
  model.map((tag) => `${tag.name} ${tag.colour}: ${[...tag.articles].sort().join(' ')}`).sort()

test('whatever is done with tags and undone comes to what a plain list of them says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      const shelf = aShelf()
      const { db } = shelf.library
      let model: Model = []
      const past: Model[] = []
      for (const done of steps) {
        if (done.do === 'undo') {
          await shelf.library.deeds.takeBackLast()
          model = past.pop() ?? model
        } else {
          await really(shelf, done)
          // The colour of a new tag is the library's choice.
          const made = await tagNamed(db, done.name)
          const next = modelled(model, done, made?.colour ?? '')
          if (next !== model) past.push(model)
          model = next
        }
        expect(await shelved(db)).toEqual(spelt(model))
      }
      const rebuilt = new LibraryDatabase(`${db.name}-rebuilt`)
      await replayActs(rebuilt, shelf.journal)
      expect(await shelved(rebuilt)).toEqual(spelt(model))
    }),
    { numRuns: 60 },
  )
})

test('deeds taken back in any order never leave two tags of one name', async () => {
  const steps = fc.array(step, { minLength: 2, maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(steps, fc.infiniteStream(fc.nat()), async (all, picks) => {
      const shelf = aShelf()
      const { db } = shelf.library
      for (const done of all) if (done.do !== 'undo') await really(shelf, done)
      const undos: (() => Promise<string>)[] = []
      for (const tag of await db.tags.toArray()) {
        const removed = await removeTag(shelf.library, tag)
        undos.push(removed.take)
        const again = await makeTag(shelf.library, tag.name.toLowerCase(), [])
        if (again) undos.push(again.take)
      }
      while (undos.length > 0) {
        const [pick = 0] = picks
        const [take] = undos.splice(pick % undos.length, 1)
        await take?.()
        const names = (await db.tags.toArray()).map((tag) => fold(tag.name))
        expect(new Set(names).size).toBe(names.length)
      }
    }),
    { numRuns: 40 },
  )
})

test('a name that a tag has already is told when another is to be called so', async () => {
  const { library } = aShelf()
  await makeTag(library, 'Flood', [])
  await makeTag(library, 'Rail', [])
  const [rail, flood] = await Promise.all([
    tagNamed(library.db, 'rail'),
    tagNamed(library.db, 'Flood'),
  ])
  expect(rail && (await renameTag(library, rail, '  FLOOD '))).toEqual({ taken: flood })
})

test('a tag of which nothing but spaces was typed is not made', async () => {
  const { library } = aShelf()
  expect([await makeTag(library, ' \t ', ids), await library.db.tags.count()]).toEqual([null, 0])
})

test('a removed tag says how many articles lose it, and Undo gives it back to all', async () => {
  const { library } = aShelf()
  const { db } = library
  for (const id of ids) await db.articles.put({ id, current: 1, sortDate: id } as never)
  await makeTag(library, 'Flood', ids)
  const tag = await tagNamed(db, 'flood')
  const removed = tag && (await removeTag(library, tag))
  const between = await shelved(db)
  const said = await removed?.take()
  expect([removed?.says, between, said, (await shelved(db)).length]).toEqual([
    '“Flood” was removed. 4 articles no longer carry it.',
    [],
    'The tag “Flood” is back.',
    1,
  ])
})

test('a tag counts the articles that are in the folder, and no others', async () => {
  const { library } = aShelf()
  const { db } = library
  await db.articles.put({ id: 'a', current: 1, sortDate: '2024' } as never)
  await db.articles.put({ id: 'b', current: 0, sortDate: '2024' } as never)
  await makeTag(library, 'Flood', ids)
  await makeTag(library, 'Empty', [])
  expect((await allTags(db)).map(({ name: called, articles }) => [called, articles])).toEqual([
    ['Empty', 0],
    ['Flood', 1],
  ])
})

test('tags count alike however many articles carry them', async () => {
  const { library } = aShelf()
  const { db } = library
  const many = Array.from({ length: 2500 }, (_, at) => `n${at}` as ArticleId)
  await db.articles.bulkPut(
    many.map((id, at) => ({ id, current: at % 5 ? 1 : 0, sortDate: '2024' }) as never),
  )
  await makeTag(library, 'Flood', many)
  expect((await allTags(db))[0]?.articles).toBe(2000)
})

test('the tags of lines stand in the order of their names', async () => {
  const { library } = aShelf()
  for (const called of ['Rail', 'été', 'Flood']) await makeTag(library, called, ['a' as ArticleId])
  const tags = await tagsOf(library.db, ids)
  expect([...tags].map(([id, own]) => [id, own.map((tag) => tag.name)])).toEqual([
    ['a', ['été', 'Flood', 'Rail']],
  ])
})

test('new tags take the colours in turn', async () => {
  const { library } = aShelf()
  const colours: (string | undefined)[] = []
  for (const called of ['1', '2', '3', '4', '5', '6', '7']) {
    await makeTag(library, called, [])
    colours.push((await tagNamed(library.db, called))?.colour)
  }
  expect(colours).toEqual(['red', 'orange', 'green', 'teal', 'violet', 'pink', 'red'])
})
