import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { onTestFinished } from 'vitest'
import { pageOut, samples } from '../../build/paths.mjs'
import type { HostEvent } from '../../main/contract.ts'
import { bundleStandIn } from './bundle-stand-in.ts'
import { freshPage } from './engine.ts'
import { serve } from './server.ts'
import { fileWith, firstState, type Call, type StandInState } from './stand-in/state.ts'

/** What a test wants the page to find when it opens. Texts are files of the folder, by path. */
export interface OpenPage extends Partial<Omit<StandInState, 'files' | 'samples'>> {
  readonly texts?: Readonly<Record<string, string>>
  /** The hash to open at, `#` included. */
  readonly at?: string
}

/** The built page, open in an engine, with a stand-in for main that the test can move. */
export interface ShownPage {
  readonly page: Page
  /** What the page logged as an error or threw, so far. */
  readonly errors: readonly string[]
  /** Writes a file into the pretended folder, as another program would. */
  readonly put: (path: string, text: string) => Promise<void>
  /** Deletes a file of the pretended folder. */
  readonly remove: (path: string) => Promise<void>
  /** Says something to the page unasked, as main would. */
  readonly say: (event: HostEvent) => Promise<void>
  /** What the page asked of main, oldest first. */
  readonly calls: () => Promise<readonly Call[]>
}

/** The folder a page with files watches, unless the test names another. */
const usualFolder = '/home/reader/News'

/**
 * Opens the built page with its real workers and a stand-in for main, in Chromium or in the Electron
 * at hand (`BROADSHEET_ENGINE`). It closes by itself when the test is over.
 */
export async function openPage(wishes: OpenPage = {}): Promise<ShownPage> {
  const { texts, at = '', ...state } = wishes
  const [site, page, script] = await Promise.all([serve(pageOut), freshPage(), bundleStandIn()])
  onTestFinished(async () => {
    await page.close()
    site.stop()
  })
  const errors = collectErrors(page)
  const first: StandInState = {
    ...firstState,
    ...state,
    ...folderWith(texts),
    samples: sampleFiles(),
  }
  await page.addInitScript(`window.firstStandInState = ${JSON.stringify(first)};\n${script}`)
  await page.goto(site.address + at)
  return { page, errors, ...handles(page) }
}

function handles(page: Page): Pick<ShownPage, 'put' | 'remove' | 'say' | 'calls'> {
  return {
    put: (path, text) => {
      const file = fileWith(new TextEncoder().encode(text))
      return page.evaluate(([to, what]) => window.standIn.host.put(to, what), [path, file] as const)
    },
    remove: (path) => page.evaluate((gone) => window.standIn.host.remove(gone), path),
    say: (event) => page.evaluate((said) => window.standIn.host.say(said), event),
    calls: () => page.evaluate(() => window.standIn.state.calls),
  }
}

function folderWith(texts: OpenPage['texts']): Partial<StandInState> {
  if (!texts) return {}
  const entries = Object.entries(texts)
  const files = entries.map(([path, text]) => [path, fileWith(new TextEncoder().encode(text))])
  return { folder: usualFolder, files: Object.fromEntries(files) as StandInState['files'] }
}

function sampleFiles(): StandInState['samples'] {
  const names = readdirSync(samples)
  return Object.fromEntries(
    names.map((name) => [name, fileWith(readFileSync(join(samples, name)))]),
  )
}

function collectErrors(page: Page): readonly string[] {
  const errors: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(String(error)))
  return errors
}
