import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Comparable } from '../../../../renderer/domain/compare/comparison.ts'
import type { ComparedTwo } from '../../../../renderer/domain/compare/story/compared-two.ts'
import { reportedTable } from '../../../../renderer/domain/compare/story/reported-table.ts'
import type {
  ReportedCell,
  ReportedRow,
  ReportedTable,
} from '../../../../renderer/domain/compare/story/reported.ts'
import { everyTwo, fivePapers } from '../../../builders/five-papers.ts'
import { aText, someParagraphs } from '../../../builders/some-prose.ts'

const runs = { numRuns: 25 }
const papers = await fivePapers()
const table = reportedTable(papers, everyTwo(papers))

/** The row in which an article says these words, as one line for each article that has it. */
function rowWith(words: string): readonly string[] {
  const row = table.rows.find(({ cells }) =>
    cells.some((cell) => cell && wordsOf(table, papers, cell).includes(words)),
  )
  return (row?.cells ?? []).flatMap((cell) => (cell ? [saying(cell)] : []))
}

function saying(cell: ReportedCell): string {
  const changes = cell.edits
    .filter((edit) => edit.class !== 'typography' && edit.class !== 'house-style')
    .map(({ wordsA, wordsB }) => `${wordsA || '∅'} → ${wordsB || '∅'}`)
  return [`${papers[cell.article]?.name}: ${cell.manner}`, ...changes].join('; ')
}

function wordsOf(
  { sentences }: ReportedTable,
  articles: readonly Comparable[],
  { article, sentences: own }: ReportedCell,
): string {
  return own
    .flatMap((at) => sentences[article]?.[at] ?? [])
    .map(({ block, start, end }) => articles[article]?.body.blocks[block]?.text.slice(start, end))
    .join(' ')
}

test('what a wire report, its reprint and its excerpt print word for word is one row', () => {
  expect(rowWith('It took the rescue service 71 minutes')).toEqual([
    'Lantern Wire: fullest',
    'The Orvane Courier: same',
    'Lakeside Gazette: same',
  ])
})

test('a passage that another paper edited and moved stands in the row of its original', () => {
  expect(rowWith('I asked for that garage')).toEqual([
    'Lantern Wire: fullest',
    'The Orvane Courier: same',
    'Lakeside Gazette: same',
    'Capital Standard: edited; who heads → head of',
  ])
})

test('two sentences that another paper tells in one stay in one row', () => {
  expect(rowWith('in a tunnel that was opened').map((line) => line.split(';')[0])).toEqual([
    'Lantern Wire: fullest',
    'The Orvane Courier: same',
    'Capital Standard: edited',
  ])
})

test('a fact that a paper tells in words of its own is marked as told apart', () => {
  expect(rowWith('No one died').at(-1)).toBe('Capital Standard: told-apart')
})

test('a quotation that another paper gives to somebody else stands in the row of its like', () => {
  expect(rowWith('Ines Fabre').map((line) => line.split(';')[0])).toEqual([
    'Lantern Wire: edited',
    'The Orvane Courier: edited',
    'Lakeside Gazette: edited',
    'Valdorn Herald: fullest',
  ])
})

test('what only one paper has stands in a row of its own, after what stands before it there', () => {
  const openings = table.rows.flatMap(({ reach, cells }) => {
    const [cell] = cells.flatMap((one) => one ?? [])
    return reach === 'one' && cell?.article === 2 ? [cell.sentences] : []
  })
  expect(openings).toEqual([[0], [1], [16]])
})

test('rows follow the report that has most of the story', () => {
  const ofWire = table.rows.flatMap(({ cells }) => cells[0]?.sentences[0] ?? [])
  expect(ofWire).toEqual([...ofWire].sort((x, y) => x - y))
})

/** Three or four texts that share some of their paragraphs. */
const someTexts = fc
  .tuple(someParagraphs, fc.array(someParagraphs, { minLength: 2, maxLength: 3 }))
  .map(([common, own]) => [common, ...own.map((one, at) => [...common.slice(at), ...one])])

function made(texts: readonly (readonly string[])[]): readonly Comparable[] {
  return texts.map((paragraphs, at) => aText(`text ${at}`, paragraphs))
}

test('every sentence of every article stands in exactly one row', () => {
  fc.assert(
    fc.property(someTexts, (texts) => {
      const articles = made(texts)
      const { rows, sentences } = reportedTable(articles, everyTwo(articles))
      const told = rows.flatMap(({ cells }) =>
        cells.flatMap((cell) => (cell?.sentences ?? []).map((at) => `${cell?.article}.${at}`)),
      )
      const all = sentences.flatMap((own, article) => own.map((_, at) => `${article}.${at}`))
      expect([...told].sort()).toEqual([...all].sort())
    }),
    runs,
  )
})

test('words that an outlet prints under many articles stand in no row', () => {
  const pairs = everyTwo(papers).map((pair): ComparedTwo => {
    const house = pair.a === 2 ? { boilerplateA: [8] } : pair.b === 2 ? { boilerplateB: [8] } : {}
    return { ...pair, comparison: { ...pair.comparison, ...house } }
  })
  const { rows, boilerplate } = reportedTable(papers, pairs)
  const last = rows.flatMap(({ cells }) => cells[2]?.sentences ?? []).sort((x, y) => x - y)
  expect([boilerplate, last.at(-1)]).toEqual([[[], [], [8], [], []], 15])
})

test('articles in another order give the same rows with their columns in that order', () => {
  const shuffled = someTexts.chain((texts) =>
    fc.tuple(
      fc.constant(texts),
      fc.shuffledSubarray(
        texts.map((_, at) => at),
        { minLength: texts.length },
      ),
    ),
  )
  fc.assert(
    fc.property(shuffled, ([texts, order]) => {
      const articles = made(texts)
      const moved = order.flatMap((from) => articles[from] ?? [])
      const straight = reportedTable(articles, everyTwo(articles))
      const other = reportedTable(moved, everyTwo(moved))
      expect(other.rows).toEqual(straight.rows.map((row) => withColumns(row, order)))
    }),
    runs,
  )
})

function withColumns({ reach, cells }: ReportedRow, order: readonly number[]): ReportedRow {
  return {
    reach,
    cells: order.map((from, article) => {
      const cell = cells[from]
      return cell ? { ...cell, article } : null
    }),
  }
}
