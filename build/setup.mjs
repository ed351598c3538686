// All a fresh clone needs before it can run, on a machine with nothing but Node and git. Uses Node's
// own modules only: it runs before node_modules exists.
import { checkNode, installDependencies } from './setup/dependencies.mjs'
import { obtainElectron } from './setup/electron.mjs'
import { prepareSystem } from './setup/system.mjs'
import { section } from './say.mjs'

/**
 * Checks Node, installs dependencies, finds or fetches Electron, and sees to system packages.
 *
 * @param {{ browser: boolean, letters: boolean, display: boolean }} needs beyond running the program
 * @returns {Promise<import('./setup/electron.mjs').Electron>}
 */
export async function setUp(needs) {
  section('Set-up')
  checkNode()
  await installDependencies()
  const electron = await obtainElectron()
  await prepareSystem({ ...needs, executable: electron.executable })
  return electron
}
