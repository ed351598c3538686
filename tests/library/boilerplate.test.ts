import { expect, test } from 'vitest'
import type { ArticleId } from '../../renderer/domain/article.ts'
import type { Comparison } from '../../renderer/domain/compare/comparison.ts'
import { readArticle } from '../../renderer/domain/read/read-article.ts'
import { theNewsroom } from '../../renderer/library/domain-newsroom.ts'
import { AskedLines, tellLines } from '../../renderer/library/known-lines.ts'
import { ReadingLibrary } from '../../renderer/library/reading-library.ts'
import { aFile } from '../builders/a-file.ts'
import { aLibrary, type TestLibrary } from '../builders/a-library.ts'

const note =
  'Our reporters follow this region every day from the capital and from the coast, and what they learn ' +
  'there is printed first in the morning letter, which readers can have for nothing when they leave an ' +
  'address at our desk.'

const syllables = 'ba de ki lo mu ra se ti vo na pe shu'.split(' ')

/** An article of its own, in words that no other has in that order, with the note in its midst. */
function anArticleWithNote(number: number): string {
  const [one, two, three, four] = paragraphs(4, number)
  return [`Report ${number}`, one, two, note, three, four].join('\n\n')
}

/** So many paragraphs of three sentences of 14 words that look like words. */
function paragraphs(count: number, seed: number): readonly string[] {
  let state = seed * 7919
  const pick = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return syllables[Math.floor((state / 2 ** 32) * syllables.length)] ?? ''
  }
  // Each article has words of its own: many words in common would make them one story.
  const ending = String.fromCharCode(97 + (seed % 26)).repeat(2)
  const word = () => pick() + pick() + pick() + ending
  const sentence = () => `The ${Array.from({ length: 13 }, word).join(' ')}.`
  return Array.from({ length: count }, () => [sentence(), sentence(), sentence()].join(' '))
}

async function aPressWithNotes(count: number): Promise<TestLibrary> {
  const press = await aLibrary({ newsroom: theNewsroom, read: readArticle })
  const numbers = Array.from({ length: count }, (_, at) => at + 1)
  await press.deliver(numbers.map((number) => aFile(`${number}.txt`, anArticleWithNote(number))))
  return press
}

async function idOf({ db }: TestLibrary, path: string): Promise<ArticleId> {
  const row = await db.articles.filter(({ paths }) => paths.includes(path)).first()
  if (!row) throw new Error(`${path} was not filed.`)
  return row.id
}

async function comparedBy(
  desk: Pick<ReadingLibrary, 'answer'>,
  press: TestLibrary,
): Promise<Comparison> {
  const [a, b] = [await idOf(press, '1.txt'), await idOf(press, '2.txt')]
  const answer = await desk.answer({ kind: 'compare', a, b })
  if (!answer || !('comparison' in answer)) throw new Error('That is no comparison.')
  return answer.comparison
}

/** What of a comparison the note can change. */
function short({ relation, pairs, boilerplateA, boilerplateB, onlyA, aInB, bInA }: Comparison) {
  return { relation, pairs: pairs.length, boilerplateA, boilerplateB, onlyA, aInB, bInA }
}

test('a note of 40 words on a dozen other articles does not make two of them share passages, and is counted apart', async () => {
  const press = await aPressWithNotes(14)
  expect(short(await comparedBy(press.library, press))).toEqual({
    relation: 'independent',
    pairs: 0,
    boilerplateA: [2],
    boilerplateB: [2],
    onlyA: [0, 1, 3, 4],
    aInB: 0,
    bInA: 0,
  })
  press.close()
})

test('where few articles carry a note, or a window cannot learn how many do, it is shared text', async () => {
  const [few, many] = [await aPressWithNotes(3), await aPressWithNotes(14)]
  const nobody = { among: () => Promise.reject(new Error('nobody files this library')) }
  const window = new ReadingLibrary(many.db, theNewsroom, nobody)
  const found = [await comparedBy(few.library, few), await comparedBy(window, many)].map(short)
  const shared = { relation: 'partial', pairs: 1, boilerplateA: [], onlyA: [0, 1, 3, 4] }
  expect(found).toMatchObject([shared, shared])
  few.close()
  many.close()
})

test('a window that only reads hears from the one that files which lines many articles carry', async () => {
  const press = await aPressWithNotes(14)
  const telling = tellLines('notes', press.library.lines)
  const asking = new AskedLines('notes', 10_000)
  const found = await comparedBy(new ReadingLibrary(press.db, theNewsroom, asking), press)
  const same = await comparedBy(press.library, press)
  telling.close()
  asking.close()
  press.close()
  expect([short(found), found.boilerplateA]).toEqual([short(same), [2]])
})

test('a library that nobody files does not keep a comparison waiting', async () => {
  const asking = new AskedLines('nobody', 20)
  const said = await asking.among(['a', 'b'] as ArticleId[]).catch(String)
  asking.close()
  expect(said).toContain('nobody files this library')
})

const dispatch = paragraphs(8, 99)

test('a dispatch that fourteen papers carry is news and no boilerplate', async () => {
  const press = await aLibrary({ newsroom: theNewsroom, read: readArticle })
  for (let number = 1; number <= 14; number++) {
    const text = [`Halls open, edition ${number}`, ...dispatch].join('\n\n')
    await press.deliver([aFile(`${number}.txt`, text)])
  }
  const { relation, boilerplateA, onlyA } = await comparedBy(press.library, press)
  expect({ relation, boilerplateA, onlyA }).toEqual({
    relation: 'reprint',
    boilerplateA: [],
    onlyA: [],
  })
  press.close()
})

test('stories say the same of two articles with a note, whenever the others that carry it came', async () => {
  const pair = ['first', 'second'].map((name) =>
    [
      `The ${name} report`,
      ...dispatch.slice(0, 5),
      note,
      ...(name === 'first' ? dispatch.slice(5) : []),
    ].join('\n\n'),
  )
  const others = Array.from({ length: 13 }, (_, at) => anArticleWithNote(at + 1))
  const told = async (texts: readonly string[]) => {
    const press = await aLibrary({ newsroom: theNewsroom, read: readArticle })
    for (const text of texts) await press.deliver([aFile(`${text.slice(0, 30)}.txt`, text)])
    const stories = await press.db.stories.toArray()
    press.close()
    return stories.filter(({ members }) => members.length > 1)
  }
  const [before, after] = [await told([...pair, ...others]), await told([...others, ...pair])]
  expect(before).toEqual(after)
  expect(before.map(({ members }) => members.length)).toEqual([2])
})
