import { expect, test } from 'vitest'
import {
  nothingStated,
  type ArticleId,
  type Attribution,
  type Furniture,
} from '../../../renderer/domain/article.ts'
import {
  cluesOf,
  learnFromClues,
  type TaughtClue,
} from '../../../renderer/domain/attribute/clues.ts'
import { outletTable } from '../../../renderer/domain/attribute/known-outlets.ts'

const table = outletTable([])

function stated(value: string, name: string): Attribution {
  const evidence = [{ words: value, place: { in: 'field', name } as const }]
  return { value, status: 'stated', evidence, method: `stated in ${name}`, confidence: 0.95 }
}

const furniture: readonly Furniture[] = [
  { kind: 'navigation', text: 'The Mossgate Post', before: 0 },
  { kind: 'navigation', text: 'Page 12 of 40', before: 0 },
  { kind: 'sharing', text: 'Share on Facebook', before: 0 },
  { kind: 'other', text: '© 2024 The Mossgate Post', before: 0 },
]
const body = { blocks: [], furniture }
const canonical = [stated('https://www.post.example/a', 'link: canonical')]

test('an article is known by the host of its address and by the lines its outlet prints on every page', () => {
  expect(cluesOf({ body, provenance: { ...nothingStated, canonical } })).toEqual(
    ['host:post.example', 'line:the mossgate post', 'line:page of'].map((key) => ({
      key,
      outlet: '',
      evidence: null,
    })),
  )
})

test('an article that states its outlet teaches it, with the words it stands on', () => {
  const outlet = [stated('The Mossgate Post', 'meta: og:site_name')]
  expect(
    cluesOf({
      body: { blocks: [], furniture: [] },
      provenance: { ...nothingStated, canonical, outlet },
    }),
  ).toEqual([
    { key: 'host:post.example', outlet: 'The Mossgate Post', evidence: outlet[0]?.evidence[0] },
  ])
})

test('an article does not teach what it has only learnt', () => {
  const outlet: Attribution[] = [{ ...stated('The Mossgate Post', 'x'), status: 'learnt' }]
  expect(cluesOf({ body, provenance: { ...nothingStated, canonical, outlet } })[0]?.outlet).toBe('')
})

const evidence = { words: 'Post', place: { in: 'field', name: 'meta: og:site_name' } } as const
const taught = (article: string, key: string, outlet: string): TaughtClue => ({
  key,
  outlet,
  evidence,
  article: article as ArticleId,
})
const learn = (key: string, others: readonly TaughtClue[]) =>
  learnFromClues(
    {
      id: 'own' as ArticleId,
      provenance: nothingStated,
      clues: [{ key, outlet: '', evidence: null }],
    },
    others,
    table,
  ).outlet?.map(({ value, status, evidence: from }) => [
    value,
    status,
    from.map((one) => one.article),
  ])

test('one article at the same address is enough to learn an outlet from, and is named', () => {
  expect(learn('host:post.example', [taught('a', 'host:post.example', 'Mossgate Post')])).toEqual([
    ['Mossgate Post', 'learnt', ['a']],
  ])
})

test('teachers that disagree teach nothing', () => {
  const key = 'host:blogs.example'
  expect(
    learn(key, [taught('a', key, 'Mossgate Post'), taught('b', key, 'Orrin Courier')]),
  ).toBeUndefined()
})

test('a name and its short form agree, and the longer one is taught', () => {
  const key = 'host:nyt.example'
  expect(
    learn(key, [taught('a', key, 'NYT'), taught('b', key, 'The New York Times')])?.[0]?.[0],
  ).toBe('The New York Times')
})

test('a slogan needs three teachers, a line with the outlet’s name one', () => {
  const slogan = 'line:all the news'
  const masthead = 'line:the mossgate post online'
  const three = ['a', 'b', 'c'].map((id) => taught(id, slogan, 'The Mossgate Post'))
  expect([
    learn(slogan, three.slice(0, 2)) !== undefined,
    learn(slogan, three) !== undefined,
    learn(masthead, [taught('a', masthead, 'The Mossgate Post')]) !== undefined,
  ]).toEqual([false, true, true])
})

test('an article learns nothing from itself, and nothing when it states its outlet', () => {
  const clue = taught('own', 'host:post.example', 'Mossgate Post')
  const outlet = [stated('Orrin Courier', 'x')]
  const own = { id: 'own' as ArticleId, clues: [clue] }
  expect([
    learnFromClues({ ...own, provenance: nothingStated }, [clue], table),
    learnFromClues(
      { ...own, provenance: { outlet } },
      [{ ...clue, article: 'b' as ArticleId }],
      table,
    ),
  ]).toEqual([{}, {}])
})
