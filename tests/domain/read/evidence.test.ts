import { expect, test } from 'vitest'
import { attributionFields, type Article, type Evidence } from '../../../renderer/domain/article.ts'
import { readArticle } from '../../../renderer/domain/read/read-article.ts'
import { firstOf } from './digest.ts'
import { articlesIn, fileAt, fixtures, samples } from './paper-files.ts'

const papers = [fixtures, samples].flatMap((folder) =>
  articlesIn(folder).map((name) => ({ folder, name })),
)

test.each(papers)(
  'the words given as evidence for $name stand where they are said to stand',
  async ({ folder, name }) => {
    const article = firstOf(await readArticle(fileAt(folder, name)))
    const all = attributionFields.flatMap((field) =>
      article.provenance[field].flatMap(({ evidence }) => evidence),
    )
    const found = all.map((evidence) => standing(article, evidence))
    expect(found).toEqual(all.map(({ words }) => words))
  },
)

test.each(papers)('every value that $name states rests on words', async ({ folder, name }) => {
  const { provenance } = firstOf(await readArticle(fileAt(folder, name)))
  const bare = attributionFields.filter((field) =>
    provenance[field].some(
      ({ value, evidence }) =>
        value === '' || evidence.length === 0 || evidence.some(({ words }) => words === ''),
    ),
  )
  expect(bare).toEqual([])
})

function standing({ headline, body }: Article, { words, place }: Evidence): string {
  switch (place.in) {
    case 'headline':
      return headline.slice(place.start, place.end)
    case 'block':
      return (body.blocks[place.block]?.text ?? '').slice(place.start, place.end)
    case 'furniture':
      return (body.furniture[place.line]?.text ?? '').slice(place.start, place.end)
    case 'field':
      return words // a field is no part of the text; its name says where to look
  }
}
