import { rmSync } from 'node:fs'
import type { Page } from 'playwright'
import { afterAll, onTestFinished } from 'vitest'
import { freshPage } from '../views/engine.ts'
import { serve } from '../views/server.ts'
import type { Fired } from './stage/stage.ts'
import { bundleTestPage } from '../views/bundle-test-page.ts'

/** A page that knows every element and shows the one the test puts up. */
export interface OpenStage {
  readonly page: Page
  /** Puts an element up alone, with these properties (plain data), and waits until it is rendered. */
  show(tag: string, properties?: Readonly<Record<string, unknown>>): Promise<void>
  /** From now on, remembers events of these types. */
  listen(...types: readonly string[]): Promise<void>
  /** The remembered events, oldest first. */
  fired(): Promise<readonly Fired[]>
}

let bundled: Promise<string> | undefined

afterAll(async () => {
  if (bundled) rmSync(await bundled, { recursive: true, force: true })
  bundled = undefined
})

/**
 * Opens an empty page that knows all elements, under the program's content security policy, in the
 * engine of this run. It closes by itself when the test is over.
 */
export async function openStage(): Promise<OpenStage> {
  bundled ??= bundleTestPage('tests/elements/stage')
  const [site, page] = await Promise.all([bundled.then(serve), freshPage()])
  onTestFinished(async () => {
    await page.close()
    site.stop()
  })
  await page.goto(site.address)
  await page.waitForFunction(() => 'stage' in window)
  await firstPaint(page)
  return {
    page,
    show: (tag, properties = {}) => {
      return page.evaluate(([name, values]) => window.stage.show(name, values), [
        tag,
        properties,
      ] as const)
    },
    listen: (...types) => page.evaluate((wanted) => window.stage.listen(wanted), types),
    fired: () => page.evaluate(() => window.stage.fired),
  }
}

/** Older engines drop every key until a page has painted its first words. */
async function firstPaint(page: Page): Promise<void> {
  await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint').length > 0,
  )
}
