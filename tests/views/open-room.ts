import { rmSync } from 'node:fs'
import type { Page } from 'playwright'
import { afterAll, onTestFinished } from 'vitest'
import { freshPage } from './engine.ts'
import type { RoomState } from './room/state.ts'
import { serve } from './server.ts'
import { bundleTestPage } from './bundle-test-page.ts'

/** A page with one view in it, and what came up from it. */
export interface OpenRoom {
  readonly page: Page
  /** The types of events to remember, and what they carried. */
  readonly heard: () => Promise<readonly (readonly unknown[])[]>
}

let bundled: Promise<string> | undefined

afterAll(async () => {
  if (bundled) rmSync(await bundled, { recursive: true, force: true })
  bundled = undefined
})

/** Shows one view alone on articles of the test's own, in the engine of this run. */
export async function openRoom(tag: string, state: RoomState): Promise<OpenRoom> {
  bundled ??= bundleTestPage('tests/views/room')
  const [site, page] = await Promise.all([bundled.then(serve), freshPage()])
  onTestFinished(async () => {
    await page.close()
    site.stop()
  })
  await page.goto(site.address)
  await page.waitForFunction(() => 'room' in window)
  await page.evaluate(listen)
  await page.evaluate(([name, with_]) => window.room.show(name, with_), [tag, state] as const)
  const heard = () => page.evaluate<(readonly unknown[])[]>('window.heard')
  return { page, heard }
}

const listen = `window.heard = []
for (const type of ['article-chosen', 'compare-chosen', 'outlet-chosen', 'address-chosen', 'command-chosen'])
  addEventListener(type, (event) => window.heard.push([type, ...['article', 'articles', 'lit', 'a', 'b', 'outlet', 'address', 'command']
    .filter((name) => name in event).map((name) => event[name])]))`
