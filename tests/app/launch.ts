import type {} from '../../renderer/host.ts'
import type { NetworkCount } from '../../main/contract.ts'
import { launch, type LaunchOptions, type Running } from '../../build/launch.mjs'

/** The built program, running in the Electron at hand on user data of its own. */
export interface LaunchedApp extends Running {
  /** Requests that tried to leave the machine, as main counted them. */
  networkCount(): Promise<NetworkCount>
}

/**
 * Starts the built program: `library` is the folder to watch, `userData` keeps what it knows from
 * one start to the next (without it, every start is a first one). Stop it with `stop()`.
 */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const running = await launch(options)
  const networkCount = () => {
    return running.page.evaluate(async () => (await window.host.begin()).network)
  }
  return { ...running, networkCount }
}
