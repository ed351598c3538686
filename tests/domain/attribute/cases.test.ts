import { expect, test } from 'vitest'
import {
  nothingStated,
  type AttributionField,
  type Provenance,
} from '../../../renderer/domain/article.ts'
import { provenanceOf } from '../../../renderer/domain/attribute/provenance.ts'
import { readArticle } from '../../../renderer/domain/read/read-article.ts'
import { bylines } from './cases/bylines.ts'
import type { Said } from './cases/case.ts'
import { corrections } from './cases/corrections.ts'
import { credits } from './cases/credits.ts'
import { dateLines } from './cases/date-lines.ts'
import { datelines } from './cases/datelines.ts'
import { sources } from './cases/sources.ts'

const headline = 'Ferry stops after crack in ramp'
const prose = [
  'The ferry between the two towns has been stopped after a crack was found in its ramp, the harbour office said.',
  'Nobody was hurt. “We looked at it for a week,” the harbour master said, “and then we closed it for good.”',
  'Buses will take the place of the ferry until the summer, and the county will pay for them, it was said.',
]

/** What is found in a plain text of these paragraphs, the headline first. */
async function readAs(paragraphs: readonly string[]): Promise<Said> {
  const bytes = new TextEncoder().encode(paragraphs.join('\n\n'))
  const result = await readArticle({ path: 'ferry.txt', bytes })
  return 'articles' in result && result.articles[0] ? said(result.articles[0].provenance) : {}
}

function said(provenance: Provenance): Said {
  const rows = Object.entries({ ...nothingStated, ...provenance }) as [
    AttributionField,
    Provenance[AttributionField],
  ][]
  return Object.fromEntries(
    rows
      .filter(([, values]) => values.length > 0)
      .map(([field, values]) => [field, values.map(({ value }) => value)]),
  )
}

test.each(bylines)('under the headline, “%s” says %j', async (line, expected) => {
  expect(await readAs([headline, line, ...prose])).toEqual(expected)
})

test.each(dateLines)(
  'under the headline, the line “%s” dates the report %j',
  async (line, expected) => {
    expect(await readAs([headline, line, ...prose])).toEqual(expected)
  },
)

test.each(datelines)('a report that begins “%s” says %j', async (line, expected) => {
  const [first = '', ...rest] = prose
  expect(await readAs([headline, `${line} ${first}`, ...rest])).toEqual(expected)
})

test.each(sources)('below the text, “%s” says %j', async (line, expected) => {
  expect(await readAs([headline, ...prose, line])).toEqual(expected)
})

test.each(corrections)('below the text, the note “%s” says %j', async (line, expected) => {
  expect(await readAs([headline, ...prose, line])).toEqual(expected)
})

test.each(credits)('under a picture, “%s” credits %j', (text, expected) => {
  const figure = { kind: 'figure', text, spans: [], role: 'caption', picture: null } as const
  const draft = { format: 'txt', headline, furniture: [], fields: [], remarks: [] } as const
  expect(said(provenanceOf({ ...draft, blocks: [figure] }))).toEqual(expected)
})
