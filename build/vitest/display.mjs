// Vitest's global set-up of the tests that show a window.
import { startDisplay } from '../setup/display.mjs'

/** Starts a display where there is none, and gives the way to stop it. */
export async function setup() {
  return startDisplay()
}
