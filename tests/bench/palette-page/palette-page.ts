// Runs in the page of the bench of the palette: a real database with many rows of articles.
import type { ArticleId, StoryId } from '../../../renderer/domain/article.ts'
import { LibraryDatabase, type ArticleRow } from '../../../renderer/library/database.ts'
import { ArticleFinder } from '../../../renderer/library/queries-find.ts'

/** Milliseconds of questions to a palette: just opened, with nothing read yet, and thereafter. */
export interface PaletteTimes {
  readonly untyped: number
  readonly first: number
  readonly next: number
  /** The longest the page could not answer, while all questions were asked. */
  readonly blocked: number
  readonly found: number
}

/** What the bench does in the page. */
export interface PaletteBench {
  fill(articles: number): Promise<void>
  /** Opens a palette and types one text, letter by letter. */
  ask(text: string): Promise<PaletteTimes>
}

declare global {
  interface Window {
    readonly paletteBench: PaletteBench
  }
}

const most = 50
const db = new LibraryDatabase('palette-bench')
const words = `council harbour ferry minister budget bridge school storm market border election
  talks strike rescue court inquiry railway island winter summit`.split(/\s+/)

const paletteBench: PaletteBench = {
  async fill(articles) {
    await db.open()
    await db.articles.bulkPut(Array.from({ length: articles }, (_, at) => row(at)))
  },

  async ask(text) {
    const finder = new ArticleFinder(db)
    const watch = watchBlocking()
    const untyped = await timed(() => finder.find('', 6))
    const first = await timed(() => finder.find(text.slice(0, 3), most))
    const all = await timed(() => finder.find(text, most))
    const next = await timed(() => finder.find(`${text} `, most))
    const found = (await finder.find(text, most))?.rows.length ?? 0
    return { untyped, first: Math.max(first, all), next, blocked: watch(), found }
  },
}

/** A headline of eight words, different for each; undated ones share the day of their filing. */
function row(at: number): ArticleRow {
  const word = (step: number) => words[(at * 7 + step * (1 + (at % 13))) % words.length] ?? ''
  const day = new Date(Date.UTC(1999, 0, 1 + (at % 3 === 0 ? 9000 : at))).toISOString().slice(0, 10)
  return {
    id: `a${at}` as ArticleId,
    headline: `${[1, 2, 3, 4, 5, 6, 7].map(word).join(' ')} ${at}`,
    outlet: `Paper ${at % 40}`,
    outletStatus: 'stated',
    byline: `Correspondent ${at % 300}`,
    published: day,
    filed: 0,
    sortDate: day,
    format: 'txt',
    language: 'en',
    direction: 'ltr',
    opening: 'The '.repeat(40),
    words: 800,
    paragraphs: 15,
    story: `s${at}` as StoryId,
    paths: [`${at}.txt`],
    current: 1,
    replaces: '',
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const since = performance.now()
  await work()
  return performance.now() - since
}

/** Gives the longest pause between two turns of the page since it began to watch. */
function watchBlocking(): () => number {
  const channel = new MessageChannel()
  let longest = 0
  let last = performance.now()
  channel.port1.onmessage = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
    channel.port2.postMessage(null)
  }
  channel.port2.postMessage(null)
  return () => {
    channel.port1.close()
    return longest
  }
}

Object.assign(window, { paletteBench })
