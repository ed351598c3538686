import { readFileSync } from 'node:fs'
import { join } from 'node:path'

// The bundle lies in build/out/main, in the project as in a packaged program. Counting from here,
// rather than asking Electron for the app path, also holds when a launcher started us.
const root = join(__dirname, '..', '..', '..')

/** Where the program's own files lie. */
export const places = {
  page: join(__dirname, '..', 'page'),
  preload: join(__dirname, 'preload.cjs'),
  listingThread: join(__dirname, 'listing-thread.cjs'),
  samples: join(root, 'assets', 'samples'),
  script: __filename,
} as const

/** The version of Broadsheet, from its `package.json`. */
export function appVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  if (typeof manifest !== 'object' || manifest === null || !('version' in manifest)) return ''
  return typeof manifest.version === 'string' ? manifest.version : ''
}
