import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readArticle } from '../../../renderer/domain/read/read-article.ts'
import { digestOf } from './digest.ts'
import { articlesIn, fileAt, fixtures } from './paper-files.ts'

test.each(articlesIn(fixtures))(
  '%s becomes the article its expectation describes',
  async (name) => {
    const expected: unknown = JSON.parse(
      readFileSync(join(fixtures, name.replace(/\.\w+$/, '.json')), 'utf8'),
    )
    expect(digestOf(await readArticle(fileAt(fixtures, name)))).toEqual(expected)
  },
)
