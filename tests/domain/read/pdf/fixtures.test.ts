import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../../../build/paths.mjs'
import { readArticle } from '../../../../renderer/domain/read/read-article.ts'

const folder = join(root, '../shared/fixtures/pdf')

test.skipIf(!existsSync(folder))(
  'real PDFs are read to what they are',
  { timeout: 90_000 },
  async () => {
    const read = readdirSync(folder)
      .sort()
      .map(async (path) => {
        const bytes = new Uint8Array(readFileSync(join(folder, path)))
        const result = await readArticle({ path, bytes })
        if ('problem' in result) return [path, result.problem.reason]
        const [article] = result.articles
        return [path, article?.headline, article?.language, article?.direction]
      })
    expect(await Promise.all(read)).toEqual([
      ['analyst-note-tagged.pdf', 'analyst-note-tagged', 'en', 'ltr'],
      [
        'multi-column-2p.pdf',
        'Dense Passage Retrieval for Open-Domain Question Answering',
        'en',
        'ltr',
      ],
      ['reliance.pdf', 'We Care', 'en', 'ltr'],
      [
        'right_to_left_01.pdf',
        'تحسين الإنتاجية وحل المشكلات من خلال البرمجة بلغة R و Python',
        'ar',
        'rtl',
      ],
      ['testPDF_bom.pdf', 'testPDF bom', 'und', 'ltr'],
      [
        'testPDF_twoAuthors.pdf',
        'This PDF has no text on its pages. It calls itself “Sample Title”.',
      ],
    ])
  },
)
