import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { launch } from '../../build/launch.mjs'
import { out } from '../../build/paths.mjs'
import { untilSettled } from '../../build/tour/settled.mjs'
import { writeLibrary } from './press/library.ts'

/** A made-up library that the program has filed. */
export interface FiledLibrary {
  readonly articles: number
  readonly files: number
  readonly library: string
  /** The program's own data, its database among them. */
  readonly userData: string
  /** How long filing took, from the window's first answer until all was filed and in its story. */
  readonly seconds: number
}

/** Minutes after which filing counts as stuck: an article should take a few milliseconds. */
const patience = (articles: number) => 5 + articles / 500
/** The first screen is drawn when nothing has happened for a while. Milliseconds. */
const restful = 6000

/**
 * A filed library of so many articles; what an earlier bench filed is used again. `file` files it
 * anew. All of them lie in `build/out/bench`, until that is removed.
 */
export async function filedLibrary(articles: number): Promise<FiledLibrary> {
  const note = noteOf(articles)
  if (!existsSync(note)) return file(articles)
  return JSON.parse(readFileSync(note, 'utf8')) as FiledLibrary
}

/** Has the built program file a made-up library of so many articles, from nothing. */
export async function file(articles: number): Promise<FiledLibrary> {
  const folder = folderOf(articles)
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  const [library, userData] = [join(folder, 'library'), join(folder, 'data')]
  mkdirSync(userData, { recursive: true })
  const { files } = writeLibrary(library, articles)
  const running = await launch({ library, userData })
  try {
    const since = Date.now()
    await untilSettled(running.page, patience(articles))
    const seconds = (Date.now() - since) / 1000
    await running.page.waitForTimeout(restful)
    const filed = { articles, files, library, userData, seconds }
    writeFileSync(noteOf(articles), JSON.stringify(filed))
    return filed
  } finally {
    await running.stop()
  }
}

function folderOf(articles: number): string {
  return join(out, 'bench', `library-${articles}`)
}

function noteOf(articles: number): string {
  return join(folderOf(articles), 'filed.json')
}
