import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Dice } from '../dice.ts'
import { madeUpArticles, type MadeUpArticle, type Making } from './articles.ts'
import { asFeed, asJsonFeed, asMail, asMarkdown, asPage, asText, guidOf } from './files.ts'
import type { FileKind, Outlet } from './outlets.ts'

/** What is true of one article of a made-up library. */
export interface TrueArticle {
  /** Its file, relative to the library, parted by `/`. */
  readonly path: string
  /** What its feed calls it; absent when it is alone in its file. */
  readonly item?: string
  readonly headline: string
  readonly outlet: string
  /** Empty when not stated, as `agency`. */
  readonly byline: string
  readonly agency: string
  /** ISO date and time, UTC. */
  readonly published: string
  readonly language: string
  readonly making: Making
  /** The same number: one event. */
  readonly story: number
  /** The same number: one text, whole or in part. */
  readonly text: number
}

/** What is true of a made-up library. */
export interface Truth {
  readonly seed: number
  readonly files: number
  readonly articles: readonly TrueArticle[]
  /** Files nobody can read. */
  readonly unreadable: readonly string[]
}

const feedLength = 8
/** One file that cannot be read for so many articles. */
const perUnreadable = 200

/**
 * Writes a library of so many articles into a folder, the same every time for the same seed, and what
 * is true of it beside the folder, as `FOLDER.truth.json`; see `Truth`.
 */
export function writeLibrary(folder: string, count: number, seed = 1): Truth {
  const writer = new LibraryWriter(folder)
  for (const article of madeUpArticles(count, seed)) writer.take(article)
  writer.finish(Math.ceil(count / perUnreadable), new Dice(seed))
  const { articles, unreadable, files } = writer
  const truth: Truth = { seed, files, articles, unreadable }
  writeFileSync(truthFile(folder), lines(truth))
  return truth
}

/** Where the truth of a library lies: beside it, since what lies in it is read. */
export function truthFile(folder: string): string {
  return join(dirname(folder), `${basename(folder)}.truth.json`)
}

class LibraryWriter {
  readonly articles: TrueArticle[] = []
  readonly unreadable: string[] = []
  files = 0
  readonly #folders = new Set<string>()
  readonly #feeds = new Map<string, MadeUpArticle[]>()
  readonly #printed = new Map<Outlet, string[]>()

  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true })
  }

  take(article: MadeUpArticle): void {
    const { outlet, number, headline } = article
    const kind = outlet.kinds[number % 3 === 2 ? 1 : 0]
    if (kind === 'rss' || kind === 'json') return this.#collect(article, kind)
    const path = pathOf(article, kind)
    this.#write(path, this.#textOf(article, kind))
    this.articles.push(truthOf(article, path))
    this.#printed.set(outlet, [headline, ...(this.#printed.get(outlet) ?? [])].slice(0, 5))
  }

  /** Writes the feeds that are not full, and what cannot be read. */
  finish(unreadable: number, dice: Dice): void {
    for (const [key, articles] of this.#feeds) this.#writeFeed(key, articles)
    for (let at = 0; at < unreadable; at += 1) {
      const path = `unsorted/damaged-${at}.${at % 2 === 0 ? 'pdf' : 'docx'}`
      this.#write(path, damaged(at % 2 === 0 ? '%PDF-1.7\n' : 'PK\u0003\u0004', dice))
      this.unreadable.push(path)
    }
  }

  #textOf(article: MadeUpArticle, kind: Exclude<FileKind, 'rss' | 'json'>): string {
    switch (kind) {
      case 'txt':
        return asText(article)
      case 'md':
        return asMarkdown(article)
      case 'html':
        return asPage(article, this.#printed.get(article.outlet) ?? [])
      case 'eml':
        return asMail(article)
    }
  }

  #collect(article: MadeUpArticle, kind: 'rss' | 'json'): void {
    const key = `${article.outlet.host} ${kind}`
    const waiting = [...(this.#feeds.get(key) ?? []), article]
    this.#feeds.set(key, waiting.length === feedLength ? [] : waiting)
    if (waiting.length === feedLength) this.#writeFeed(key, waiting)
  }

  #writeFeed(key: string, articles: readonly MadeUpArticle[]): void {
    const [first] = articles
    if (!first) return
    const isRss = key.endsWith('rss')
    const path = `${slug(first.outlet)}/feeds/${first.number}.${isRss ? 'xml' : 'json'}`
    this.#write(path, (isRss ? asFeed : asJsonFeed)(first.outlet, articles))
    for (const article of articles) this.articles.push(truthOf(article, path, guidOf(article)))
  }

  #write(path: string, content: string | Uint8Array): void {
    const file = join(this.folder, path)
    const folder = dirname(file)
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true })
    this.#folders.add(folder)
    writeFileSync(file, content)
    this.files += 1
  }
}

/** A file that begins like one of its kind and holds nothing of it. */
function damaged(beginning: string, dice: Dice): Uint8Array {
  const rest = Array.from({ length: dice.between(40, 4000) }, () => dice.between(0, 255))
  return Uint8Array.from([...new TextEncoder().encode(beginning), ...rest])
}

/** Where an article lies that has a file of its own: its outlet's folder, its month's folder, its day and headline. */
export function pathOf(article: MadeUpArticle, kind: FileKind): string {
  const day = new Date(article.published).toISOString().slice(0, 10)
  const words = article.headline
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
  return `${slug(article.outlet)}/${day.slice(0, 7)}/${day}-${words}-${article.number}.${kind}`
}

function slug({ host }: Outlet): string {
  return host.replace(/\.example$/, '')
}

function truthOf(article: MadeUpArticle, path: string, item?: string): TrueArticle {
  const { headline, outlet, byline, agency, published, making, story, text } = article
  return {
    path,
    ...(item ? { item } : {}),
    headline,
    outlet: outlet.name,
    byline,
    agency,
    published: new Date(published).toISOString(),
    language: outlet.language,
    making,
    story,
    text,
  }
}

/** One article a line, so that people and programs can look into it. */
function lines({ seed, files, articles, unreadable }: Truth): string {
  const rows = articles.map((article) => JSON.stringify(article)).join(',\n')
  return `{"seed":${seed},"files":${files},"unreadable":${JSON.stringify(unreadable)},\n"articles":[\n${rows}\n]}\n`
}
