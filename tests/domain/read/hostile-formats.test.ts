import { expect, test } from 'vitest'
import { readArticle } from '../../../renderer/domain/read/read-article.ts'
import { hostileArchives } from '../../builders/a-hostile-archive.ts'
import { hostileBooks } from '../../builders/a-hostile-book.ts'
import { hostileDocuments } from '../../builders/a-hostile-document.ts'
import { sentence } from '../../builders/a-hostile-file.ts'
import { hostileLists } from '../../builders/a-hostile-list.ts'
import { hostileMail } from '../../builders/a-hostile-mail.ts'
import { hostileNews } from '../../builders/a-hostile-xml.ts'
import { bytesOf } from './paper-files.ts'

/** A reading worker is stopped after 20 s; a file built to hurt must stay below, on a busy machine too. */
const soon = 20_000
const sound = { path: 'sound.txt', bytes: bytesOf(`Ferry stops\n\n${sentence.repeat(3)}`) }

const files = [
  ...hostileMail,
  ...hostileLists,
  ...hostileNews,
  ...hostileArchives,
  ...hostileBooks,
  ...hostileDocuments,
]

test.each(files.map((file) => [file.does, file] as const))(
  '%s ends as articles or as a plain problem, and the next file reads',
  { timeout: 90_000 },
  async (_, { path, bytes }) => {
    const start = performance.now()
    const result = await readArticle({ path, bytes })
    const took = performance.now() - start
    const next = await readArticle(sound)
    expect({
      outcome: 'problem' in result ? isPlain(result.problem.reason) : result.articles.length > 0,
      inTime: took < soon,
      polluted: Reflect.has({}, 'polluted'),
      next: 'articles' in next ? next.articles[0]?.headline : next.problem.reason,
    }).toEqual({ outcome: true, inTime: true, polluted: false, next: 'Ferry stops' })
  },
)

/** A sentence a reader can act on: short, with an end, and without the insides of the program. */
function isPlain(reason: string): boolean {
  return /^[A-Z].{8,399}\.\)?$/su.test(reason) && !/\bat \S+ \(|undefined|\[object/.test(reason)
}
