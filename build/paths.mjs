// Where things lie. Every script of this folder names its places here, once.
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** Everything generated: bundles, types, the stand-in Electron, installers, markers. */
export const out = join(root, 'build', 'out')

/** What Electron starts from: the bundled main process and its preload. */
export const mainOut = join(out, 'main')

/** What the window shows: the bundled page, its workers, styles and fonts. */
export const pageOut = join(out, 'page')

/** The three articles offered on a first run. */
export const samples = join(root, 'assets', 'samples')
