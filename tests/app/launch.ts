import type {} from '../../renderer/host.ts'
import type {} from '../../renderer/app.ts'
import type { NetworkCount } from '../../main/contract.ts'
import type { Summary } from '../../renderer/library/summary.ts'
import { launch, type LaunchOptions, type Running } from '../../build/launch.mjs'
import { untilSettled } from '../../build/tour/settled.mjs'

/** The built program, running in the Electron at hand on user data of its own. */
export interface LaunchedApp extends Running {
  /** Requests that tried to leave the machine, as main counted them. */
  networkCount(): Promise<NetworkCount>
  /** What the program itself holds, once it has caught up with the folder. */
  summary(): Promise<Summary>
}

/** How long an import of a test may take. */
const patience = 1

/**
 * Starts the built program: `library` is the folder to watch, `userData` keeps what it knows from
 * one start to the next (without it, every start is a first one). Stop it with `stop()`.
 */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const running = await launch(options)
  const { page } = running
  return {
    ...running,
    networkCount: () => page.evaluate(async () => (await window.host.begin()).network),
    async summary() {
      await untilSettled(page, patience)
      const summary = await page.evaluate(() => window.broadsheetSummary())
      if (!summary) throw new Error('the page has no library open')
      return summary
    },
  }
}
